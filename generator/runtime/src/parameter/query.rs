//! Query parameters: the styles form, spaceDelimited, pipeDelimited and deepObject.

use super::{Value, encode, encode_except, item, joined, value};
use crate::model::{Part, json_text};

/// The style of a query parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryStyle {
    form: Form,
    reserved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Explode,
    /// Joined by this text, which is encoded already.
    Joined(&'static str),
    Deep,
    Json,
}

impl QueryStyle {
    /// `color=blue&color=black` and `R=100&G=200` (form, exploded)
    pub const FORM: QueryStyle = QueryStyle::of(Form::Explode);
    /// `color=blue,black` and `color=R,100,G,200` (form, not exploded)
    pub const FORM_JOINED: QueryStyle = QueryStyle::of(Form::Joined(","));
    /// `color=blue%20black` (spaceDelimited)
    pub const SPACE: QueryStyle = QueryStyle::of(Form::Joined("%20"));
    /// `color=blue%7Cblack` (pipeDelimited); a bare bar is no character of a URL (RFC 3986 section 3.4).
    pub const PIPE: QueryStyle = QueryStyle::of(Form::Joined("%7C"));
    /// `color%5BR%5D=100&color%5BG%5D=200` (deepObject); bare brackets are no characters of a query either.
    pub const DEEP: QueryStyle = QueryStyle::of(Form::Deep);
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: QueryStyle = QueryStyle::of(Form::Json);
    /// Like [`FORM`](Self::FORM), with reserved characters as they are.
    pub const FORM_RESERVED: QueryStyle = QueryStyle::FORM.reserved();
    /// Like [`FORM_JOINED`](Self::FORM_JOINED), with reserved characters as they are.
    pub const FORM_JOINED_RESERVED: QueryStyle = QueryStyle::FORM_JOINED.reserved();

    const fn of(form: Form) -> QueryStyle {
        QueryStyle { form, reserved: false }
    }

    /// The style with `allowReserved`: values keep the reserved characters of RFC 3986 section 2.2.
    ///
    /// Encoded are `#`, `[` and `]`, which no query can hold, and `&` and `+`, which would change the value.
    pub const fn reserved(self) -> QueryStyle {
        QueryStyle { reserved: true, ..self }
    }

    /// The pairs that stand in the query; nothing for a value that is absent.
    pub fn expand(self, name: &str, part: Part<'_>) -> Result<Option<String>, &'static str> {
        let key = encode(name);
        match self.form {
            Form::Deep => return deep(&key, part, &|text| self.encode(text)),
            Form::Json if matches!(part, Part::Absent) => return Ok(None),
            Form::Json => return Ok(Some(format!("{key}={}", self.encode(&json_text(part))))),
            Form::Explode | Form::Joined(_) => {}
        }
        Ok(value(part).map(|value| match (self.form, &value) {
            (Form::Joined(between), value) => {
                format!("{key}={}", joined(value, false, between, &|text| self.encode(text)))
            }
            (_, Value::Scalar(text)) => format!("{key}={}", self.encode(text)),
            (_, Value::List(items)) => {
                let pairs: Vec<String> =
                    items.iter().map(|item| format!("{key}={}", self.encode(item))).collect();
                pairs.join("&")
            }
            (_, Value::Object(_)) => joined(&value, true, "&", &|text| self.encode(text)),
        }))
    }

    fn encode(self, text: &str) -> String {
        encode_except(text, if self.reserved { b":/?@!$'()*,;=" } else { b"" })
    }
}

fn deep(
    key: &str,
    part: Part<'_>,
    encode_value: &dyn Fn(&str) -> String,
) -> Result<Option<String>, &'static str> {
    match part.open() {
        Part::Absent | Part::Null => Ok(None),
        Part::Map(entries) => {
            let mut pairs = Vec::new();
            deep_entries(key, entries, encode_value, &mut pairs);
            Ok((!pairs.is_empty()).then(|| pairs.join("&")))
        }
        _ => Err("is no object, as the style deepObject needs it"),
    }
}

/// Writes the members of an object; deeper objects nest their brackets, and lists repeat the key.
fn deep_entries(
    key: &str,
    entries: Vec<(&str, Part<'_>)>,
    encode_value: &dyn Fn(&str) -> String,
    pairs: &mut Vec<String>,
) {
    for (member, part) in entries {
        let key = format!("{key}%5B{}%5D", encode(member));
        match part.open() {
            Part::Map(entries) => deep_entries(&key, entries, encode_value, pairs),
            Part::List(items) => {
                pairs.extend(items.into_iter().map(|part| format!("{key}={}", encode_value(&item(part)))))
            }
            scalar => pairs.push(format!("{key}={}", encode_value(&item(scalar)))),
        }
    }
}
