// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{model, string_enum};

/// The schema `Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// The least. (`LOW`)
    Low,
    /// The most. (`VERY_HIGH`)
    VeryHigh,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    Level, Unknown {
        Low = "LOW",
        VeryHigh = "VERY_HIGH",
    }
}

/// A place on the plane.
#[derive(Clone, Default)]
pub struct Point {
    /// X.
    pub x: f64,
    /// Y.
    pub y: f64,
}

model! {
    Point {
        x = "x" required,
        y = "y" required,
    }
}
