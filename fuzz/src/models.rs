//! Bytes to values of generated types, and what is shown and written of them.

use std::collections::BTreeMap;
use std::fmt::Debug;

use crate::{
    schema_composition as composition, schema_enumerations as enumerations, schema_formats as formats,
    schema_inheritance as inheritance, schema_tuples as tuples, schema_unions as unions,
};
use runtime::model::{decode_slice, to_json_text};
use runtime::{Decode, Json};

use crate::schema_composition::types::Maps;
use crate::schema_unions::types::Proofs;

/// No value shows more characters of itself than this, with the marks of what was cut.
const LONGEST: usize = 70_000;

/// Reads the bytes as each of many types.
pub fn read(bytes: &[u8]) {
    check_as_serde_json(bytes);
    read_as::<Json>(bytes);
    read_as::<BTreeMap<String, Vec<Option<f64>>>>(bytes);
    read_as::<Proofs>(bytes);
    read_as::<unions::types::Event>(bytes);
    read_as::<unions::types::ProofsPayment>(bytes);
    read_as::<unions::types::Mixture>(bytes);
    read_as::<tuples::types::Tuples>(bytes);
    read_as::<enumerations::types::Values>(bytes);
    read_as::<formats::types::Thing>(bytes);
    read_as::<inheritance::types::Shape>(bytes);
    read_as::<Maps>(bytes);
    read_as::<composition::types::Tree>(bytes);
    read_as::<composition::types::Scalar>(bytes);
    // By serde's traits too.
    let _ = serde_json::from_slice::<Proofs>(bytes).map(|value| check_shown(&value));
    let _ = serde_json::from_slice::<Maps>(bytes).map(|value| check_shown(&value));
}

/// The reader of faultless texts takes what `serde_json` takes, and reads the same of it.
fn check_as_serde_json(bytes: &[u8]) {
    let mut value = Json::default();
    let read = decode_slice(bytes, &mut value, None).ok().map(|_| value);
    let expected = serde_json::from_slice::<Json>(bytes).ok();
    assert_eq!(read, expected, "{:?}", String::from_utf8_lossy(bytes));
    // Zero and its negative are equal, and so are objects in another order.
    assert_eq!(read.map(|json| json.to_string()), expected.map(|json| json.to_string()));
}

/// A value that was read is shown in short and without controls, and what is written of it reads as the same.
fn read_as<T: Decode + Default + Debug + PartialEq>(bytes: &[u8]) {
    let mut value = T::default();
    match decode_slice(bytes, &mut value, None) {
        Ok(_) => check_value(&value),
        Err(error) => {
            check_text(&error.to_string(), 3000);
            check_shown(&error);
        }
    }
}

fn check_value<T: Decode + Default + Debug + PartialEq>(value: &T) {
    if std::any::type_name::<T>() != std::any::type_name::<BTreeMap<String, Vec<Option<f64>>>>()
        && std::any::type_name::<T>() != std::any::type_name::<Json>()
    {
        check_shown(value);
    }
    let Ok(text) = to_json_text(value) else { panic!("{value:?} cannot be written") };
    assert!(serde_json::from_slice::<Json>(&text).is_ok(), "what is written is JSON");
    let mut again = T::default();
    assert!(decode_slice(&text, &mut again, None).is_ok(), "what was written cannot be read: {value:?}");
}

/// `Debug`, in a line and in many.
pub fn check_shown(value: &dyn Debug) {
    check_text(&format!("{value:?}"), LONGEST);
    check_text(&format!("{value:#?}").replace('\n', " "), usize::MAX);
}

/// Nothing that moves a cursor, ends a line or turns a direction.
pub fn check_text(text: &str, longest: usize) {
    let is_hostile =
        |one: char| one.is_control() || matches!(one, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.chars().any(is_hostile), "{text:?}");
    assert!(text.chars().count() <= longest, "{} characters", text.chars().count());
}
