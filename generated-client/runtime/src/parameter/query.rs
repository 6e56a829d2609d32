// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Query parameters: the styles form, spaceDelimited, pipeDelimited and deepObject.

use super::deep::flat;
use super::{Value, encode, encode_reserved, item, joined, value};
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
    const fn of(form: Form) -> QueryStyle {
        QueryStyle { form, reserved: false }
    }

    /// The style with `allowReserved`: values keep the reserved characters of RFC 3986 section 2.2.
    ///
    /// Encoded are `#`, `[` and `]`, which no query can hold, and `&` and `+`, which would change the value. What is
    /// percent-encoded already stays.
    pub const fn reserved(self) -> QueryStyle {
        QueryStyle { reserved: true, ..self }
    }

    /// The pairs that stand in the query; nothing for a value that is absent.
    pub fn expand(self, name: &str, part: Part<'_>) -> Option<String> {
        let key = encode(name);
        match self.form {
            Form::Deep => return self.deep(name, part),
            Form::Json if matches!(part, Part::Absent) => return None,
            Form::Json => return Some(format!("{key}={}", self.encode(&json_text(part)))),
            Form::Explode | Form::Joined(_) => {}
        }
        let encoded = |text: &str| self.encode(text);
        value(part).map(|value| match (self.form, &value) {
            (Form::Joined(between), value) => format!("{key}={}", joined(value, false, between, &encoded)),
            (_, Value::Scalar(text)) => format!("{key}={}", self.encode(text)),
            (_, Value::List(items)) => {
                let pairs: Vec<String> =
                    items.iter().map(|item| format!("{key}={}", self.encode(item))).collect();
                pairs.join("&")
            }
            (_, Value::Object(_)) => joined(&value, true, "&", &encoded),
        })
    }

    fn deep(self, name: &str, part: Part<'_>) -> Option<String> {
        if matches!(part.clone().open(), Part::Null) {
            return None;
        }
        let pair = |(key, part): (String, Part<'_>)| format!("{}={}", encode(&key), self.encode(&item(part)));
        let pairs: Vec<String> = flat(name, part).into_iter().map(pair).collect();
        (!pairs.is_empty()).then(|| pairs.join("&"))
    }

    fn encode(self, text: &str) -> String {
        if self.reserved { encode_reserved(text, b":/?@!$'()*,;=") } else { encode(text) }
    }
}
