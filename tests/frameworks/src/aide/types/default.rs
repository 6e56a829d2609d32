// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `default`.

use super::{Level, Point};
use crate::runtime::{Json, Uuid, model, string_enum, union};

/// The tag beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// One of the alternatives of `Change`.
    NameChanged(Box<ChangeNameChanged>),
    /// One of the alternatives of `Change`.
    OwnerAdded(Box<ChangeOwnerAdded>),
    /// One of the alternatives of `Change`.
    AllRemoved(Box<ChangeAllRemoved>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Change, Unmatched {
        NameChanged(Box<ChangeNameChanged>),
        OwnerAdded(Box<ChangeOwnerAdded>),
        AllRemoved(Box<ChangeAllRemoved>),
        [Object(&[("type", Value(&[String("name_changed")]))])] => 0,
        [Object(&[("type", Value(&[String("owner_added")]))])] => 1,
        [Object(&[("type", Value(&[String("all_removed")]))])] => 2,
    }
}

impl From<ChangeNameChanged> for Change {
    fn from(value: ChangeNameChanged) -> Self {
        Self::NameChanged(Box::new(value))
    }
}

impl From<ChangeOwnerAdded> for Change {
    fn from(value: ChangeOwnerAdded) -> Self {
        Self::OwnerAdded(Box::new(value))
    }
}

impl From<ChangeAllRemoved> for Change {
    fn from(value: ChangeAllRemoved) -> Self {
        Self::AllRemoved(Box::new(value))
    }
}

/// One of the alternatives of `Change`.
#[derive(Clone, Default)]
pub struct ChangeAllRemoved {
    /// Type.
    pub r#type: ChangeAllRemovedType,
}

model! {
    ChangeAllRemoved {
        r#type = "type" required,
    }
}

/// `type` of `ChangeAllRemoved`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeAllRemovedType {
    /// `all_removed`
    AllRemoved,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ChangeAllRemovedType, Unknown {
        AllRemoved = "all_removed",
    }
}

/// One of the alternatives of `Change`.
#[derive(Clone, Default)]
pub struct ChangeNameChanged {
    /// From.
    pub from: String,
    /// To.
    ///
    /// `Some(None)` is null.
    pub to: Option<Option<String>>,
    /// Type.
    pub r#type: ChangeType,
}

model! {
    ChangeNameChanged {
        from = "from" required,
        to = "to",
        r#type = "type" required,
    }
}

/// One of the alternatives of `Change`.
#[derive(Clone, Default)]
pub struct ChangeOwnerAdded {
    /// Type.
    pub r#type: ChangeOwnerAddedType,
    /// Id.
    pub id: Uuid,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
}

model! {
    ChangeOwnerAdded {
        r#type = "type" required,
        id = "id" required,
        note = "note",
    }
}

/// `type` of `ChangeOwnerAdded`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeOwnerAddedType {
    /// `owner_added`
    OwnerAdded,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ChangeOwnerAddedType, Unknown {
        OwnerAdded = "owner_added",
    }
}

