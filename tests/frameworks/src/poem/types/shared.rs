// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Fixed, Json, model, string_enum, union};

/// Circle
#[derive(Default)]
pub struct Circle {
    /// Radius.
    pub radius: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Circle {
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

/// The schema `Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `low`
    Low,
    /// `very-high`
    VeryHigh,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Level, Unknown {
        Low = "low",
        VeryHigh = "very-high",
    }
}

/// Line
#[derive(Default)]
pub struct Line {
    /// Length.
    pub length: f64,
    /// Label.
    pub label: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Line {
        length = "length" required,
        label = "label",
    }
}

impl Line {
    /// With what a request must have.
    #[inline]
    pub fn new(length: f64) -> Self {
        Self { length, ..Self::default() }
    }
}

/// Problem
#[derive(Default)]
pub struct Problem {
    /// Code.
    pub code: u32,
    /// Message.
    pub message: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        code = "code" required,
        message = "message" required,
    }
}

/// The tag is written beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// The tag is written beside the properties.
    Circle(Box<ShapeCircle>),
    /// The tag is written beside the properties.
    Line(Box<ShapeLine>),
    /// The tag is written beside the properties.
    Other(Box<ShapeOther>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched, "type" {
        Circle(Box<ShapeCircle>) = ["circle", "Shape_Circle"],
        Line(Box<ShapeLine>) = ["line", "Shape_Line"],
        Other(Box<ShapeOther>) = ["second-line", "Shape_Other"],
    }
}

impl From<ShapeCircle> for Shape {
    #[inline]
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<ShapeLine> for Shape {
    #[inline]
    fn from(value: ShapeLine) -> Self {
        Self::Line(Box::new(value))
    }
}

impl From<ShapeOther> for Shape {
    #[inline]
    fn from(value: ShapeOther) -> Self {
        Self::Other(Box::new(value))
    }
}

/// The tag is written beside the properties.
#[derive(Default)]
pub struct ShapeCircle {
    /// Type.
    ///
    /// Always `circle`, and written automatically.
    pub r#type: Fixed,
    /// Radius.
    pub radius: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeCircle {
        r#type = "type" required fixed = String("circle"),
        radius = "radius" required,
    }
}

impl ShapeCircle {
    /// With what a request must have.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self { radius, ..Self::default() }
    }
}

/// The tag is written beside the properties.
#[derive(Default)]
pub struct ShapeLine {
    /// Type.
    ///
    /// Always `line`, and written automatically.
    pub r#type: Fixed,
    /// Length.
    pub length: f64,
    /// Label.
    pub label: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeLine {
        r#type = "type" required fixed = String("line"),
        length = "length" required,
        label = "label",
    }
}

impl ShapeLine {
    /// With what a request must have.
    #[inline]
    pub fn new(length: f64) -> Self {
        Self { length, ..Self::default() }
    }
}

/// The tag is written beside the properties.
#[derive(Default)]
pub struct ShapeOther {
    /// Type.
    ///
    /// Always `second-line`, and written automatically.
    pub r#type: Fixed,
    /// Shapes.
    pub shapes: Vec<Shape>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeOther {
        r#type = "type" required fixed = String("second-line"),
        shapes = "shapes" required,
    }
}

impl ShapeOther {
    /// With what a request must have.
    #[inline]
    pub fn new(shapes: Vec<Shape>) -> Self {
        Self { shapes, ..Self::default() }
    }
}
