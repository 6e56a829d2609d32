// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::model;

/// A colour as in the examples of the specification.
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
