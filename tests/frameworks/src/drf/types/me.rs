// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `me`.

use crate::runtime::model;

/// The schema `Detail`.
#[derive(Default)]
pub struct Detail {
    /// Detail.
    pub detail: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Detail {
        detail = "detail" required,
    }
}
