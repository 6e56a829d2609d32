// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `enums`.

use super::{ChangeAllRemoved, ChangeNameChanged, ChangeOwnerAdded, Point};
use crate::runtime::{Json, model, string_enum, union};

/// The tag and the content side by side.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// One of the alternatives of `Command`.
    Stop(Box<CommandStop>),
    /// One of the alternatives of `Command`.
    Move(Box<CommandMove>),
    /// One of the alternatives of `Command`.
    Say(Box<CommandSay>),
    /// One of the alternatives of `Command`.
    Go(Box<CommandGo>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Command, Unmatched {
        Stop(Box<CommandStop>),
        Move(Box<CommandMove>),
        Say(Box<CommandSay>),
        Go(Box<CommandGo>),
        [Object(&[("t", Value(&[String("stop")]))])] => 0,
        [Object(&[("t", Value(&[String("move")]))])] => 1,
        [Object(&[("t", Value(&[String("say")]))])] => 2,
        [Object(&[("t", Value(&[String("go")]))])] => 3,
    }
}

impl From<CommandStop> for Command {
    fn from(value: CommandStop) -> Self {
        Self::Stop(Box::new(value))
    }
}

impl From<CommandMove> for Command {
    fn from(value: CommandMove) -> Self {
        Self::Move(Box::new(value))
    }
}

impl From<CommandSay> for Command {
    fn from(value: CommandSay) -> Self {
        Self::Say(Box::new(value))
    }
}

impl From<CommandGo> for Command {
    fn from(value: CommandGo) -> Self {
        Self::Go(Box::new(value))
    }
}

/// `c` of `CommandMove`.
#[derive(Clone, Default)]
pub struct CommandC {
    /// Steps.
    pub steps: i32,
}

