// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Json, model, string_enum, union};

/// Circle
#[derive(Clone, Default)]
pub struct Circle {
    /// Radius.
    pub radius: f64,
}

model! {
    Circle {
        radius = "radius" required,
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
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    Level, Unknown {
        Low = "low",
        VeryHigh = "very-high",
    }
}

/// Line
#[derive(Clone, Default)]
pub struct Line {
    /// Length.
    pub length: f64,
    /// Label.
    pub label: Option<String>,
}

model! {
    Line {
        length = "length" required,
        label = "label",
    }
}

/// Problem
#[derive(Clone, Default)]
pub struct Problem {
    /// Code.
    pub code: i32,
    /// Message.
    pub message: String,
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
    /// A value that fits no alternative, or several equally well, kept as it came.
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
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<ShapeLine> for Shape {
    fn from(value: ShapeLine) -> Self {
        Self::Line(Box::new(value))
    }
}

impl From<ShapeOther> for Shape {
    fn from(value: ShapeOther) -> Self {
        Self::Other(Box::new(value))
    }
}

/// The tag is written beside the properties.
#[derive(Clone, Default)]
pub struct ShapeCircle {
    /// Type.
    pub r#type: ShapeCircleType,
    /// Radius.
    pub radius: f64,
}

model! {
    ShapeCircle {
        r#type = "type" required,
        radius = "radius" required,
    }
}

/// `type` of `ShapeCircle`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShapeCircleType {
    /// `circle`
    Circle,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ShapeCircleType, Unknown {
        Circle = "circle",
    }
}

/// The tag is written beside the properties.
#[derive(Clone, Default)]
pub struct ShapeLine {
    /// Type.
    pub r#type: ShapeLineType,
    /// Length.
    pub length: f64,
    /// Label.
    pub label: Option<String>,
}

model! {
    ShapeLine {
        r#type = "type" required,
        length = "length" required,
        label = "label",
    }
}

/// `type` of `ShapeLine`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShapeLineType {
    /// `line`
    Line,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ShapeLineType, Unknown {
        Line = "line",
    }
}

/// The tag is written beside the properties.
#[derive(Clone, Default)]
pub struct ShapeOther {
    /// Type.
    pub r#type: ShapeOtherType,
    /// Shapes.
    pub shapes: Vec<Shape>,
}

model! {
    ShapeOther {
        r#type = "type" required,
        shapes = "shapes" required,
    }
}

/// `type` of `ShapeOther`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShapeOtherType {
    /// `second-line`
    SecondLine,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ShapeOtherType, Unknown {
        SecondLine = "second-line",
    }
}
