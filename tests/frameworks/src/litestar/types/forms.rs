// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `forms`.

use super::ClassicExtra;
use crate::runtime::model;

/// Contact
#[derive(Clone, Default)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<i64>>,
    /// Is open.
    ///
    /// Default: `false`.
    pub is_open: Option<bool>,
    /// Topics.
    pub topics: Option<Vec<String>>,
}

model! {
    Contact {
        name = "name" required,
        age = "age",
        is_open = "is_open",
        topics = "topics",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct Form400Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    Form400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}
