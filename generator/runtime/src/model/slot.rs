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
    /// A value that reads itself from a text.
    Parse(&'a mut dyn Parse),
    /// A value that reads itself from an integer.
    Code(&'a mut dyn Parse),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// A list whose elements have a type each.
    Tuple(&'a mut dyn TupleSlot),
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
            Slot::Parse(parse) | Slot::Code(parse) => parse.expected(),
            Slot::List(_) | Slot::Tuple(_) => "a list",
            Slot::Map(_) | Slot::Model(_) => "an object",
            Slot::Union(_) | Slot::Json(_) => "a value",
        }
    }
}

/// A number that takes whatever it can hold without loss.
pub trait Number {
    /// Takes an integer, unless it is out of range.
    fn integer(&mut self, value: i64) -> Fit;

    /// Takes an integer that may be beyond the signed ones.
    fn unsigned(&mut self, value: u64) -> Fit {
        i64::try_from(value).map_or(Fit::Refused, |value| self.integer(value))
    }

    /// Takes a number with a fraction or an exponent; integers take it when it is integral.
    fn float(&mut self, value: f64) -> Fit {
        let integral = value.fract() == 0.0;
        let fit = match value {
            // Up to one beyond the greatest integer of 64 bits. The lowest is left out: what a float shows as that may be
            // an integer below it, and the lowest itself comes as an integer.
            -9_223_372_036_854_774_784.0..9_223_372_036_854_775_808.0 if integral => {
                self.integer(value as i64)
            }
            0.0..18_446_744_073_709_551_616.0 if integral => self.unsigned(value as u64),
            _ => Fit::Refused,
        };
        if fit == Fit::Exact { Fit::Loose } else { fit }
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

/// When a value that can be absent becomes so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clear {
    /// Whatever it holds.
    Always,
    /// If it holds nothing but what is vacant.
    IfVacant,
}

/// A value that reads itself from a text or an integer: enums, dates, octets.
pub trait Parse {
    /// Takes a text.
    fn text(&mut self, text: &str) -> Fit;

    /// Takes an integer, by default as its text.
    fn number(&mut self, number: i64) -> Fit {
        self.text(&number.to_string())
    }

    /// Tells whether a value that is no text is of a kind that it is meant for.
    fn takes(&self, _json: &Json) -> bool {
        false
    }

    /// Takes a boolean or a number that is no integer, by default as its text.
    fn other(&mut self, json: Json) -> Fit {
        self.text(&json.to_string())
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

/// A list.
pub trait ListSlot {
    /// Appends a vacant element and gives it.
    fn push(&mut self) -> &mut dyn Decode;

    /// Drops all elements.
    fn clear(&mut self);
}

/// A list whose elements have a type each.
pub trait TupleSlot {
    /// How many there are.
    fn count(&self) -> usize;

    /// The element at an index below the count.
    fn at(&mut self, index: usize) -> Option<&mut dyn Decode>;

    /// The place of the elements that follow, if they are kept.
    fn rest(&mut self) -> Option<&mut dyn ListSlot> {
        None
    }
}

/// An object with free keys.
pub trait MapSlot {
    /// Gives the value of a key, a vacant one for a new key.
    fn entry(&mut self, key: String) -> &mut dyn Decode;

    /// Drops all keys.
    fn clear(&mut self);
}
