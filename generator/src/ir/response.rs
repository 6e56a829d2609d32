//! What operations respond with.

use std::collections::BTreeSet;

use super::{Explode, HeaderStyle, TypeReference};
pub use crate::http::StatusPattern;
pub use crate::media_type::Framing;
use crate::naming::{ConstantName, TypeName, VariantName};

/// What one response carries.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// Nothing.
    Empty,
    /// A JSON value.
    Value(TypeReference),
    /// A text that is not JSON.
    Text,
    /// Bytes.
    Bytes,
    /// Whatever the content type says: JSON, or bytes.
    Untyped,
    /// A redirect with the address that it leads to.
    Redirect,
    /// Values one after the other.
    Stream(Framing, TypeReference),
}

impl Payload {
    /// The type of its value or of its elements, where it has one.
    pub fn reference(&self) -> Option<&TypeReference> {
        match self {
            Self::Value(of) | Self::Stream(_, of) => Some(of),
            Self::Empty | Self::Text | Self::Bytes | Self::Untyped | Self::Redirect => None,
        }
    }
}

/// What a successful call responses.
#[derive(Clone, Debug, PartialEq)]
pub enum Success {
    /// Always the same.
    One(Payload),
    /// Different things, distinguished by status and content type.
    ByStatus(StatusEnum),
}

/// What a failed call responses.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorBody {
    /// The document does not say.
    Unknown,
    /// The same for all statuses.
    Value(TypeReference),
    /// Different things, distinguished by status and content type.
    ByStatus(StatusEnum),
}

/// Responses distinguished by status: exact ones first, then ranges, then the default; cases of one status stand together
/// and are distinguished by content type.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusEnum {
    /// The name of the enum.
    pub name: TypeName,
    /// The cases.
    pub cases: Vec<StatusCase>,
    /// The variant for a response that no case covers.
    pub rest: VariantName,
}

impl StatusEnum {
    /// The cases of each status.
    pub fn groups(&self) -> impl Iterator<Item = &[StatusCase]> {
        self.cases.chunk_by(|one, other| one.status == other.status)
    }
}

/// One status and content type, and what it responses.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusCase {
    /// The statuses.
    pub status: StatusPattern,
    /// The media types and ranges of them, in lower case and without parameters.
    pub media_types: Vec<String>,
    /// The variant.
    pub name: VariantName,
    /// What it carries.
    pub payload: Payload,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// A header that answers have.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseHeader {
    /// The constant.
    pub constant: ConstantName,
    /// Its name.
    pub wire: String,
    /// The type of its value.
    pub of: TypeReference,
    /// How the value is written.
    pub style: HeaderStyle,
    /// Whether the members of an object are written `key=value`.
    pub explode: Explode,
    /// What the document says about it.
    pub docs: Option<String>,
    /// The tags whose operations answer it.
    pub tags: BTreeSet<usize>,
    /// Method and path of an operation that has it, without the names of the path's parameters.
    pub met_in: String,
}
