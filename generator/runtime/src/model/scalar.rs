//! Scalars into slots, with the lenience that real services need.

use super::context::Context;
use super::slot::{Fit, Number, Parse, Slot};
use super::{Json, OptionalSlot, alternatives};

/// A scalar of the document.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(&'a str),
}

impl Scalar<'_> {
    fn json(self) -> Json {
        match self {
            Scalar::Null => Json::Null,
            Scalar::Bool(value) => Json::Bool(value),
            Scalar::Integer(value) => integer_json(value),
            Scalar::Float(value) => Json::from(value),
            Scalar::Text(text) => Json::from(text),
        }
    }

    fn found(self) -> String {
        match self {
            Scalar::Null => "null".to_owned(),
            Scalar::Text(_) => "a text".to_owned(),
            other => other.json().to_string(),
        }
    }
}

fn integer_json(value: i128) -> Json {
    match (i64::try_from(value), u64::try_from(value)) {
        (Ok(value), _) => Json::from(value),
        (_, Ok(value)) => Json::from(value),
        // The document gave 64 bits, so this is not reached; a float comes nearest.
        _ => Json::from(value as f64),
    }
}

/// Puts a scalar of the document into a slot.
pub(super) fn put(mut slot: Slot<'_>, value: Scalar<'_>, cx: &mut Context) -> Result<(), String> {
    let taken = match (&mut slot, value) {
        (Slot::Optional(optional), value) => return put_optional(*optional, value, cx),
        (Slot::Json(json), value) => {
            **json = value.json();
            Fit::Exact
        }
        (Slot::List(list), Scalar::Null) => {
            list.clear();
            Fit::Loose
        }
        (Slot::Map(map), Scalar::Null) => {
            map.clear();
            Fit::Loose
        }
        (_, Scalar::Null) => Fit::Refused,
        (Slot::Text(text), value) => put_text(text, value),
        (Slot::Bool(place), value) => put_bool(place, value),
        (Slot::Number(number), value) => put_number(*number, value),
        (Slot::Parse(parse), value) => put_parse(*parse, value, cx),
        (Slot::Union(union), value) => {
            alternatives::choose(*union, value.json(), cx);
            return Ok(());
        }
        (Slot::List(list), value) => {
            cx.score.bent += 1;
            list.clear();
            return put(list.push().slot(), value, cx);
        }
        (Slot::Map(_) | Slot::Model(_), _) => Fit::Refused,
    };
    match taken {
        Fit::Exact => Ok(()),
        Fit::Loose => {
            cx.score.bent += 1;
            Ok(())
        }
        Fit::Refused => Err(format!("expected {}, found {}", slot.expected(), value.found())),
    }
}

fn put_optional(optional: &mut dyn OptionalSlot, value: Scalar<'_>, cx: &mut Context) -> Result<(), String> {
    if let Scalar::Null = value {
        clear(optional);
        return Ok(());
    }
    put(optional.fill().slot(), value, cx)?;
    // Services write an absent date as an empty text.
    if matches!(value, Scalar::Text("")) && optional.fill().is_vacant() {
        optional.clear();
    }
    Ok(())
}

/// Clears an optional; of two nested ones the outer stays and tells that the key was there.
fn clear(optional: &mut dyn OptionalSlot) {
    if let Slot::Optional(inner) = optional.fill().slot() {
        return inner.clear();
    }
    optional.clear();
}

fn put_bool(place: &mut bool, value: Scalar<'_>) -> Fit {
    let (found, fit) = match value {
        Scalar::Bool(value) => (Some(value), Fit::Exact),
        Scalar::Integer(0) => (Some(false), Fit::Loose),
        Scalar::Integer(1) => (Some(true), Fit::Loose),
        Scalar::Text(text) => (bool_of_text(text), Fit::Loose),
        _ => (None, Fit::Refused),
    };
    match found {
        Some(value) => {
            *place = value;
            fit
        }
        None => Fit::Refused,
    }
}

fn bool_of_text(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

fn put_number(number: &mut dyn Number, value: Scalar<'_>) -> Fit {
    let taken = match value {
        Scalar::Integer(value) if number.is_integer() => return exact_or_refused(number.integer(value)),
        Scalar::Float(value) if !number.is_integer() => return exact_or_refused(number.float(value)),
        Scalar::Integer(value) => number.integer(value),
        Scalar::Float(value) => number.float(value),
        Scalar::Bool(value) => number.is_integer() && number.integer(value.into()),
        Scalar::Text(text) => put_number_text(number, text.trim()),
        Scalar::Null => false,
    };
    if taken { Fit::Loose } else { Fit::Refused }
}

fn exact_or_refused(taken: bool) -> Fit {
    if taken { Fit::Exact } else { Fit::Refused }
}

fn put_number_text(number: &mut dyn Number, text: &str) -> bool {
    if let Ok(value) = text.parse::<i64>() {
        return number.integer(value.into());
    }
    if let Ok(value) = text.parse::<u64>() {
        return number.integer(value.into());
    }
    // Words such as "inf" and "nan" parse as floats too, but no service means a number by them.
    text.parse::<f64>().is_ok_and(|value| value.is_finite() && number.float(value))
}

fn put_text(place: &mut String, value: Scalar<'_>) -> Fit {
    if let Scalar::Text(text) = value {
        *place = text.to_owned();
        return Fit::Exact;
    }
    *place = value.json().to_string();
    Fit::Loose
}

fn put_parse(parse: &mut dyn Parse, value: Scalar<'_>, cx: &mut Context) -> Fit {
    let fit = match value {
        Scalar::Text(text) => parse.text(text),
        Scalar::Integer(value) => match i64::try_from(value) {
            Ok(value) => parse.number(value),
            Err(_) => parse.text(&value.to_string()),
        },
        Scalar::Float(value) if value.fract() == 0.0 && value.abs() < 9e15 => parse.number(value as i64),
        other => parse.text(&other.json().to_string()),
    };
    if fit == Fit::Exact {
        let proper = matches!(value, Scalar::Text(_)) != parse.is_numeric();
        cx.score.exact += u32::from(proper);
        cx.score.bent += u32::from(!proper);
    }
    fit
}
