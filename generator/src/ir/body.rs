//! Bodies of calls.

use super::TypeReference;
use crate::naming::FieldName;

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The name of its argument or setter.
    pub name: FieldName,
    /// The media type, as the document writes it.
    pub media_type: String,
    /// How it is written.
    pub encoding: BodyEncoding,
    /// Whether every call has one.
    pub required: bool,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyEncoding {
    /// As JSON.
    Json(TypeReference),
    /// As `application/x-www-form-urlencoded`.
    Form(TypeReference),
    /// As `multipart/form-data`.
    Multipart(TypeReference),
    /// As it is, a text.
    Text,
    /// As it is, bytes.
    Bytes,
}

impl BodyEncoding {
    /// The type of what is written, where it has one.
    pub fn reference(&self) -> Option<&TypeReference> {
        match self {
            Self::Json(of) | Self::Form(of) | Self::Multipart(of) => Some(of),
            Self::Text | Self::Bytes => None,
        }
    }
}
