// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Cookie parameters: the style form.

use super::value::{PlainValue, joined, value};
use crate::model::{ValueRef, json_text};
use crate::wire::percent::encode;

/// The style of a cookie parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieStyle {
    format: CookieFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CookieFormat {
    Form { explode: bool },
    Json,
}

impl CookieStyle {
    /// One cookie for each member: `color=blue; color=black` and `R=100; G=200`
    pub const FORM: CookieStyle = CookieStyle { format: CookieFormat::Form { explode: true } };
    /// `color=blue,black` and `color=R,100,G,200`
    pub const FORM_JOINED: CookieStyle = CookieStyle { format: CookieFormat::Form { explode: false } };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: CookieStyle = CookieStyle { format: CookieFormat::Json };

    /// The cookies; nothing for a value that is absent.
    pub fn expand(self, name: &str, value_ref: ValueRef<'_>) -> Option<String> {
        let key = encode(name);
        let explode = match self.format {
            CookieFormat::Json if matches!(value_ref, ValueRef::Absent) => return None,
            CookieFormat::Json => return Some(format!("{key}={}", encode(&json_text(value_ref)))),
            CookieFormat::Form { explode } => explode,
        };
        Some(match value(value_ref)? {
            PlainValue::List(items) if explode => {
                let pairs: Vec<String> = items.iter().map(|item| format!("{key}={}", encode(item))).collect();
                pairs.join("; ")
            }
            value @ PlainValue::Object(_) if explode => joined(&value, true, "; ", &encode),
            value => format!("{key}={}", joined(&value, false, ",", &encode)),
        })
    }
}
