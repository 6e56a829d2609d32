// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `parameters`.

use super::ClassicExtra;
use crate::runtime::model;

/// Validation Exception
#[derive(Clone, Default)]
pub struct DaysAmountDay400Response {
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
    DaysAmountDay400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct Query400Response {
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
    Query400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct TreePathTree400Response {
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
    TreePathTree400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}
