//! Request bodies.

use super::{FieldStyle, TypeReference};
use crate::naming::{FieldName, TypeName, VariantName};

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The name of its argument or setter.
    pub name: FieldName,
    /// Its media type or types.
    pub content: BodyContent,
    /// Whether every call must have one.
    pub required: bool,
    /// Its description.
    pub docs: Option<String>,
}

/// The media types of a body.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyContent {
    /// One media type.
    One(BodyPayload),
    /// One of several, which the caller chooses.
    OneOf(BodyChoice),
}

/// A choice of media types.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyChoice {
    /// The name of the enum.
    pub name: TypeName,
    /// Its variants, the preferred one first.
    pub variants: Vec<(VariantName, BodyPayload)>,
}

/// A media type and its encoding.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyPayload {
    /// The media type, as written.
    pub media_type: String,
    /// How the body is encoded.
    pub encoding: BodyEncoding,
}

/// The encoding of a body.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyEncoding {
    /// As JSON.
    Json(TypeReference),
    /// As `application/x-www-form-urlencoded`, with the fields that have their own style.
    Form(TypeReference, Vec<FieldStyle>),
    /// As `multipart/form-data`, with the parts that have their own encoding.
    Multipart(TypeReference, Vec<PartEncoding>),
    /// As `multipart/…`, where each element of a list is a part without a name, with the parts that have
    /// their own encoding.
    PlacedParts(TypeReference, Vec<PartEncoding>),
    /// As `multipart/…`, with parts that the caller makes.
    Parts,
    /// As a sequence of values of this type.
    Sequence(SequenceFrame, TypeReference),
    /// As plain text.
    Text,
    /// As bytes.
    Bytes,
}

/// How the values of a sequence are separated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SequenceFrame {
    /// As lines of JSON (`application/jsonl` and similar types).
    Lines,
    /// As JSON records after separators (`application/json-seq`).
    Records,
    /// As parts of a multipart body with this JSON content type.
    Parts(String),
}

/// The encoding of a part of a multipart body that differs from the default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The wire name of the field. For a part without a name: its index as `[0]`, or `[]` for all other
    /// parts.
    pub wire: String,
    /// Its media type, if it does not follow from the value.
    pub content_type: Option<String>,
    /// How a list or an object is divided into parts.
    pub spread: PartSpread,
    /// The part's headers with fixed values.
    pub headers: Vec<(String, String)>,
}

/// How a list or an object is divided into parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartSpread {
    /// One part for each element of a list. An object is one part.
    #[default]
    Elements,
    /// Parts whose names nest in brackets.
    Deep,
    /// One part with all elements of a list, separated by this text.
    Joined(&'static str),
}

impl Body {
    /// All possible media types.
    pub fn payloads(&self) -> Vec<&BodyPayload> {
        match &self.content {
            BodyContent::One(payload) => vec![payload],
            BodyContent::OneOf(choice) => choice.variants.iter().map(|(_, payload)| payload).collect(),
        }
    }

    /// The enum of media types, if there are several.
    pub fn choice(&self) -> Option<&BodyChoice> {
        match &self.content {
            BodyContent::One(_) => None,
            BodyContent::OneOf(choice) => Some(choice),
        }
    }
}

impl BodyEncoding {
    /// The type of the body or of its values, if it has one.
    pub fn reference(&self) -> Option<&TypeReference> {
        match self {
            Self::Json(of)
            | Self::Form(of, _)
            | Self::Multipart(of, _)
            | Self::PlacedParts(of, _)
            | Self::Sequence(_, of) => Some(of),
            Self::Parts | Self::Text | Self::Bytes => None,
        }
    }
}
