// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use super::Owner;
use crate::runtime::{Fixed, Json, model, union};

/// Circle
#[derive(Default)]
pub struct Circle {
    /// Radius.
    pub radius: f64,
    /// Owner.
    ///
    /// `Some(None)` is null.
    pub owner: Option<Option<Owner>>,
    /// Kind.
    ///
    /// Always `circle`, and written automatically.
    pub kind: Fixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Circle {
        radius = "radius" required,
        owner = "owner",
        kind = "kind" required fixed = String("circle"),
    }
}

impl Circle {
    /// With what a request must have.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self { radius, ..Self::default() }
    }
}

/// `mainShape` of `Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CircleOrSquare {
    /// Circle
    Circle(Box<Circle>),
    /// Square
    Square(Box<Square>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    CircleOrSquare, Unmatched {
        Circle(Box<Circle>),
        Square(Box<Square>),
        [Object(&[("kind", Value(&[String("circle")]))])] => 0,
        [Object(&[("kind", Value(&[String("square")]))])] => 1,
    }
}

impl From<Circle> for CircleOrSquare {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for CircleOrSquare {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

/// Drawing
#[derive(Default)]
pub struct Drawing {
    /// Main shape.
    pub main_shape: CircleOrSquare,
    /// Other shapes.
    pub other_shapes: Option<Vec<CircleOrSquare>>,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Drawing {
        main_shape = "mainShape" required,
        other_shapes = "otherShapes",
        note = "note",
    }
}

impl Drawing {
    /// With what a request must have.
    #[inline]
    pub fn new(main_shape: CircleOrSquare) -> Self {
        Self {
            main_shape,
            ..Self::default()
        }
    }
}

/// Square
#[derive(Default)]
pub struct Square {
    /// Side.
    pub side: i64,
    /// Kind.
    ///
    /// Always `square`, and written automatically.
    pub kind: Fixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Square {
        side = "side" required,
        kind = "kind" required fixed = String("square"),
    }
}

impl Square {
    /// With what a request must have.
    #[inline]
    pub fn new(side: i64) -> Self {
        Self { side, ..Self::default() }
    }
}
