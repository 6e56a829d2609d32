// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use crate::runtime::{Fixed, Json, model, union};

/// `shape` of `EchoShapeResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EchoShape {
    /// One of the alternatives of `EchoShape`.
    Circle(Box<EchoShapeCircle>),
    /// One of the alternatives of `EchoShape`.
    Square(Box<EchoShapeSquare>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    EchoShape, Unmatched {
        Circle(Box<EchoShapeCircle>),
        Square(Box<EchoShapeSquare>),
        [Object(&[("kind", Value(&[String("circle")]))])] => 0,
        [Object(&[("kind", Value(&[String("square")]))])] => 1,
    }
}

impl From<EchoShapeCircle> for EchoShape {
    #[inline]
    fn from(value: EchoShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<EchoShapeSquare> for EchoShape {
    #[inline]
    fn from(value: EchoShapeSquare) -> Self {
        Self::Square(Box::new(value))
    }
}

/// One of the alternatives of `EchoShapeRequest`.
#[derive(Default)]
pub struct EchoShapeCircle {
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
    EchoShapeCircle {
        kind = "kind" required fixed = String("circle"),
        radius = "radius" required,
    }
}

impl EchoShapeCircle {
    /// With what a request must have.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self { radius, ..Self::default() }
    }
}

/// What `POST /shapes` takes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EchoShapeRequest {
    /// One of the alternatives of `EchoShapeRequest`.
    Circle(Box<EchoShapeCircle>),
    /// One of the alternatives of `EchoShapeRequest`.
    Square(Box<EchoShapeSquare>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    EchoShapeRequest, Unmatched {
        Circle(Box<EchoShapeCircle>),
        Square(Box<EchoShapeSquare>),
        [Object(&[("kind", Value(&[String("circle")]))])] => 0,
        [Object(&[("kind", Value(&[String("square")]))])] => 1,
    }
}

impl From<EchoShapeCircle> for EchoShapeRequest {
    #[inline]
    fn from(value: EchoShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<EchoShapeSquare> for EchoShapeRequest {
    #[inline]
    fn from(value: EchoShapeSquare) -> Self {
        Self::Square(Box::new(value))
    }
}

/// Default Response
#[derive(Default)]
pub struct EchoShapeResponse {
    /// Shape.
    pub shape: EchoShape,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EchoShapeResponse {
        shape = "shape" required,
    }
}

/// One of the alternatives of `EchoShapeRequest`.
#[derive(Default)]
pub struct EchoShapeSquare {
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
    EchoShapeSquare {
        kind = "kind" required fixed = String("square"),
        side = "side" required,
    }
}

impl EchoShapeSquare {
    /// With what a request must have.
    #[inline]
    pub fn new(side: f64) -> Self {
        Self { side, ..Self::default() }
    }
}
