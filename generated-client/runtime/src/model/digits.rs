// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Numbers as they are written: how many digits they have, and what of them a JSON value can hold.

use serde_json::Number;

use super::Json;

/// How many digits a floating-point number of 64 bits keeps of any decimal.
pub(super) const KEPT: usize = 15;

/// How long a number may be written so that it has no more digits than that, beside a point or an exponent.
pub(super) const SHORT: usize = KEPT + 1;

/// How many digits a number has, without the zeros around them.
pub(super) fn significant(text: &str) -> usize {
    let base = text.split(['e', 'E']).next().unwrap_or_default();
    let (mut count, mut zeros) = (0, 0);
    for digit in base.bytes().filter(u8::is_ascii_digit) {
        match digit {
            b'0' if count > 0 => zeros += 1,
            b'0' => {}
            _ => (count, zeros) = (count + zeros + 1, 0),
        }
    }
    count
}

/// The same number as a JSON value has it, if it can.
pub(super) fn exact(text: &str) -> Option<Number> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(whole.into());
    }
    if significant(text) > KEPT { None } else { Number::from_f64(text.parse().ok()?) }
}

/// The number that a JSON value can have and that is nearest.
pub(super) fn nearest(text: &str) -> Json {
    let number = exact(text).or_else(|| Number::from_f64(text.parse().ok()?));
    number.map_or(Json::Null, Json::Number)
}
