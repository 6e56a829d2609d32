// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Scalars into places, with the lenience that real services need.

use std::fmt::{self, Display};

use super::decode_context::Context;
use super::{Clear, Decode, DecodeTarget, Fit, Json, Number, OwnTarget, Parse, alternatives};

/// A scalar of the document.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    /// An integer beyond the signed ones.
    Unsigned(u64),
    Float(f64),
    String(&'a str),
}

impl Scalar<'_> {
    fn json(self) -> Json {
        match self {
            Scalar::Null => Json::Null,
            Scalar::Bool(value) => Json::Bool(value),
            Scalar::Integer(value) => Json::from(value),
            Scalar::Unsigned(value) => Json::from(value),
            Scalar::Float(value) => Json::from(value),
            Scalar::String(text) => Json::from(text),
        }
    }

    fn found(self) -> String {
        match self {
            Scalar::Null => "null".to_owned(),
            Scalar::String(_) => "a string".to_owned(),
            Scalar::Float(value) if value.fract() == 0.0 && value.abs() >= 9.2e18 => {
                format!("{value:e}, which is beyond 64 bits")
            }
            other => other.json().to_string(),
        }
    }
}

/// A scalar of another kind than the place takes; boxed, for it is rare and all that succeeds carries its size.
#[derive(Debug)]
pub(super) struct Mismatch {
    expected: &'static str,
    found: String,
}

