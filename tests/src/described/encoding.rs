//! Percent-encoding, pairs of queries and forms, and texts that stand for values.

use serde_json::Value;

use super::verdict::Problem;

/// What may stand in a segment of a path beside letters and digits (RFC 3986 section 3.3, `pchar`).
const SEGMENT: &str = "-._~!$&'()*+,;=:@%";
/// What may stand in a query beside letters and digits (RFC 3986 section 3.4).
const QUERY: &str = "-._~!$&'()*+,;=:@%/?";

/// A pair of a query or form; the value is as it was written.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) name: String,
    pub(super) value: String,
}

/// Decodes a segment of a path.
pub(super) fn segment(text: &str) -> Result<String, Problem> {
    allowed("path", text, SEGMENT)?;
    decoded(text).map_err(Problem::http)
}

/// The pairs of a query or a form (WHATWG URL section 5.1).
pub(super) fn pairs(text: &str) -> Result<Vec<Pair>, Problem> {
    allowed("query or form", text, QUERY)?;
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pair = |text: &str| {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        Ok(Pair { name: form_decoded(name)?, value: value.to_owned() })
    };
    pairs.map(pair).collect::<Result<_, String>>().map_err(Problem::http)
}

fn allowed(place: &str, text: &str, marks: &str) -> Result<(), Problem> {
    match text.chars().find(|char| !char.is_ascii_alphanumeric() && !marks.contains(*char)) {
        Some(char) => Err(Problem::http(format!("the {place} holds {char:?}, which has to be encoded"))),
        None => Ok(()),
    }
}

/// Decodes a string in which a plus sign is a space.
pub(super) fn form_decoded(text: &str) -> Result<String, String> {
    decoded(&text.replace('+', " "))
}

/// Decodes bytes that are written as `%` and two digits (RFC 3986 section 2.1).
pub(super) fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.ok_or_else(|| format!("`{text}` has a percent sign without two digits behind it"))?);
        rest = after.get(2..).unwrap_or_default();
    }
    String::from_utf8(bytes).map_err(|_| format!("`{text}` is not UTF-8"))
}

/// Whether a decoded text still has an encoded byte in it.
pub(super) fn is_encoded(text: &str) -> bool {
    text.match_indices('%').any(|(index, _)| {
        let digits = text.as_bytes().get(index + 1..index + 3);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

/// The value that a string stands for under a schema; a text that stands for none is left as it is, for the schema to
/// refuse.
pub(super) fn typed(text: &str, schema: &Value) -> Value {
    let read = match schema["type"].as_str() {
        Some("integer") => {
            text.parse::<i64>().ok().filter(|number| number.to_string() == text).map(Value::from)
        }
        Some("number") => serde_json::from_str(text).ok().filter(Value::is_number),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        Some("object" | "array") => serde_json::from_str(text).ok(),
        Some(_) => None,
        None => {
            let alternatives = ["oneOf", "anyOf", "allOf"].iter().filter_map(|key| schema[key].as_array());
            alternatives.flatten().map(|schema| typed(text, schema)).find(|value| !value.is_string())
        }
    };
    read.unwrap_or_else(|| Value::from(text))
}
