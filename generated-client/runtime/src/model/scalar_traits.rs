// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Number`] and [`Parse`]: values that read themselves from a scalar.

use super::json::Json;

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

    /// Takes a number as it is written, if its digits say more than a floating-point number.
    fn digits(&mut self, _digits: &str) -> Option<Fit> {
        None
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

/// A value that reads itself from a text or an integer: enums, dates, bytes.
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
        "a string"
    }
}

/// Takes the text of an integer as that integer.
pub fn parse_integer(value: &mut dyn Parse, text: &str) -> Fit {
    match text.trim().parse() {
        Ok(number) => value.number(number),
        Err(_) => Fit::Refused,
    }
}
