//! Bodies of calls.

use super::{FieldStyle, TypeReference};
use crate::naming::{FieldName, TypeName, VariantName};

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The name of its argument or setter.
    pub name: FieldName,
    /// What is sent.
    pub content: BodyContent,
    /// Whether every call has one.
    pub required: bool,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// What a body can be.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyContent {
    /// One media type.
    One(BodyPayload),
    /// Any one of several, of which the caller chooses.
    OneOf(BodyChoice),
}

/// The media types that a caller chooses from.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyChoice {
    /// The name of the enum.
    pub name: TypeName,
    /// Its variants, the preferred first.
    pub variants: Vec<(VariantName, BodyPayload)>,
}

/// A media type, and what is sent by it.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyPayload {
    /// The media type, as the document writes it.
    pub media_type: String,
    /// How it is written.
    pub encoding: BodyEncoding,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyEncoding {
    /// As JSON.
    Json(TypeReference),
    /// As `application/x-www-form-urlencoded`, with the fields that have a style of their own.
    Form(TypeReference, Vec<FieldStyle>),
    /// As `multipart/form-data`, with the parts that have something of their own.
    Multipart(TypeReference, Vec<PartEncoding>),
    /// As `multipart/…` of a list, whose elements are parts without names, with those that have something of their own.
    PlacedParts(TypeReference, Vec<PartEncoding>),
    /// As `multipart/…` of parts that the caller puts together.
    Parts,
    /// Values of the type one after the other.
    Sequence(SequenceFrame, TypeReference),
    /// As it is, a string.
    Text,
    /// As it is, bytes.
    Bytes,
}

/// What is around each value of a sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SequenceFrame {
    /// Lines of JSON (`application/jsonl` and its like).
    Lines,
    /// Records of JSON behind separators (`application/json-seq`).
    Records,
    /// Parts of a multipart body, of the content type of JSON that is given.
    Parts(String),
}

/// What is special about a part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The field on the wire; of a part without a name its place as `[0]`, or `[]` for all other places.
    pub wire: String,
    /// Its media type, where the value does not decide.
    pub content_type: Option<String>,
    /// How a list or an object is spread.
    pub spread: PartSpread,
    /// Headers of the part, whose values the document fixes.
    pub headers: Vec<(String, String)>,
}

/// How a list or an object is spread over parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartSpread {
    /// A part for each element of a list; an object is one part.
    #[default]
    Elements,
    /// Over parts whose names nest in brackets.
    Deep,
    /// The elements of a list in one part, with this text between them.
    Joined(&'static str),
}

impl Body {
    /// The media types that can be sent.
    pub fn payloads(&self) -> Vec<&BodyPayload> {
        match &self.content {
            BodyContent::One(payload) => vec![payload],
            BodyContent::OneOf(choice) => choice.variants.iter().map(|(_, payload)| payload).collect(),
        }
    }

    /// The enum of its media types, where there are several.
    pub fn choice(&self) -> Option<&BodyChoice> {
        match &self.content {
            BodyContent::One(_) => None,
            BodyContent::OneOf(choice) => Some(choice),
        }
    }
}

impl BodyEncoding {
    /// The type of what is written, or of each of its values, where it has one.
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
