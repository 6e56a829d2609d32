// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `shapes`.

use super::Point;
use crate::runtime::{Json, model, union};

/// Serde's way by default: the variant is the one property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Origin`
    Origin,
    /// A circle around a place.
    Circle(Box<ShapeCircle>),
    /// One of the alternatives of `Shape`.
    Dot(Box<Point>),
    /// One of the alternatives of `Shape`.
    Polygon(Vec<Point>),
    /// One of the alternatives of `Shape`.
    Line(Box<(Point, Point)>),
    /// Nowhere. (`Nowhere`)
    Nowhere,
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched forms {
        Circle(Box<ShapeCircle>) in "Circle",
        Dot(Box<Point>) in "Dot",
        Polygon(Vec<Point>) in "Polygon",
        Line(Box<(Point, Point,)>) in "Line",
        | Origin is String("Origin"),
        | Nowhere is String("Nowhere"),
        [Value(&[String("Origin")])] => 4,
        [Object(&[("Circle", Any)])] => 0,
        [Object(&[("Dot", Any)])] => 1,
        [Object(&[("Polygon", Any)])] => 2,
        [Object(&[("Line", Any)])] => 3,
        [Value(&[String("Nowhere")])] => 5,
    }
}

impl From<ShapeCircle> for Shape {
    #[inline]
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Point> for Shape {
    #[inline]
    fn from(value: Point) -> Self {
        Self::Dot(Box::new(value))
    }
}

impl From<Vec<Point>> for Shape {
    #[inline]
    fn from(value: Vec<Point>) -> Self {
        Self::Polygon(value)
    }
}

impl From<(Point, Point)> for Shape {
    #[inline]
    fn from(value: (Point, Point)) -> Self {
        Self::Line(Box::new(value))
    }
}

/// `Circle` of `Shape`.
#[derive(Default)]
pub struct ShapeCircle {
    /// A place on the plane.
    pub center: Point,
    /// Radius.
    pub radius: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeCircle {
        center = "center" required,
        radius = "radius" required,
    }
}

impl ShapeCircle {
    /// With what a request must have.
    #[inline]
    pub fn new(center: Point, radius: f64) -> Self {
        Self {
            center,
            radius,
            ..Self::default()
        }
    }
}
