// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `drawings`.

use std::collections::BTreeMap;
use crate::runtime::{Fixed, Json, model, string_enum, union};

/// The schema `Circle`.
#[derive(Default)]
pub struct Circle {
    /// Radius.
    pub radius: f64,
    /// Fill.
    pub fill: Option<Fill>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Circle {
        radius = "radius" required,
        fill = "fill",
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
    /// External tags.
    pub shape: Option<Shape>,
    /// Adjacent tags.
    pub step: Option<Step>,
    /// Internal tags.
    pub source: Option<Source>,
    /// Limit.
    pub limit: Option<Limit>,
    /// External tags.
    ///
    /// `Some(None)` is null.
    pub maybe: Option<Option<Shape>>,
    /// Tags beside an object and a list.
    pub mixed: Option<Mixed>,
    /// Version.
    ///
    /// Always `2`.
    pub version: Option<Fixed>,
    /// Note.
    ///
    /// Always `none`.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<Fixed>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Drawing {
        shape = "shape",
        step = "step",
        source = "source",
        limit = "limit",
        maybe = "maybe",
        mixed = "mixed",
        version = "version" fixed = Integer(2),
        note = "note" fixed = String("none"),
    }
}

/// The schema `Fill`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Fill {
    /// `none`
    None,
    /// `solid`
    Solid,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Fill, Unknown {
        None = "none",
        Solid = "solid",
    }
}

