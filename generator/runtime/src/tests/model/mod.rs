//! Coding of values.

mod alternatives;
mod comma_list;
mod date_time;
mod decode;
mod decode_error;
mod encode;
mod enum_display;
mod flag_set;
mod memory_limit;
mod missing_fields;
mod odd;
mod open_enum;
mod own_type;
mod scalar;
mod table_rows;
mod tagged;
mod text_reader;
mod values;
mod variants;

use crate::model::{decode_json, decode_slice, to_json};
use crate::{Decode, DecodeError, Json};

/// Parses the JSON of a table.
pub fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Reads a value, from the text and from a parsed document alike.
fn read<T: Decode + Default>(text: &str) -> [Result<T, DecodeError>; 2] {
    let (mut left, mut right) = (T::default(), T::default());
    let from_text = decode_slice(text.as_bytes(), &mut left, None);
    let from_json = decode_json(&json(text), &mut right);
    [from_text.map(|_| left), from_json.map(|_| right)]
}

/// Reads a value and compares what it writes.
#[track_caller]
pub fn check_reads<T: Decode + Default>(text: &str, written: &str) {
    for outcome in read::<T>(text) {
        let value = outcome.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(to_json(&value), json(written), "{text}");
    }
}

/// Reads a text that does not fit.
#[track_caller]
pub fn check_refuses<T: Decode + Default>(text: &str, path: &str, message: &str) {
    for outcome in read::<T>(text) {
        match outcome {
            Ok(value) => panic!("{text} was read as {}", to_json(&value)),
            Err(error) => {
                assert_eq!((error.path.as_str(), error.message.as_str()), (path, message), "{text}")
            }
        }
    }
}
