// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `sending`.

use crate::runtime::model::model;

/// The schema `Color`.
#[derive(Clone, Default)]
pub struct Color {
    /// `R` of the object.
    pub r: Option<i64>,
    /// `G` of the object.
    pub g: Option<i64>,
    /// `B` of the object.
    pub b: Option<i64>,
}

model! {
    Color {
        r = "R",
        g = "G",
        b = "B",
    }
}
