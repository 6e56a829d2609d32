//! Dates and times that keep the text of the wire.

mod convert;
mod grammar;

use std::fmt;
use std::str::FromStr;

use super::{Decode, Encode, Fit, Parse, Part, Slot};

macro_rules! moment {
    ($name:ident, $check:path, $what:literal, $clause:literal) => {
        #[doc = concat!("The text of ", $what, " (", $clause, "), exactly as it was on the wire.")]
        ///
        /// A service may send another text; it is kept too, and [`is_valid`](Self::is_valid) tells.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            #[doc = concat!("Reads ", $what, " and refuses any other text.")]
            pub fn parse(text: &str) -> Result<Self, InvalidMoment> {
                if $check(text) { Ok(Self(text.to_owned())) } else { Err(InvalidMoment { expected: $what }) }
            }

            /// Keeps any text unchecked.
            pub fn from_text(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            #[doc = concat!("Tells whether the text is ", $what, ".")]
            pub fn is_valid(&self) -> bool {
                $check(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = InvalidMoment;

            fn from_str(text: &str) -> Result<Self, InvalidMoment> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Encode for $name {
            fn part(&self) -> Part<'_> {
                Part::Text(&self.0)
            }
        }

        impl Decode for $name {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Parse(self)
            }

            fn is_vacant(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl Parse for $name {
            fn text(&mut self, text: &str) -> Fit {
                self.0 = text.to_owned();
                Fit::known(self.is_valid())
            }
        }

        crate::codec!($name);
    };
}

moment!(
    DateTime,
    grammar::is_date_time,
    "a date and time with an offset",
    "RFC 3339 section 5.6, `date-time`"
);
moment!(Date, grammar::is_date, "a date", "RFC 3339 section 5.6, `full-date`");

/// A text that is not a date, or not a date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidMoment {
    expected: &'static str,
}

impl fmt::Display for InvalidMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is not {}", self.expected)
    }
}

impl std::error::Error for InvalidMoment {}
