//! Types of a caller, for the fixture that has some.

use std::fmt;
use std::str::FromStr;

use runtime::Json;
use runtime::model::OwnType;

/// A colour of three numbers, which is written as `#0080ff`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Color(pub u32);

impl FromStr for Color {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let digits = digits.ok_or_else(|| "a colour is a sign and six digits".to_owned())?;
        u32::from_str_radix(digits, 16).map(Color).map_err(|error| error.to_string())
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}

/// A place and the minutes of the stay, which are one text: `Ulm+5`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stop {
    /// The place.
    pub place: String,
    /// The minutes.
    pub minutes: u32,
}

impl OwnType for Stop {
    const EXPECTED: &'static str = "a place and minutes";

    fn from_json(json: Json) -> Result<Self, String> {
        let (place, minutes) =
            json.as_str().and_then(|text| text.split_once('+')).ok_or("it has no minutes")?;
        let minutes = minutes.parse().map_err(|_| "its minutes are no number".to_owned())?;
        Ok(Stop { place: place.to_owned(), minutes })
    }

    fn to_json(&self) -> Result<Json, String> {
        Ok(format!("{}+{}", self.place, self.minutes).into())
    }
}

runtime::own_type!(Stop);
