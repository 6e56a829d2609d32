//! What operations answer.

use super::TypeReference;
use crate::naming::{TypeName, VariantName};

/// What one answer carries.
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
}

/// What a successful call answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Always the same.
    One(Payload),
    /// Different things, told apart by status.
    ByStatus(StatusEnum),
}

/// What a failed call answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The document does not say.
    Unknown,
    /// The same for all statuses.
    Value(TypeReference),
    /// Different things, told apart by status.
    ByStatus(StatusEnum),
}

/// Answers told apart by status: exact ones first, then ranges, then the default.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusEnum {
    /// The name of the enum.
    pub name: TypeName,
    /// The cases.
    pub cases: Vec<StatusCase>,
    /// The variant for a status that no case covers.
    pub rest: VariantName,
}

impl StatusEnum {
    /// Whether one of the cases covers every status that the others do not.
    pub fn has_default(&self) -> bool {
        self.cases.iter().any(|case| case.status == StatusPattern::Default)
    }
}

/// One status, and what it answers.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusCase {
    /// The statuses.
    pub status: StatusPattern,
    /// The variant.
    pub name: VariantName,
    /// What it carries.
    pub payload: Payload,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// A status, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One.
    Exact(u16),
    /// A hundred of them, by their first digit.
    Range(u16),
    /// All that no other case names.
    Default,
}
