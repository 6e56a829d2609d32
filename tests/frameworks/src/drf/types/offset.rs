// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `offset`.

use crate::runtime::model;

/// The schema `Label`.
#[derive(Default)]
pub struct Label {
    /// Name.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Label {
        name = "name" required,
    }
}

/// The schema `PaginatedLabelList`.
#[derive(Default)]
pub struct PaginatedLabelList {
    /// Count.
    pub count: i64,
    /// Next.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<String>>,
    /// Previous.
    ///
    /// `Some(None)` is null.
    pub previous: Option<Option<String>>,
    /// Results.
    pub results: Vec<Label>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PaginatedLabelList {
        count = "count" required,
        next = "next",
        previous = "previous",
        results = "results" required,
    }
}
