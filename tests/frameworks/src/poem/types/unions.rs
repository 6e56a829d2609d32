// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Unions`.

use super::{Circle, Line};
use crate::runtime::{Json, model, union};

/// The variant is the one property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum External {
    /// The variant is the one property.
    Circle(Box<ExternalCircle>),
    /// The variant is the one property.
    Line(Box<ExternalLine>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    External, Unmatched any {
        Circle(Box<ExternalCircle>),
        Line(Box<ExternalLine>),
        [Object(&[("Circle", Any)])] => 0,
        [Object(&[("Line", Any)])] => 1,
    }
}

impl From<ExternalCircle> for External {
    #[inline]
    fn from(value: ExternalCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<ExternalLine> for External {
    #[inline]
    fn from(value: ExternalLine) -> Self {
        Self::Line(Box::new(value))
    }
}

/// The variant is the one property.
#[derive(Default)]
pub struct ExternalCircle {
    /// Circle.
    pub circle: Circle,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ExternalCircle {
        circle = "Circle" required,
    }
}

impl ExternalCircle {
    /// With what a request must have.
    #[inline]
    pub fn new(circle: Circle) -> Self {
        Self { circle, ..Self::default() }
    }
}

/// The variant is the one property.
#[derive(Default)]
pub struct ExternalLine {
    /// Line.
    pub line: Line,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ExternalLine {
        line = "Line" required,
    }
}

impl ExternalLine {
    /// With what a request must have.
    #[inline]
    pub fn new(line: Line) -> Self {
        Self { line, ..Self::default() }
    }
}
