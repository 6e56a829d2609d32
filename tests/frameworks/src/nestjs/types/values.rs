// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use crate::runtime::{Fixed, Json, model, union};

/// The schema `Circle`.
#[derive(Default)]
pub struct Circle {
    /// Kind.
    ///
    /// Always `circle`, and written automatically.
    pub kind: Fixed,
    /// Radius.
    pub radius: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Circle {
        kind = "kind" required fixed = String("circle"),
        radius = "radius" required,
    }
}

impl Circle {
    /// With what a request must have.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self { radius, ..Self::default() }
    }
}

/// The schema `Drawing`.
#[derive(Default)]
pub struct Drawing {
    /// Shape.
    pub shape: DrawingShape,
    /// Label.
    pub label: Option<DrawingLabel>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Drawing {
        shape = "shape" required,
        label = "label",
    }
}

impl Drawing {
    /// With what a request must have.
    #[inline]
    pub fn new(shape: DrawingShape) -> Self {
        Self { shape, ..Self::default() }
    }
}

/// `label` of `Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingLabel {
    /// One of the alternatives of `DrawingLabel`.
    String(String),
    /// One of the alternatives of `DrawingLabel`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    DrawingLabel, Unmatched {
        String(String),
        Float(f64),
        [Kind(kind::string)] => 0,
        [Kind(kind::number)] => 1,
    }
}

impl From<String> for DrawingLabel {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DrawingLabel {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<f64> for DrawingLabel {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

/// `shape` of `Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingShape {
    /// The schema `Circle`.
    Circle(Box<Circle>),
    /// The schema `Square`.
    Square(Box<Square>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    DrawingShape, Unmatched, "kind" {
        Circle(Box<Circle>) = ["circle", "Circle"],
        Square(Box<Square>) = ["square", "Square"],
    }
}

impl From<Circle> for DrawingShape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for DrawingShape {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

/// The schema `Square`.
#[derive(Default)]
pub struct Square {
    /// Kind.
    ///
    /// Always `square`, and written automatically.
    pub kind: Fixed,
    /// Side.
    pub side: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Square {
        kind = "kind" required fixed = String("square"),
        side = "side" required,
    }
}

impl Square {
    /// With what a request must have.
    #[inline]
    pub fn new(side: f64) -> Self {
        Self { side, ..Self::default() }
    }
}
