// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `enums`.

use super::Owner;
use crate::runtime::{Date, Json, Uuid, model, string_enum, union};

/// The tag and the value side by side.
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
    Own(Box<CommandOwn>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Command, Unmatched {
        Stop(Box<CommandStop>),
        Move(Box<CommandMove>),
        Say(Box<CommandSay>),
        Own(Box<CommandOwn>),
        [Object(&[("type", Value(&[String("stop")]))])] => 0,
        [Object(&[("type", Value(&[String("move")]))])] => 1,
        [Object(&[("type", Value(&[String("say")]))])] => 2,
        [Object(&[("type", Value(&[String("own")]))])] => 3,
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

impl From<CommandOwn> for Command {
    fn from(value: CommandOwn) -> Self {
        Self::Own(Box::new(value))
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandMove {
    /// Type.
    pub r#type: CommandMoveType,
    /// Value.
    pub value: CommandValue,
}

model! {
    CommandMove {
        r#type = "type" required,
        value = "value" required,
    }
}

/// `type` of `CommandMove`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandMoveType {
    /// `move`
    Move,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandMoveType, Unknown {
        Move = "move",
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandOwn {
    /// Type.
    pub r#type: CommandOwnType,
    /// Value.
    pub value: Owner,
}

model! {
    CommandOwn {
        r#type = "type" required,
        value = "value" required,
    }
}

/// `type` of `CommandOwn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandOwnType {
    /// `own`
    Own,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandOwnType, Unknown {
        Own = "own",
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandSay {
    /// Type.
    pub r#type: CommandSayType,
    /// Value.
    pub value: String,
}

model! {
    CommandSay {
        r#type = "type" required,
        value = "value" required,
    }
}

/// `type` of `CommandSay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandSayType {
    /// `say`
    Say,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandSayType, Unknown {
        Say = "say",
    }
}

/// One of the alternatives of `Command`.
#[derive(Clone, Default)]
pub struct CommandStop {
    /// Type.
    pub r#type: CommandType,
}

model! {
    CommandStop {
        r#type = "type" required,
    }
}

/// `type` of `CommandStop`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommandType {
    /// `stop`
    Stop,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    CommandType, Unknown {
        Stop = "stop",
    }
}

/// `value` of `CommandMove`.
#[derive(Clone, Default)]
pub struct CommandValue {
    /// Steps.
    pub steps: i32,
}

model! {
    CommandValue {
        steps = "steps" required,
    }
}

/// The tag beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// One of the alternatives of `Event`.
    OwnerAdded(Box<EventOwnerAdded>),
    /// One of the alternatives of `Event`.
    Renamed(Box<EventRenamed>),
    /// One of the alternatives of `Event`.
    AllRemoved(Box<EventAllRemoved>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Event, Unmatched {
        OwnerAdded(Box<EventOwnerAdded>),
        Renamed(Box<EventRenamed>),
        AllRemoved(Box<EventAllRemoved>),
        [Object(&[("type", Value(&[String("owner_added")]))])] => 0,
        [Object(&[("type", Value(&[String("renamed")]))])] => 1,
        [Object(&[("type", Value(&[String("all_removed")]))])] => 2,
    }
}

impl From<EventOwnerAdded> for Event {
    fn from(value: EventOwnerAdded) -> Self {
        Self::OwnerAdded(Box::new(value))
    }
}

impl From<EventRenamed> for Event {
    fn from(value: EventRenamed) -> Self {
        Self::Renamed(Box::new(value))
    }
}

impl From<EventAllRemoved> for Event {
    fn from(value: EventAllRemoved) -> Self {
        Self::AllRemoved(Box::new(value))
    }
}

/// One of the alternatives of `Event`.
#[derive(Clone, Default)]
pub struct EventAllRemoved {
    /// Type.
    pub r#type: EventAllRemovedType,
}

model! {
    EventAllRemoved {
        r#type = "type" required,
    }
}

/// `type` of `EventAllRemoved`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventAllRemovedType {
    /// `all_removed`
    AllRemoved,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    EventAllRemovedType, Unknown {
        AllRemoved = "all_removed",
    }
}

/// One of the alternatives of `Event`.
#[derive(Clone, Default)]
pub struct EventOwnerAdded {
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    /// Id.
    pub id: Uuid,
    /// Type.
    pub r#type: EventType,
}

model! {
    EventOwnerAdded {
        born = "born",
        id = "id" required,
        r#type = "type" required,
    }
}

/// One of the alternatives of `Event`.
#[derive(Clone, Default)]
pub struct EventRenamed {
    /// From.
    pub from: String,
    /// To.
    ///
    /// `Some(None)` is null.
    pub to: Option<Option<String>>,
    /// Type.
    pub r#type: EventRenamedType,
}

model! {
    EventRenamed {
        from = "from" required,
        to = "to",
        r#type = "type" required,
    }
}

/// `type` of `EventRenamed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventRenamedType {
    /// `renamed`
    Renamed,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    EventRenamedType, Unknown {
        Renamed = "renamed",
    }
}

/// `type` of `EventOwnerAdded`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `owner_added`
    OwnerAdded,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    EventType, Unknown {
        OwnerAdded = "owner_added",
    }
}

/// Serde's way by default: the variant is the one property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// One of the alternatives of `Shape`.
    Origin(Box<ShapeOrigin>),
    /// A circle.
    WithCircle(Box<ShapeWithCircle>),
    /// One of the alternatives of `Shape`.
    WithOwner(Box<ShapeWithOwner>),
    /// One of the alternatives of `Shape`.
    WithNames(Box<ShapeWithNames>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    Shape, Unmatched {
        Origin(Box<ShapeOrigin>),
        WithCircle(Box<ShapeWithCircle>),
        WithOwner(Box<ShapeWithOwner>),
        WithNames(Box<ShapeWithNames>),
        [Kind(kind::string)] => 0,
        [Object(&[("Circle", Any)])] => 1,
        [Object(&[("Owner", Any)])] => 2,
        [Object(&[("Names", Any)])] => 3,
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

impl From<ShapeWithOwner> for Shape {
    fn from(value: ShapeWithOwner) -> Self {
        Self::WithOwner(Box::new(value))
    }
}

impl From<ShapeWithNames> for Shape {
    fn from(value: ShapeWithNames) -> Self {
        Self::WithNames(Box::new(value))
    }
}

/// `Circle` of `ShapeWithCircle`.
#[derive(Clone, Default)]
pub struct ShapeCircle {
    /// Radius.
    pub radius: f64,
}

model! {
    ShapeCircle {
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

/// A circle.
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
pub struct ShapeWithNames {
    /// Names.
    pub names: Vec<String>,
}

model! {
    ShapeWithNames {
        names = "Names" required,
    }
}

/// One of the alternatives of `Shape`.
#[derive(Clone, Default)]
pub struct ShapeWithOwner {
    /// Owner.
    pub owner: Owner,
}

model! {
    ShapeWithOwner {
        owner = "Owner" required,
    }
}
