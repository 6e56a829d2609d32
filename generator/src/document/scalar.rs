//! Converts YAML scalars to JSON values by the core schema of YAML 1.2, with exceptions where authors of
//! OpenAPI documents mean something else.

use saphyr_parser::{ScalarStyle, Tag};
use serde_json::{Number, Value};

/// A scalar as a JSON value.
#[derive(Debug, PartialEq)]
pub(super) enum Scalar {
    /// A string, or a value that JSON writes exactly like the source.
    Plain(Value),
    /// A value, and its original text.
    Written(Value, String),
}

/// Resolves a scalar (YAML 1.2.2, section 10.3.2). `None` if the text does not fit the type of its tag.
///
/// Tags outside the core schema are ignored.
pub(super) fn resolved(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Option<Scalar> {
    let is_plain = style == ScalarStyle::Plain;
    let Some(tag) = tag else { return Some(if is_plain { plain(text) } else { Scalar::Plain(text.into()) }) };
    let Some(of) = core_type(tag) else {
        // The tag `!` alone makes every scalar a string (section 6.9.1).
        let is_untyped = is_plain && !(tag.handle.is_empty() && tag.suffix == "!");
        return Some(if is_untyped { plain(text) } else { Scalar::Plain(text.into()) });
    };
    let value = match of {
        "null" if is_null(text) => Value::Null,
        "null" => return None,
        "bool" => boolean(text)?.into(),
        "int" => Value::Number(integer(text)?),
        "float" => Value::Number(float(text)?),
        _ => return Some(Scalar::Plain(text.into())),
    };
    Some(Scalar::Written(value, text.to_owned()))
}

/// The type of the core schema that a tag means, in its short or full form.
fn core_type(tag: &Tag) -> Option<&str> {
    if tag.is_yaml_core_schema() { Some(&tag.suffix) } else { tag.suffix.strip_prefix("tag:yaml.org,2002:") }
}

fn plain(text: &str) -> Scalar {
    match value_of(text) {
        None => Scalar::Plain(text.into()),
        Some(value) if is_as_written(&value, text) => Scalar::Plain(value),
        Some(value) => Scalar::Written(value, text.to_owned()),
    }
}

/// The value of an unquoted scalar, or `None` if it is a string.
fn value_of(text: &str) -> Option<Value> {
    match text.as_bytes().first() {
        None => Some(Value::Null),
        Some(b'0'..=b'9' | b'+' | b'-' | b'.') => number(text).map(Value::Number),
        Some(b'~' | b'n' | b'N') if is_null(text) => Some(Value::Null),
        Some(b't' | b'T' | b'f' | b'F') => boolean(text).map(Value::Bool),
        Some(_) => None,
    }
}

fn number(text: &str) -> Option<Number> {
    if let Some(whole) = integer(text) {
        return Some(whole);
    }
    if is_padded(text) { None } else { float(text) }
}

/// Whether JSON writes the value as this text. An empty text has nothing to keep; `null` is kept, since it
/// may be a name.
fn is_as_written(value: &Value, text: &str) -> bool {
    match value {
        Value::Null => text.is_empty(),
        Value::Bool(true) => text == "true",
        Value::Bool(false) => text == "false",
        Value::Number(number) if number.is_f64() => number.to_string() == text,
        _ => text == "0" || !text.starts_with(['+', '0']) && text != "-0",
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// Parses an integer. One with more than 64 bits becomes the nearest floating-point number, as JSON readers
/// do.
fn integer(text: &str) -> Option<Number> {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let is_number = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
            return if is_number { in_radix(digits, radix) } else { None };
        }
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) || is_padded(text) {
        return None;
    }
    if let Ok(number) = text.parse::<u64>() {
        return Some(number.into());
    }
    match text.parse::<i64>() {
        Ok(number) => Some(number.into()),
        Err(_) => float(text),
    }
}

fn in_radix(digits: &str, radix: u32) -> Option<Number> {
    if let Ok(number) = u64::from_str_radix(digits, radix) {
        return Some(number.into());
    }
    let number = u128::from_str_radix(digits, radix).ok()?;
    Number::from_f64(number as f64)
}

/// Parses a number with a fraction or an exponent. `None` if JSON cannot write it, such as `.inf`.
fn float(text: &str) -> Option<Number> {
    let is_number = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    if !text.bytes().all(is_number) {
        return None;
    }
    Number::from_f64(text.parse::<f64>().ok()?)
}

/// Whether digits start with a zero. They are a code or a telephone number, which would lose the zero as a
/// number.
fn is_padded(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a YAML text may contain the character (section 5.1). As in the parser, a byte order mark is
/// allowed.
pub(super) fn is_printable(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' | '\u{85}' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        letter => !letter.is_control(),
    }
}
