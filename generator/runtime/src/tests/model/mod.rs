//! Coding of values.

mod choice;
mod decoding;
mod encoding;
mod error;
mod lenience;
mod moment;

use serde::de::DeserializeOwned;

use crate::runtime::model::to_json;
use crate::runtime::{Encode, Json};

/// Parses the JSON of a table.
pub fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Reads a text, from the text and from a parsed value alike, and compares what the result writes.
#[track_caller]
pub fn check_reads<T: DeserializeOwned + Encode>(text: &str, written: &str) {
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(to_json(&value), json(written), "{text}");
    let value: T = serde_json::from_value(json(text)).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(to_json(&value), json(written), "{text} as a value");
}

/// Reads a text that does not fit.
#[track_caller]
pub fn check_refuses<T: DeserializeOwned + Encode>(text: &str, message: &str) {
    match serde_json::from_str::<T>(text) {
        Ok(value) => panic!("{text} was read as {}", to_json(&value)),
        Err(error) => {
            let error = error.to_string();
            assert_eq!(error.split(" at line ").next().unwrap_or(""), message, "{text}");
        }
    }
}
