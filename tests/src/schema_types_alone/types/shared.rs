// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the document.

use crate::runtime::model;

/// The schema `Unused`.
#[derive(Default)]
pub struct Unused {
    /// Size.
    pub size: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Unused {
        size = "size",
    }
}
