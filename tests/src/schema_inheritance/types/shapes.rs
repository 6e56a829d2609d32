// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use crate::runtime::{Json, model, union};

/// The schema `Circle`.
#[derive(Default)]
pub struct Circle {
    /// Kind.
    pub kind: String,
    /// What it is a part of.
    pub parent: Option<Shape>,
    /// Radius.
    pub radius: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Circle {
        kind = "kind" required,
        parent = "parent",
        radius = "radius" required,
    }
}

impl Circle {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: kind.into(),
            radius,
            ..Self::default()
        }
    }
}

/// A square in space, which is called by its own name.
#[derive(Default)]
pub struct Cube {
    /// Kind.
    pub kind: String,
    /// What it is a part of.
    pub parent: Option<Shape>,
    /// Side.
    pub side: Option<f64>,
    /// Height.
    pub height: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Cube {
        kind = "kind" required,
        parent = "parent",
        side = "side",
        height = "height",
    }
}

impl Cube {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}

/// What can be drawn.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// The schema `Circle`.
    Circle(Box<Circle>),
    /// The schema `Square`.
    Square(Box<Square>),
    /// A square in space, which is called by its own name.
    Cube(Box<Cube>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched, "kind" {
        Circle(Box<Circle>) = ["circle", "Circle"] writes "kind" = String("circle"),
        Square(Box<Square>) = ["square", "Square"] writes "kind" = String("square"),
        Cube(Box<Cube>) = ["Cube"] writes "kind" = String("Cube"),
    }
}

impl From<Circle> for Shape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for Shape {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

impl From<Cube> for Shape {
    #[inline]
    fn from(value: Cube) -> Self {
        Self::Cube(Box::new(value))
    }
}

/// The schema `Square`.
#[derive(Default)]
pub struct Square {
    /// Kind.
    pub kind: String,
    /// What it is a part of.
    pub parent: Option<Shape>,
    /// Side.
    pub side: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Square {
        kind = "kind" required,
        parent = "parent",
        side = "side",
    }
}

impl Square {
    /// With what a request must have.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}