impl Mismatch {
    #[cold]
    fn new(target: &DecodeTarget<'_>, value: Scalar<'_>) -> Box<Mismatch> {
        Box::new(Mismatch { expected: target.expected(), found: value.found() })
    }
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

type Put = Result<(), Box<Mismatch>>;

/// Puts a scalar of the document into a place.
pub(super) fn put(place: &mut dyn Decode, value: Scalar<'_>, cx: &mut Context) -> Put {
    match value {
        Scalar::Null => put_null(place, cx),
        Scalar::String(text) => put_text(place, text, cx),
        value => put_other(place.target(), value, cx),
    }
}

fn put_null(place: &mut dyn Decode, cx: &mut Context) -> Put {
    if place.clear(Clear::Always) {
        return Ok(());
    }
    match place.target() {
        DecodeTarget::Own(own) => take(own, Scalar::Null)?,
        DecodeTarget::Json(json) => *json = Json::Null,
        DecodeTarget::List(list) => {
            list.clear();
            cx.score.coerced += 1;
        }
        DecodeTarget::Map(map) => {
            map.clear();
            cx.score.coerced += 1;
        }
        DecodeTarget::Union(union) => alternatives::choose(union, Json::Null, cx),
        other => return Err(Mismatch::new(&other, Scalar::Null)),
    }
    Ok(())
}

/// Most scalars of a document are texts, and most places of texts take nothing else.
pub(super) fn put_text(place: &mut dyn Decode, text: &str, cx: &mut Context) -> Put {
    match place.target() {
        DecodeTarget::String(place) => *place = text.to_owned(),
        // Services write an absent value as an empty text, of which few types can be made.
        DecodeTarget::Own(own) if text.is_empty() => {
            let outcome = take(own, Scalar::String(text));
            return if outcome.is_ok() || place.clear(Clear::Always) { Ok(()) } else { outcome };
        }
        target => put_other(target, Scalar::String(text), cx)?,
    }
    // Services write an absent date as an empty text.
    if text.is_empty() {
        place.clear(Clear::IfVacant);
    }
    Ok(())
}

fn put_other(mut target: DecodeTarget<'_>, value: Scalar<'_>, cx: &mut Context) -> Put {
    let fit = match &mut target {
        DecodeTarget::Parse(parse) => put_parse(*parse, value, cx),
        DecodeTarget::Code(code) => put_code(*code, value, cx),
        DecodeTarget::Number(number) => put_number(*number, value),
        DecodeTarget::Bool(place) => put_bool(place, value),
        DecodeTarget::String(text) => {
            **text = value.json().to_string();
            Fit::Loose
        }
        DecodeTarget::Json(json) => {
            **json = value.json();
            Fit::Exact
        }
        DecodeTarget::Union(union) => {
            alternatives::choose(*union, value.json(), cx);
            Fit::Exact
        }
        DecodeTarget::List(list) => {
            cx.score.coerced += 1;
            list.clear();
            return put(list.push(), value, cx);
        }
        DecodeTarget::Own(own) => return take(*own, value),
        DecodeTarget::Tuple(_) | DecodeTarget::Map(_) | DecodeTarget::Model(_) => Fit::Refused,
    };
    match fit {
        Fit::Exact => Ok(()),
        Fit::Loose => {
            let score = &mut cx.score;
            let is_number = matches!(value, Scalar::Integer(_) | Scalar::Unsigned(_) | Scalar::Float(_));
            let count = match target {
                DecodeTarget::Number(_) if is_number => &mut score.widened,
                DecodeTarget::Code(_) if is_number => &mut score.unlisted,
                DecodeTarget::Parse(_) if matches!(value, Scalar::String(_)) => &mut score.unlisted,
                _ => &mut score.coerced,
            };
            *count += 1;
            Ok(())
        }
        Fit::Refused => Err(Mismatch::new(&target, value)),
    }
}

/// Fills a type of callers.
fn take(own: &mut dyn OwnTarget, value: Scalar<'_>) -> Put {
    let (expected, found) = (own.expected(), value.found());
    own.take(value.json()).map_err(|why| Box::new(Mismatch { expected, found: format!("{found}: {why}") }))
}

fn put_bool(place: &mut bool, value: Scalar<'_>) -> Fit {
    let (found, fit) = match value {
        Scalar::Bool(value) => (Some(value), Fit::Exact),
        Scalar::Integer(0) => (Some(false), Fit::Loose),
        Scalar::Integer(1) => (Some(true), Fit::Loose),
        Scalar::String(text) => (bool_of_text(text), Fit::Loose),
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
    match value {
        Scalar::Integer(value) => number.integer(value),
        Scalar::Unsigned(value) => number.unsigned(value),
        Scalar::Float(value) => number.float(value),
        Scalar::Bool(value) if number.is_integer() => coerced(number.integer(value.into())),
        Scalar::String(text) => coerced(put_number_text(number, text.trim())),
        Scalar::Bool(_) | Scalar::Null => Fit::Refused,
    }
}

/// What another kind of value comes to at best.
fn coerced(fit: Fit) -> Fit {
    if fit == Fit::Exact { Fit::Loose } else { fit }
}

fn put_number_text(number: &mut dyn Number, text: &str) -> Fit {
    if let Some(fit) = number.digits(text) {
        return fit;
    }
    if let Ok(value) = text.parse::<i64>() {
        return number.integer(value);
    }
    if let Ok(value) = text.parse::<u64>() {
        return number.unsigned(value);
    }
    // Words such as "inf" and "nan" parse as floats too, but no service means a number by them.
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => number.float(value),
        _ => Fit::Refused,
    }
}

fn put_parse(parse: &mut dyn Parse, value: Scalar<'_>, cx: &mut Context) -> Fit {
    let Scalar::String(text) = value else { return coerced(parse_other(parse, value)) };
    let fit = parse.text(text);
    cx.score.exact += u32::from(fit == Fit::Exact);
    fit
}

fn put_code(code: &mut dyn Parse, value: Scalar<'_>, cx: &mut Context) -> Fit {
    match value {
        Scalar::String(text) => return coerced(code.text(text)),
        // As a number takes it, 0 or 1.
        Scalar::Bool(value) => return coerced(code.number(value.into())),
        _ => {}
    }
    let fit = parse_other(code, value);
    cx.score.exact += u32::from(fit == Fit::Exact);
    fit
}

fn parse_other(parse: &mut dyn Parse, value: Scalar<'_>) -> Fit {
    match value {
        Scalar::Integer(value) => parse.number(value),
        Scalar::Float(value) if value.fract() == 0.0 && value.abs() < 9e15 => parse.number(value as i64),
        other => parse.other(other.json()),
    }
}
