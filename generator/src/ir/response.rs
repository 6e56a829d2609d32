//! Responses of operations.

use std::collections::BTreeSet;

use super::{Explode, HeaderStyle, TypeReference};
pub use crate::http::StatusPattern;
pub use crate::media_type::Framing;
use crate::naming::{ConstantName, TypeName, VariantName};

/// The content of a response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payload {
    /// No content.
    Empty,
    /// A JSON value.
    Value(TypeReference),
    /// Text that is not JSON.
    Text,
    /// Bytes.
    Bytes,
    /// JSON or bytes, depending on the content type.
    Untyped,
    /// A redirect; the client returns its address.
    Redirect,
    /// A stream of values.
    Stream(Framing, TypeReference),
}

impl Payload {
    /// The type of its value or its elements, if it has one.
    pub fn reference(&self) -> Option<&TypeReference> {
        match self {
            Self::Value(of) | Self::Stream(_, of) => Some(of),
            Self::Empty | Self::Text | Self::Bytes | Self::Untyped | Self::Redirect => None,
        }
    }
}

/// The successful responses of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Success {
    /// Always the same content.
    One(Payload),
    /// Several contents, distinguished by status and content type.
    ByStatus(StatusEnum),
}

/// The error responses of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorBody {
    /// The document describes none.
    Unknown,
    /// The same type for all statuses.
    Value(TypeReference),
    /// Several contents, distinguished by status and content type.
    ByStatus(StatusEnum),
}

/// Which responses an enum of statuses has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Those of calls that succeed.
    Success,
    /// Those of calls that fail.
    Failure,
}

impl Outcome {
    /// Its name in the file of the public API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
        }
    }
}

/// Responses by status: exact statuses first, then ranges, then the default. Cases with the same status are
/// adjacent, and distinguished by content type.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusEnum {
    /// The name of the enum.
    pub name: TypeName,
    /// The enum that this is another name of, if several operations have equal ones. Then the cases only have
    /// the descriptions that the shared enum does not have.
    pub shared: Option<TypeName>,
    /// The cases.
    pub cases: Vec<StatusCase>,
    /// The variant for all other responses.
    pub rest: VariantName,
}

/// An enum of statuses that several operations have.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedEnum {
    /// The enum.
    pub of: StatusEnum,
    /// The tags of these operations.
    pub tags: BTreeSet<usize>,
}

impl StatusEnum {
    /// The cases, grouped by status.
    pub fn groups(&self) -> impl Iterator<Item = &[StatusCase]> {
        self.cases.chunk_by(|one, other| one.status == other.status)
    }
}

/// The content for one status and content type.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusCase {
    /// The status or range.
    pub status: StatusPattern,
    /// Media types and media ranges, in lower case and without parameters.
    pub media_types: Vec<String>,
    /// The name of the variant.
    pub name: VariantName,
    /// The content.
    pub payload: Payload,
    /// Its description.
    pub docs: Option<String>,
}

/// A response header.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseHeader {
    /// The name of its constant.
    pub constant: ConstantName,
    /// Its wire name.
    pub wire: String,
    /// The type of its value.
    pub of: TypeReference,
    /// The style of its value.
    pub style: HeaderStyle,
    /// Whether the members of an object are written as `key=value`.
    pub explode: Explode,
    /// Its description.
    pub docs: Option<String>,
    /// The tags of operations whose responses have it.
    pub tags: BTreeSet<usize>,
    /// The method and path of such an operation, without the names of path parameters.
    pub met_in: String,
}
