// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `sending`.

use crate::runtime::model;

/// The schema `Color`.
#[derive(Default)]
pub struct Color {
    /// R.
    pub r: Option<i64>,
    /// G.
    pub g: Option<i64>,
    /// B.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Color {
        r = "R",
        g = "G",
        b = "B",
    }
}
