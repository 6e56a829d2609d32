// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `responses`.

use crate::runtime::model;

/// Tick
#[derive(Default)]
pub struct Tick {
    /// Number.
    pub number: i64,
    /// Label.
    pub label: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tick {
        number = "number" required,
        label = "label" required,
    }
}