/// `type` of `ChangeNameChanged`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeType {
    /// `name_changed`
    NameChanged,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ChangeType, Unknown {
        NameChanged = "name_changed",
    }
}

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
    Jump(Box<CommandJump>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Command, Unmatched {
        Stop(Box<CommandStop>),
        Move(Box<CommandMove>),
        Say(Box<CommandSay>),
        Jump(Box<CommandJump>),
        [Object(&[("t", Value(&[String("stop")]))])] => 0,
        [Object(&[("t", Value(&[String("move")]))])] => 1,
        [Object(&[("t", Value(&[String("say")]))])] => 2,
        [Object(&[("t", Value(&[String("jump")]))])] => 3,
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

impl From<CommandJump> for Command {
    fn from(value: CommandJump) -> Self {
        Self::Jump(Box::new(value))
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
pub struct CommandJump {
    /// C.
    ///
    /// Exactly 2 items.
    pub c: (i32, i32),
    /// T.
    pub t: CommandJumpT,
}

model! {
    CommandJump {
        c = "c" required,
        t = "t" required,
    }
}

/// `t` of `CommandJump`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandJumpT {
    /// `jump`
    Jump,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandJumpT, Unknown {
        Jump = "jump",
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

/// The schema `Label`.
#[derive(Clone, Default)]
pub struct Label {
    /// Name.
    pub name: String,
    /// Seen.
    pub seen: String,
}

model! {
    Label {
        name = "name" required,
        seen = "seen" required,
    }
}

/// Lists in all forms.
#[derive(Clone, Default)]
pub struct Lists {
    /// Bounded.
    ///
    /// 1 to 3 items.
    pub bounded: Vec<i32>,
    /// Bytes.
    pub bytes: Vec<i32>,
    /// Nested.
    pub nested: Vec<Vec<Option<Level>>>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: (i32, String),
    /// Result.
    pub result: ResultOfPointOrString,
    /// Three.
    ///
    /// Exactly 3 items.
    pub three: Vec<f64>,
    /// Unique.
    pub unique: Vec<Uuid>,
}

model! {
    Lists {
        bounded = "bounded" required,
        bytes = "bytes" required,
        nested = "nested" required,
        pair = "pair" required,
        result = "result" required,
        three = "three" required,
        unique = "unique" required,
    }
}

/// The schema `Login`.
#[derive(Clone, Default)]
pub struct Login {
    /// Remember.
    ///
    /// `Some(None)` is null.
    pub remember: Option<Option<bool>>,
    /// Secret.
    pub secret: String,
    /// User.
    pub user: String,
}

model! {
    Login {
        remember = "remember",
        secret = "secret" required secret,
        user = "user" required,
    }
}

/// The schema `Page_for_Label`.
#[derive(Clone, Default)]
pub struct PageForLabel {
    /// Items.
    pub items: Vec<Label>,
    /// Next.
    ///
    /// At least 0.
    ///
    /// `Some(None)` is null.
    pub next: Option<Option<i64>>,
}

model! {
    PageForLabel {
        items = "items" required,
        next = "next",
    }
}

/// The schema `Result_of_Point_or_string`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultOfPointOrString {
    /// One of the alternatives of `ResultOfPointOrString`.
    Ok(Box<ResultOfPointOrStringWithOk>),
    /// One of the alternatives of `ResultOfPointOrString`.
    Err(Box<ResultOfPointOrStringWithErr>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    ResultOfPointOrString, Unmatched {
        Ok(Box<ResultOfPointOrStringWithOk>),
        Err(Box<ResultOfPointOrStringWithErr>),
        [Object(&[("Ok", Any)])] => 0,
        [Object(&[("Err", Any)])] => 1,
    }
}

impl From<ResultOfPointOrStringWithOk> for ResultOfPointOrString {
    fn from(value: ResultOfPointOrStringWithOk) -> Self {
        Self::Ok(Box::new(value))
    }
}

impl From<ResultOfPointOrStringWithErr> for ResultOfPointOrString {
    fn from(value: ResultOfPointOrStringWithErr) -> Self {
        Self::Err(Box::new(value))
    }
}

/// One of the alternatives of `ResultOfPointOrString`.
#[derive(Clone, Default)]
pub struct ResultOfPointOrStringWithErr {
    /// Err.
    pub err: String,
}

model! {
    ResultOfPointOrStringWithErr {
        err = "Err" required,
    }
}

/// One of the alternatives of `ResultOfPointOrString`.
#[derive(Clone, Default)]
pub struct ResultOfPointOrStringWithOk {
    /// A place on the plane.
    pub ok: Point,
}

model! {
    ResultOfPointOrStringWithOk {
        ok = "Ok" required,
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
        [Kind(kind::whole)] => 0,
        [Kind(kind::number)] => 1,
        [Kind(kind::boolean)] => 2,
        [Kind(kind::string)] => 3,
        [Kind(kind::object)] => 4,
    }
}

impl From<Point> for Scalar {
    fn from(value: Point) -> Self {
        Self::Point(Box::new(value))
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
    WithPolygon(Box<ShapeWithPolygon>),
    /// One of the alternatives of `Shape`.
    WithLine(Box<ShapeWithLine>),
    /// Nowhere.
    Nowhere(Box<ShapeNowhere>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Shape, Unmatched {
        Origin(Box<ShapeOrigin>),
        WithCircle(Box<ShapeWithCircle>),
        WithDot(Box<ShapeWithDot>),
        WithPolygon(Box<ShapeWithPolygon>),
        WithLine(Box<ShapeWithLine>),
        Nowhere(Box<ShapeNowhere>),
        [Value(&[String("Origin")])] => 0,
        [Object(&[("Circle", Any)])] => 1,
        [Object(&[("Dot", Any)])] => 2,
        [Object(&[("Polygon", Any)])] => 3,
        [Object(&[("Line", Any)])] => 4,
        [Value(&[String("Nowhere")])] => 5,
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

impl From<ShapeWithPolygon> for Shape {
    fn from(value: ShapeWithPolygon) -> Self {
        Self::WithPolygon(Box::new(value))
    }
}

impl From<ShapeWithLine> for Shape {
    fn from(value: ShapeWithLine) -> Self {
        Self::WithLine(Box::new(value))
    }
}

impl From<ShapeNowhere> for Shape {
    fn from(value: ShapeNowhere) -> Self {
        Self::Nowhere(Box::new(value))
    }
}

/// `Circle` of `ShapeWithCircle`.
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

/// Nowhere.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShapeNowhere {
    /// `Nowhere`
    Nowhere,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ShapeNowhere, Unknown {
        Nowhere = "Nowhere",
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
    /// Circle.
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
pub struct ShapeWithLine {
    /// Line.
    ///
    /// Exactly 2 items.
    pub line: (Point, Point),
}

model! {
    ShapeWithLine {
        line = "Line" required,
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

/// The schema `Visitor`.
#[derive(Clone, Default)]
pub struct Visitor {
    /// Theme.
    ///
    /// `Some(None)` is null.
    pub theme: Option<Option<String>>,
    /// Visits.
    ///
    /// At least 0.
    pub visits: i64,
}

model! {
    Visitor {
        theme = "theme",
        visits = "visits" required,
    }
}
