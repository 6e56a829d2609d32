// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `files`.

use super::ClassicExtra;
use crate::runtime::{File, model};

/// Validation Exception
#[derive(Clone, Default)]
pub struct Raw400Response {
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
    Raw400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Upload
#[derive(Clone, Default)]
pub struct Upload {
    /// File.
    pub file: File,
    /// Title.
    pub title: String,
    /// Count.
    ///
    /// `Some(None)` is null.
    pub count: Option<Option<i64>>,
    /// More.
    pub more: Option<Vec<File>>,
}

model! {
    Upload {
        file = "file" required,
        title = "title" required,
        count = "count",
        more = "more",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct Upload400Response {
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
    Upload400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}
