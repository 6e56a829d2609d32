// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Slot`]: the place that the decoder fills, and the small traits behind it.

use super::{Decode, Json, Model, Union};

/// The place of a value, by the kind of JSON that it takes.
pub enum Slot<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// A number of any width.
    Number(&'a mut dyn Number),
    /// A text.
    Text(&'a mut String),
    /// A value that reads itself from a text or an integer.
    Parse(&'a mut dyn Parse),
    /// A value that can be absent.
    Optional(&'a mut dyn OptionalSlot),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// An object with free keys.
    Map(&'a mut dyn MapSlot),
    /// An object with a table.
    Model(&'a mut dyn Model),
    /// One of several alternatives.
    Union(&'a mut dyn Union),
    /// Any JSON value.
    Json(&'a mut Json),
}

impl Slot<'_> {
    /// Says in words what the place takes.
    pub fn expected(&self) -> &'static str {
        match self {
            Slot::Bool(_) => "a boolean",
            Slot::Number(number) => number.expected(),
            Slot::Text(_) => "a text",
            Slot::Parse(parse) => parse.expected(),
            Slot::Optional(_) => "a value or null",
            Slot::List(_) => "a list",
            Slot::Map(_) | Slot::Model(_) => "an object",
            Slot::Union(_) | Slot::Json(_) => "a value",
        }
    }
}

/// A number that takes whatever it can hold without loss.
pub trait Number {
    /// Takes an integer; `false` when it is out of range.
    fn integer(&mut self, value: i128) -> bool;

    /// Takes a number with a fraction or an exponent; integers take it when it is integral.
    fn float(&mut self, value: f64) -> bool {
        // 2^100 keeps the conversion exact and is beyond every integer type of the models.
        value.fract() == 0.0 && value.abs() < 1.3e30 && self.integer(value as i128)
    }

    /// Tells whether the number is an integer.
    fn is_integer(&self) -> bool {
        true
    }

    /// Says in words what it takes.
    fn expected(&self) -> &'static str;
}

/// How well a value took a text or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is a value that the description knows.
    Exact,
    /// It is kept, though the description does not know it.
    Loose,
    /// It cannot be kept.
    Refused,
}

impl Fit {
    /// `Exact` if the value is known, else `Loose`.
    pub fn known(known: bool) -> Fit {
        if known { Fit::Exact } else { Fit::Loose }
    }
}

/// A value that reads itself from a text or an integer: enums, dates, octets.
pub trait Parse {
    /// Takes a text.
    fn text(&mut self, text: &str) -> Fit;

    /// Takes an integer, by default as its text.
    fn number(&mut self, number: i64) -> Fit {
        self.text(&number.to_string())
    }

    /// Tells whether JSON numbers, not texts, are its proper form.
    fn is_numeric(&self) -> bool {
        false
    }

    /// Says in words what it takes.
    fn expected(&self) -> &'static str {
        "a text"
    }
}

/// Takes the text of an integer as that integer.
pub fn parse_integer(value: &mut dyn Parse, text: &str) -> Fit {
    match text.trim().parse() {
        Ok(number) => value.number(number),
        Err(_) => Fit::Refused,
    }
}

/// An optional value.
pub trait OptionalSlot {
    /// Gives the present value, or a vacant one that it puts there.
    fn fill(&mut self) -> &mut dyn Decode;

    /// Drops the value.
    fn clear(&mut self);
}

/// A list.
pub trait ListSlot {
    /// Appends a vacant element and gives it.
    fn push(&mut self) -> &mut dyn Decode;

    /// Drops all elements.
    fn clear(&mut self);
}

/// An object with free keys.
pub trait MapSlot {
    /// Gives the value of a key, a vacant one for a new key.
    fn entry(&mut self, key: String) -> &mut dyn Decode;

    /// Drops all keys.
    fn clear(&mut self);
}
