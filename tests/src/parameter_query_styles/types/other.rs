// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `other`.

use crate::runtime::string_enum;

/// Values of `sort` of `GET /required`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequiredSort {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    RequiredSort, Unknown {
        Up = "up",
        Down = "down",
    }
}
