// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `enums`.

use super::Owner;
use crate::runtime::{Date, Fixed, Json, Uuid, model, union};

/// The tag and the value side by side.
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
    Own(Box<Owner>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Command, Unmatched forms {
        Move(Box<CommandMove>) in "value" beside "type" = String("move"),
        Say(String) in "value" beside "type" = String("say"),
        Own(Box<Owner>) in "value" beside "type" = String("own"),
        | Stop beside "type" = String("stop"),
        [Object(&[("type", Value(&[String("stop")]))])] => 3,
        [Object(&[("type", Value(&[String("move")]))])] => 0,
        [Object(&[("type", Value(&[String("say")]))])] => 1,
        [Object(&[("type", Value(&[String("own")]))])] => 2,
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

impl From<Owner> for Command {
    #[inline]
    fn from(value: Owner) -> Self {
        Self::Own(Box::new(value))
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

/// The tag beside the properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// One of the alternatives of `Event`.
    OwnerAdded(Box<EventOwnerAdded>),
    /// One of the alternatives of `Event`.
    Renamed(Box<EventRenamed>),
    /// All removed.
    AllRemoved,
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Event, Unmatched forms {
        OwnerAdded(Box<EventOwnerAdded>),
        Renamed(Box<EventRenamed>),
        | AllRemoved beside "type" = String("all_removed"),
        [Object(&[("type", Value(&[String("owner_added")]))])] => 0,
        [Object(&[("type", Value(&[String("renamed")]))])] => 1,
        [Object(&[("type", Value(&[String("all_removed")]))])] => 2,
    }
}

impl From<EventOwnerAdded> for Event {
    #[inline]
    fn from(value: EventOwnerAdded) -> Self {
        Self::OwnerAdded(Box::new(value))
    }
}

impl From<EventRenamed> for Event {
    #[inline]
    fn from(value: EventRenamed) -> Self {
        Self::Renamed(Box::new(value))
    }
}

/// One of the alternatives of `Event`.
#[derive(Default)]
pub struct EventOwnerAdded {
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    /// Id.
    pub id: Uuid,
    /// Type.
    ///
    /// Always `owner_added`, and written automatically.
    pub r#type: Fixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EventOwnerAdded {
        born = "born",
        id = "id" required,
        r#type = "type" required fixed = String("owner_added"),
    }
}

impl EventOwnerAdded {
    /// With what a request must have.
    #[inline]
    pub fn new(id: Uuid) -> Self {
        Self { id, ..Self::default() }
    }
}

/// One of the alternatives of `Event`.
#[derive(Default)]
pub struct EventRenamed {
    /// From.
    pub from: String,
    /// To.
    ///
    /// `Some(None)` is null.
    pub to: Option<Option<String>>,
    /// Type.
    ///
    /// Always `renamed`, and written automatically.
    pub r#type: Fixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    EventRenamed {
        from = "from" required,
        to = "to",
        r#type = "type" required fixed = String("renamed"),
    }
}

impl EventRenamed {
    /// With what a request must have.
    #[inline]
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            ..Self::default()
        }
    }
}

/// Serde's way by default: the variant is the one property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Origin`
    Origin,
    /// A circle.
    Circle(Box<ShapeCircle>),
    /// One of the alternatives of `Shape`.
    Owner(Box<Owner>),
    /// One of the alternatives of `Shape`.
    Names(Vec<String>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Shape, Unmatched forms {
        Circle(Box<ShapeCircle>) in "Circle",
        Owner(Box<Owner>) in "Owner",
        Names(Vec<String>) in "Names",
        | Origin is String("Origin"),
        [Kind(kind::string)] => 3,
        [Object(&[("Circle", Any)])] => 0,
        [Object(&[("Owner", Any)])] => 1,
        [Object(&[("Names", Any)])] => 2,
    }
}

impl From<ShapeCircle> for Shape {
    #[inline]
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Owner> for Shape {
    #[inline]
    fn from(value: Owner) -> Self {
        Self::Owner(Box::new(value))
    }
}

impl From<Vec<String>> for Shape {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Names(value)
    }
}

/// `Circle` of `Shape`.
#[derive(Default)]
pub struct ShapeCircle {
    /// Radius.
    pub radius: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ShapeCircle {
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