model! {
    CommandC {
        steps = "steps" required,
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandGo {
    /// A place on the plane.
    pub c: Point,
    /// T.
    pub t: CommandGoT,
}

model! {
    CommandGo {
        c = "c" required,
        t = "t" required,
    }
}

/// `t` of `CommandGo`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandGoT {
    /// `go`
    Go,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandGoT, Unknown {
        Go = "go",
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandMove {
    /// C.
    pub c: CommandC,
    /// T.
    pub t: CommandMoveT,
}

model! {
    CommandMove {
        c = "c" required,
        t = "t" required,
    }
}

/// `t` of `CommandMove`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandMoveT {
    /// `move`
    Move,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandMoveT, Unknown {
        Move = "move",
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandSay {
    /// C.
    pub c: String,
    /// T.
    pub t: CommandSayT,
}

model! {
    CommandSay {
        c = "c" required,
        t = "t" required,
    }
}

/// `t` of `CommandSay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandSayT {
    /// `say`
    Say,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandSayT, Unknown {
        Say = "say",
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandStop {
    /// T.
    pub t: CommandT,
}

model! {
    CommandStop {
        t = "t" required,
    }
}

/// `t` of `CommandStop`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandT {
    /// `stop`
    Stop,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandT, Unknown {
        Stop = "stop",
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
    /// A value that fits no alternative, or several equally well, kept as it came.
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

impl From<Point> for Scalar {
    fn from(value: Point) -> Self {
        Self::Point(Box::new(value))
    }
}

/// The schema `Seen_Change`.
#[derive(Clone, Default)]
pub struct SeenChange {
    /// What serde read.
    pub read_as: String,
    /// The tag beside the properties.
    pub value: SeenChangeValue,
}

model! {
    SeenChange {
        read_as = "read_as" required,
        value = "value" required,
    }
}

/// The tag beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SeenChangeValue {
    /// One of the alternatives of `SeenChangeValue`.
    NameChanged(Box<ChangeNameChanged>),
    /// One of the alternatives of `SeenChangeValue`.
    OwnerAdded(Box<ChangeOwnerAdded>),
    /// One of the alternatives of `SeenChangeValue`.
    AllRemoved(Box<ChangeAllRemoved>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    SeenChangeValue, Unmatched {
        NameChanged(Box<ChangeNameChanged>),
        OwnerAdded(Box<ChangeOwnerAdded>),
        AllRemoved(Box<ChangeAllRemoved>),
        [Object(&[("type", Value(&[String("name_changed")]))])] => 0,
        [Object(&[("type", Value(&[String("owner_added")]))])] => 1,
        [Object(&[("type", Value(&[String("all_removed")]))])] => 2,
    }
}

impl From<ChangeNameChanged> for SeenChangeValue {
    fn from(value: ChangeNameChanged) -> Self {
        Self::NameChanged(Box::new(value))
    }
}

impl From<ChangeOwnerAdded> for SeenChangeValue {
    fn from(value: ChangeOwnerAdded) -> Self {
        Self::OwnerAdded(Box::new(value))
    }
}

impl From<ChangeAllRemoved> for SeenChangeValue {
    fn from(value: ChangeAllRemoved) -> Self {
        Self::AllRemoved(Box::new(value))
    }
}

/// The schema `Seen_Scalar`.
#[derive(Clone, Default)]
pub struct SeenScalar {
    /// What serde read.
    pub read_as: String,
    /// No tag at all.
    pub value: Scalar,
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
    /// One of the alternatives of `Shape`.
    Origin(Box<ShapeOrigin>),
    /// A circle around a place.
    WithCircle(Box<ShapeWithCircle>),
    /// One of the alternatives of `Shape`.
    WithDot(Box<ShapeWithDot>),
    /// One of the alternatives of `Shape`.
    WithText(Box<ShapeWithText>),
    /// One of the alternatives of `Shape`.
    WithPolygon(Box<ShapeWithPolygon>),
    /// One of the alternatives of `Shape`.
    WithPair(Box<ShapeWithPair>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Shape, Unmatched {
        Origin(Box<ShapeOrigin>),
        WithCircle(Box<ShapeWithCircle>),
        WithDot(Box<ShapeWithDot>),
        WithText(Box<ShapeWithText>),
        WithPolygon(Box<ShapeWithPolygon>),
        WithPair(Box<ShapeWithPair>),
        [Kind(kind::string)] => 0,
        [Object(&[("Circle", Any)])] => 1,
        [Object(&[("Dot", Any)])] => 2,
        [Object(&[("Text", Any)])] => 3,
        [Object(&[("Polygon", Any)])] => 4,
        [Object(&[("Pair", Any)])] => 5,
    }
}

impl From<ShapeOrigin> for Shape {
    fn from(value: ShapeOrigin) -> Self {
        Self::Origin(Box::new(value))
    }
}

impl From<ShapeWithCircle> for Shape {
    fn from(value: ShapeWithCircle) -> Self {
        Self::WithCircle(Box::new(value))
    }
}

impl From<ShapeWithDot> for Shape {
    fn from(value: ShapeWithDot) -> Self {
        Self::WithDot(Box::new(value))
    }
}

impl From<ShapeWithText> for Shape {
    fn from(value: ShapeWithText) -> Self {
        Self::WithText(Box::new(value))
    }
}

impl From<ShapeWithPolygon> for Shape {
    fn from(value: ShapeWithPolygon) -> Self {
        Self::WithPolygon(Box::new(value))
    }
}

impl From<ShapeWithPair> for Shape {
    fn from(value: ShapeWithPair) -> Self {
        Self::WithPair(Box::new(value))
    }
}

/// A circle around a place.
#[derive(Clone, Default)]
pub struct ShapeCircle {
    /// A place on the plane.
    pub center: Point,
    /// Radius.
    pub radius: f64,
}

model! {
    ShapeCircle {
        center = "center" required,
        radius = "radius" required,
    }
}

/// One of the alternatives of `Shape`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShapeOrigin {
    /// `Origin`
    Origin,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ShapeOrigin, Unknown {
        Origin = "Origin",
    }
}

/// A circle around a place.
#[derive(Clone, Default)]
pub struct ShapeWithCircle {
    /// A circle around a place.
    pub circle: ShapeCircle,
}

model! {
    ShapeWithCircle {
        circle = "Circle" required,
    }
}

/// One of the alternatives of `Shape`.
#[derive(Clone, Default)]
pub struct ShapeWithDot {
    /// A place on the plane.
    pub dot: Point,
}

model! {
    ShapeWithDot {
        dot = "Dot" required,
    }
}

/// One of the alternatives of `Shape`.
#[derive(Clone, Default)]
pub struct ShapeWithPair {
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: Vec<f64>,
}

model! {
    ShapeWithPair {
        pair = "Pair" required,
    }
}

/// One of the alternatives of `Shape`.
#[derive(Clone, Default)]
pub struct ShapeWithPolygon {
    /// Polygon.
    pub polygon: Vec<Point>,
}

model! {
    ShapeWithPolygon {
        polygon = "Polygon" required,
    }
}

/// One of the alternatives of `Shape`.
#[derive(Clone, Default)]
pub struct ShapeWithText {
    /// Text.
    pub text: String,
}

model! {
    ShapeWithText {
        text = "Text" required,
    }
}
