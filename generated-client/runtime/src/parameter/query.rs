// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`QueryStyle`]: query parameters in the styles `form`, `spaceDelimited`, `pipeDelimited` and `deepObject`.

use super::deep_object::flat;
use super::pair::{Delimiter, Pair};
use super::value::{PlainValue, item, value};
use crate::model::{ValueRef, json_text};

/// The style of a query parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryStyle {
    format: QueryFormat,
    reserved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum QueryFormat {
    Explode,
    Joined(Delimiter),
    Deep,
    Json,
}

impl QueryStyle {
    /// `color=blue&color=black` and `R=100&G=200` (form, exploded)
    pub const FORM: QueryStyle = QueryStyle::of(QueryFormat::Explode);
    /// `color=blue,black` and `color=R,100,G,200` (form, not exploded)
    pub const FORM_JOINED: QueryStyle = QueryStyle::of(QueryFormat::Joined(Delimiter::Comma));
    /// `color=blue%20black` (spaceDelimited)
    pub const SPACE: QueryStyle = QueryStyle::of(QueryFormat::Joined(Delimiter::Space));
    /// `color=blue%7Cblack` (pipeDelimited); the pipe is encoded, since URLs cannot contain it (RFC 3986 section 3.4).
    pub const PIPE: QueryStyle = QueryStyle::of(QueryFormat::Joined(Delimiter::Pipe));
    /// `color%5BR%5D=100&color%5BG%5D=200` (deepObject); brackets are encoded for the same reason.
    pub const DEEP: QueryStyle = QueryStyle::of(QueryFormat::Deep);
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: QueryStyle = QueryStyle::of(QueryFormat::Json);

    const fn of(format: QueryFormat) -> QueryStyle {
        QueryStyle { format, reserved: false }
    }

    /// The style with `allowReserved`: values keep the reserved characters of RFC 3986 section 2.2.
    ///
    /// `#`, `[` and `]` are still encoded, because a query cannot contain them, and so are `&` and `+`, which would change the
    /// value. Existing percent-encoding is kept.
    pub const fn reserved(self) -> QueryStyle {
        QueryStyle { reserved: true, ..self }
    }

    /// The pairs in the query; empty if the value is absent.
    pub fn pairs(self, name: &str, value_ref: ValueRef<'_>) -> Vec<Pair> {
        let pair = |name: &str, value: String| Pair::new(name, value).allows_reserved(self.reserved);
        match self.format {
            QueryFormat::Deep => {
                let scalars = flat(name, value_ref).into_iter();
                return scalars.map(|(key, value_ref)| pair(&key, item(value_ref))).collect();
            }
            QueryFormat::Json if matches!(value_ref, ValueRef::Absent) => return Vec::new(),
            QueryFormat::Json => return vec![pair(name, json_text(value_ref))],
            QueryFormat::Explode | QueryFormat::Joined(_) => {}
        }
        let Some(value) = value(value_ref) else { return Vec::new() };
        match (self.format, value) {
            (_, PlainValue::Scalar(text)) => vec![pair(name, text)],
            (QueryFormat::Joined(delimiter), value) => {
                vec![Pair::joined(name, members(value), delimiter).allows_reserved(self.reserved)]
            }
            (_, PlainValue::List(items)) => items.into_iter().map(|item| pair(name, item)).collect(),
            (_, PlainValue::Object(entries)) => {
                entries.into_iter().map(|(key, value)| pair(&key, value)).collect()
            }
        }
    }
}

/// The members of a joined value. Those of an object are its keys and values.
fn members(value: PlainValue) -> Vec<String> {
    match value {
        PlainValue::Scalar(text) => vec![text],
        PlainValue::List(items) => items,
        PlainValue::Object(entries) => entries.into_iter().flat_map(|(key, value)| [key, value]).collect(),
    }
}
