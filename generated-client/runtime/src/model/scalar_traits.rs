// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Number`] and [`Parse`]: values that are read from a scalar.

use super::json::Json;

/// A number, which accepts every value that it can hold without loss.
pub trait Number {
    /// Takes an integer, unless it is out of range.
    fn integer(&mut self, value: i64) -> Fit;

    /// Takes an integer that may be above `i64::MAX`.
    fn unsigned(&mut self, value: u64) -> Fit {
        i64::try_from(value).map_or(Fit::Refused, |value| self.integer(value))
    }

    /// Takes a number with a fraction or an exponent. An integer takes it if the value is whole.
    fn float(&mut self, value: f64) -> Fit {
        let integral = value.fract() == 0.0;
        let fit = match value {
            // The range of `i64` without its lowest value: integers below it round to the same float, and the lowest value
            // itself is read as an integer.
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

    /// Whether the number is an integer.
    fn is_integer(&self) -> bool {
        true
    }

    /// What it accepts, for errors.
    fn expected(&self) -> &'static str;
}

/// How well a string or number fits the value that took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is kept, and the document allows it.
    Exact,
    /// It is kept, but the document does not list it, or it was converted from another kind.
    Loose,
    /// It is not kept.
    Refused,
}

impl Fit {
    /// `Exact` if the value is known, else `Loose`.
    pub fn known(known: bool) -> Fit {
        if known { Fit::Exact } else { Fit::Loose }
    }
}

/// When [`Decode::clear`](super::Decode::clear) makes a value absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clear {
    /// Always.
    Always,
    /// Only if the value is empty.
    IfVacant,
}

/// A value that is read from a string or an integer, such as an enumeration, a date or bytes.
pub trait Parse {
    /// Takes a string.
    fn text(&mut self, text: &str) -> Fit;

    /// Takes an integer, by default as a string.
    fn number(&mut self, number: i64) -> Fit {
        self.text(&number.to_string())
    }

    /// Whether a JSON value that is not a string is of a kind that the document allows.
    fn takes(&self, _json: &Json) -> bool {
        false
    }

    /// Takes a boolean, or a number that is not an integer, by default as a string.
    fn other(&mut self, json: Json) -> Fit {
        self.text(&json.to_string())
    }

    /// What it accepts, for errors.
    fn expected(&self) -> &'static str {
        "a string"
    }
}

/// Reads a string that is an integer as that integer.
pub fn parse_integer(value: &mut dyn Parse, text: &str) -> Fit {
    match text.trim().parse() {
        Ok(number) => value.number(number),
        Err(_) => Fit::Refused,
    }
}
