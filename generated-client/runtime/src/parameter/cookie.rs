// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Cookie parameters: the style form.

use super::value::{Value, joined, value};
use crate::model::{Part, json_text};
use crate::wire::percent::encode;

/// The style of a cookie parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieStyle {
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Form { explode: bool },
    Json,
}

impl CookieStyle {
    /// One cookie for each member: `color=blue; color=black` and `R=100; G=200`
    pub const FORM: CookieStyle = CookieStyle { form: Form::Form { explode: true } };
    /// `color=blue,black` and `color=R,100,G,200`
    pub const FORM_JOINED: CookieStyle = CookieStyle { form: Form::Form { explode: false } };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: CookieStyle = CookieStyle { form: Form::Json };

    /// The cookies; nothing for a value that is absent.
    pub fn expand(self, name: &str, part: Part<'_>) -> Option<String> {
        let key = encode(name);
        let explode = match self.form {
            Form::Json if matches!(part, Part::Absent) => return None,
            Form::Json => return Some(format!("{key}={}", encode(&json_text(part)))),
            Form::Form { explode } => explode,
        };
        Some(match value(part)? {
            Value::List(items) if explode => {
                let pairs: Vec<String> = items.iter().map(|item| format!("{key}={}", encode(item))).collect();
                pairs.join("; ")
            }
            value @ Value::Object(_) if explode => joined(&value, true, "; ", &encode),
            value => format!("{key}={}", joined(&value, false, ",", &encode)),
        })
    }
}