/// The schema `Limit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// One of the alternatives of `Limit`.
    Integer(i64),
    /// `none`
    None,
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Limit, Unmatched forms {
        Integer(i64),
        | None is String("none"),
        [Kind(kind::integer)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<i64> for Limit {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Tags beside an object and a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// `all`
    All,
    /// One of the alternatives of `Mixed`.
    Only(String),
    /// One of the alternatives of `Mixed`.
    Not(Box<Mixed>),
    /// The schema `Circle`.
    Circle(Box<Circle>),
    /// One of the alternatives of `Mixed`.
    List(Vec<Mixed>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Mixed, Unmatched forms {
        Only(String) in "only",
        Not(Box<Mixed>) in "not",
        Circle(Box<Circle>),
        List(Vec<Mixed>),
        | All is String("all"),
        [Kind(kind::string)] => 4,
        [Object(&[("only", Any)])] => 0,
        [Object(&[("not", Any)])] => 1,
        [Object(&[("radius", Any)])] => 2,
        [Kind(kind::list)] => 3,
    }
}

impl From<String> for Mixed {
    #[inline]
    fn from(value: String) -> Self {
        Self::Only(value)
    }
}

impl From<&str> for Mixed {
    fn from(value: &str) -> Self {
        Self::Only(value.into())
    }
}

impl From<Circle> for Mixed {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Vec<Mixed>> for Mixed {
    #[inline]
    fn from(value: Vec<Mixed>) -> Self {
        Self::List(value)
    }
}

/// External tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Origin`
    Origin,
    /// One by one. (`unit`)
    Unit,
    /// `dotted line`
    DottedLine,
    /// One of the alternatives of `Shape`.
    Circle(Box<Circle>),
    /// A rectangle.
    Rect(Box<ShapeRect>),
    /// One of the alternatives of `Shape`.
    Pair(Box<(i64, String)>),
    /// One of the alternatives of `Shape`.
    Label(Option<String>),
    /// One of the alternatives of `Shape`.
    Inner(Option<Box<Circle>>),
    /// One of the alternatives of `Shape`.
    Count(u64),
    /// One of the alternatives of `Shape`.
    Fill(Box<Fill>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched forms {
        Circle(Box<Circle>) in "Circle",
        Rect(Box<ShapeRect>) in "Rect",
        Pair(Box<(i64, String,)>) in "Pair",
        Label(Option<String>) in "Label",
        Inner(Option<Box<Circle>>) in "inner",
        Count(u64) in "Count",
        Fill(Box<Fill>) in "Fill",
        | Origin is String("Origin"),
        | Unit is String("unit"),
        | DottedLine is String("dotted line"),
        [Value(&[String("Origin")])] => 7,
        [Value(&[String("unit")])] => 8,
        [Value(&[String("dotted line")])] => 9,
        [Object(&[("Circle", Any)])] => 0,
        [Object(&[("Rect", Any)])] => 1,
        [Object(&[("Pair", Any)])] => 2,
        [Object(&[("Label", Any)])] => 3,
        [Object(&[("inner", Any)])] => 4,
        [Object(&[("Count", Any)])] => 5,
        [Object(&[("Fill", Any)])] => 6,
    }
}

impl From<Circle> for Shape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<ShapeRect> for Shape {
    #[inline]
    fn from(value: ShapeRect) -> Self {
        Self::Rect(Box::new(value))
    }
}

impl From<(i64, String)> for Shape {
    #[inline]
    fn from(value: (i64, String)) -> Self {
        Self::Pair(Box::new(value))
    }
}

impl From<u64> for Shape {
    #[inline]
    fn from(value: u64) -> Self {
        Self::Count(value)
    }
}

impl From<Fill> for Shape {
    #[inline]
    fn from(value: Fill) -> Self {
        Self::Fill(Box::new(value))
    }
}

/// `Rect` of `Shape`.
#[derive(Default)]
pub struct ShapeRect {
    /// W.
    pub w: f64,
    /// H.
    pub h: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeRect {
        w = "w" required,
        h = "h" required,
    }
}

impl ShapeRect {
    /// With what a request must have.
    #[inline]
    pub fn new(h: f64, w: f64) -> Self {
        Self { h, w, ..Self::default() }
    }
}

/// Internal tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// Nothing.
    Nothing,
    /// One of the alternatives of `Source`.
    Blank(Box<SourceBlank>),
    /// One of the alternatives of `Source`.
    Image(Box<SourceImage>),
    /// One of the alternatives of `Source`.
    Circle(Box<Circle>),
    /// One of the alternatives of `Source`.
    Text(Box<Text>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Source, Unmatched forms {
        Blank(Box<SourceBlank>),
        Image(Box<SourceImage>),
        Circle(Box<Circle>) beside "type" = String("circle"),
        Text(Box<Text>) beside "type" = String("text"),
        | Nothing beside "type" = String("nothing"),
        [Object(&[("type", Value(&[String("nothing")]))])] => 4,
        [Object(&[("type", Value(&[String("blank")]))])] => 0,
        [Object(&[("type", Value(&[String("image")]))])] => 1,
        [Object(&[("type", Value(&[String("circle")]))])] => 2,
        [Object(&[("type", Value(&[String("text")]))])] => 3,
    }
}

impl From<SourceBlank> for Source {
    #[inline]
    fn from(value: SourceBlank) -> Self {
        Self::Blank(Box::new(value))
    }
}

impl From<SourceImage> for Source {
    #[inline]
    fn from(value: SourceImage) -> Self {
        Self::Image(Box::new(value))
    }
}

impl From<Circle> for Source {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Text> for Source {
    #[inline]
    fn from(value: Text) -> Self {
        Self::Text(Box::new(value))
    }
}

/// One of the alternatives of `Source`.
#[derive(Default)]
pub struct SourceBlank {
    /// Type.
    ///
    /// Always `blank`, and written automatically.
    pub r#type: Fixed,
    /// Size.
    ///
    /// At least 0.
    pub size: u32,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SourceBlank {
        r#type = "type" required fixed = String("blank"),
        size = "size" required,
    }
}

impl SourceBlank {
    /// With what a request must have.
    #[inline]
    pub fn new(size: u32) -> Self {
        Self { size, ..Self::default() }
    }
}

/// One of the alternatives of `Source`.
#[derive(Default)]
pub struct SourceImage {
    /// Type.
    ///
    /// Always `image`, and written automatically.
    pub r#type: Fixed,
    /// Id.
    pub id: String,
    /// Page.
    pub page: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SourceImage {
        r#type = "type" required fixed = String("image"),
        id = "id" required,
        page = "page" required,
    }
}

impl SourceImage {
    /// With what a request must have.
    #[inline]
    pub fn new(id: impl Into<String>, page: i64) -> Self {
        Self {
            id: id.into(),
            page,
            ..Self::default()
        }
    }
}

/// Adjacent tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Stop.
    Stop,
    /// One of the alternatives of `Step`.
    Circle(Box<Circle>),
    /// One of the alternatives of `Step`.
    Move(Box<StepMove>),
    /// One of the alternatives of `Step`.
    Wait(Option<i64>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Step, Unmatched forms {
        Circle(Box<Circle>) in "c" beside "t" = String("Circle"),
        Move(Box<StepMove>) in "c" beside "t" = String("Move"),
        Wait(Option<i64>) in "c" beside "t" = String("Wait"),
        | Stop beside "t" = String("Stop"),
        [Object(&[("t", Value(&[String("Stop")]))])] => 3,
        [Object(&[("t", Value(&[String("Circle")]))])] => 0,
        [Object(&[("t", Value(&[String("Move")]))])] => 1,
        [Object(&[("t", Value(&[String("Wait")]))])] => 2,
    }
}

impl From<Circle> for Step {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<StepMove> for Step {
    #[inline]
    fn from(value: StepMove) -> Self {
        Self::Move(Box::new(value))
    }
}

/// `Move` of `Step`.
#[derive(Default)]
pub struct StepMove {
    /// X.
    pub x: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    StepMove {
        x = "x" required,
    }
}

impl StepMove {
    /// With what a request must have.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, ..Self::default() }
    }
}

/// The schema `Text`.
#[derive(Default)]
pub struct Text {
    /// Lang.
    ///
    /// Always `en`, and written automatically.
    pub lang: Fixed,
    /// Text.
    pub text: String,
    /// All other properties.
    pub extra: BTreeMap<String, String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Text {
        lang = "lang" required fixed = String("en"),
        text = "text" required,
        .. extra
    }
}

impl Text {
    /// With what a request must have.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
