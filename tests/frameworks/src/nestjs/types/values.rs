// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use crate::runtime::{Json, model, string_enum, union};

/// The schema `Circle`.
#[derive(Clone, Default)]
pub struct Circle {
    /// Kind.
    pub kind: CircleKind,
    /// Radius.
    pub radius: f64,
}

model! {
    Circle {
        kind = "kind" required,
        radius = "radius" required,
    }
}

/// `kind` of `Circle`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CircleKind {
    /// `circle`
    Circle,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CircleKind, Unknown {
        Circle = "circle",
    }
}

/// The schema `Drawing`.
#[derive(Clone, Default)]
pub struct Drawing {
    /// Shape.
    pub shape: DrawingShape,
    /// Label.
    pub label: Option<DrawingLabel>,
}

model! {
    Drawing {
        shape = "shape" required,
        label = "label",
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
    /// A value that fits no alternative, or several equally well, kept as it came.
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

/// `shape` of `Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingShape {
    /// The schema `Circle`.
    Circle(Box<Circle>),
    /// The schema `Square`.
    Square(Box<Square>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    DrawingShape, Unmatched, "kind" {
        Circle(Box<Circle>) = ["circle", "Circle"],
        Square(Box<Square>) = ["square", "Square"],
    }
}

impl From<Circle> for DrawingShape {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for DrawingShape {
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

/// The schema `Square`.
#[derive(Clone, Default)]
pub struct Square {
    /// Kind.
    pub kind: SquareKind,
    /// Side.
    pub side: f64,
}

model! {
    Square {
        kind = "kind" required,
        side = "side" required,
    }
}

/// `kind` of `Square`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SquareKind {
    /// `square`
    Square,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    SquareKind, Unknown {
        Square = "square",
    }
}
