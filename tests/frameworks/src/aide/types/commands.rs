// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `commands`.

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
    Jump(Box<(u32, u32)>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Command, Unmatched forms {
        Move(Box<CommandMove>) in "c" beside "t" = String("move"),
        Say(String) in "c" beside "t" = String("say"),
        Jump(Box<(u32, u32,)>) in "c" beside "t" = String("jump"),
        | Stop beside "t" = String("stop"),
        [Object(&[("t", Value(&[String("stop")]))])] => 3,
        [Object(&[("t", Value(&[String("move")]))])] => 0,
        [Object(&[("t", Value(&[String("say")]))])] => 1,
        [Object(&[("t", Value(&[String("jump")]))])] => 2,
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

impl From<(u32, u32)> for Command {
    #[inline]
    fn from(value: (u32, u32)) -> Self {
        Self::Jump(Box::new(value))
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
