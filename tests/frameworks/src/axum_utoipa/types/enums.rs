// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `enums`.

use super::{Change, Point};
use crate::runtime::{Json, model, union};

/// The tag and the content side by side.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// Stop.
    Stop,
    /// One of the alternatives of `Command`.
    Move(Box<CommandMove>),
    /// One of the alternatives of `Command`.
    Say(String),
    /// One of the alternatives of `Command`.
    Go(Box<Point>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Command, Unmatched forms {
        Move(Box<CommandMove>) in "c" beside "t" = String("move"),
        Say(String) in "c" beside "t" = String("say"),
        Go(Box<Point>) in "c" beside "t" = String("go"),
        | Stop beside "t" = String("stop"),
        [Object(&[("t", Value(&[String("stop")]))])] => 3,
        [Object(&[("t", Value(&[String("move")]))])] => 0,
        [Object(&[("t", Value(&[String("say")]))])] => 1,
        [Object(&[("t", Value(&[String("go")]))])] => 2,
    }
}

impl From<CommandMove> for Command {
    #[inline]
    fn from(value: CommandMove) -> Self {
        Self::Move(Box::new(value))
    }
}

impl From<String> for Command {
    #[inline]
    fn from(value: String) -> Self {
        Self::Say(value)
    }
}

impl From<&str> for Command {
    fn from(value: &str) -> Self {
        Self::Say(value.into())
    }
}

impl From<Point> for Command {
    #[inline]
    fn from(value: Point) -> Self {
        Self::Go(Box::new(value))
    }
}

/// `move` of `Command`.
#[derive(Default)]
pub struct CommandMove {
    /// Steps.
    pub steps: i32,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CommandMove {
        steps = "steps" required,
    }
}

impl CommandMove {
    /// With what a request must have.
    #[inline]
    pub fn new(steps: i32) -> Self {
        Self { steps, ..Self::default() }
    }
}

/// No tag at all.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// One of the alternatives of `Scalar`.
    Integer(i64),
    /// One of the alternatives of `Scalar`.
    Float(f64),
    /// One of the alternatives of `Scalar`.
    Boolean(bool),
    /// One of the alternatives of `Scalar`.
    String(String),
    /// A place on the plane.
    Point(Box<Point>),
    /// One of the alternatives of `Scalar`.
    IntegerList(Vec<i32>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Scalar, Unmatched {
        Integer(i64),
        Float(f64),
        Boolean(bool),
        String(String),
        Point(Box<Point>),
        IntegerList(Vec<i32>),
        [Kind(kind::whole)] => 0,
        [Kind(kind::number)] => 1,
        [Kind(kind::boolean)] => 2,
        [Kind(kind::string)] => 3,
        [Kind(kind::object)] => 4,
        [Kind(kind::list)] => 5,
    }
}

impl From<i64> for Scalar {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Scalar {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<bool> for Scalar {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for Scalar {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Scalar {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Point> for Scalar {
    #[inline]
    fn from(value: Point) -> Self {
        Self::Point(Box::new(value))
    }
}

impl From<Vec<i32>> for Scalar {
    #[inline]
    fn from(value: Vec<i32>) -> Self {
        Self::IntegerList(value)
    }
}

/// The schema `Seen_Change`.
#[derive(Default)]
pub struct SeenChange {
    /// What serde read.
    pub read_as: String,
    /// The tag beside the properties.
    pub value: Change,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SeenChange {
        read_as = "read_as" required,
        value = "value" required,
    }
}

/// The schema `Seen_Scalar`.
#[derive(Default)]
pub struct SeenScalar {
    /// What serde read.
    pub read_as: String,
    /// No tag at all.
    pub value: Scalar,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SeenScalar {
        read_as = "read_as" required,
        value = "value" required,
    }
}

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
    Text(String),
    /// One of the alternatives of `Shape`.
    Polygon(Vec<Point>),
    /// One of the alternatives of `Shape`.
    Pair(Vec<f64>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched forms {
        Circle(Box<ShapeCircle>) in "Circle",
        Dot(Box<Point>) in "Dot",
        Text(String) in "Text",
        Polygon(Vec<Point>) in "Polygon",
        Pair(Vec<f64>) in "Pair",
        | Origin is String("Origin"),
        [Kind(kind::string)] => 5,
        [Object(&[("Circle", Any)])] => 0,
        [Object(&[("Dot", Any)])] => 1,
        [Object(&[("Text", Any)])] => 2,
        [Object(&[("Polygon", Any)])] => 3,
        [Object(&[("Pair", Any)])] => 4,
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

impl From<String> for Shape {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Shape {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<Point>> for Shape {
    #[inline]
    fn from(value: Vec<Point>) -> Self {
        Self::Polygon(value)
    }
}

impl From<Vec<f64>> for Shape {
    #[inline]
    fn from(value: Vec<f64>) -> Self {
        Self::Pair(value)
    }
}

/// A circle around a place.
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
