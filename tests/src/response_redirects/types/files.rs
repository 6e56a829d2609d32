// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `files`.

use crate::runtime::model;

/// The schema `File`.
#[derive(Default)]
pub struct FileBody {
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FileBody {
        name = "name" required,
    }
}

/// The schema `Page`.
#[derive(Default)]
pub struct Page {
    /// Total.
    pub total: Option<i64>,
    /// Page.
    pub page: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Page {
        total = "total",
        page = "page",
    }
}
