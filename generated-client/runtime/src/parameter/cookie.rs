// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Cookie parameters: the styles form and cookie.

use super::{Value, encode, encode_reserved, joined, value};
use crate::model::{Part, json_text};

/// The style of a cookie parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieStyle {
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Encoded { explode: bool, reserved: bool },
    Plain { explode: bool },
    Json,
}

impl CookieStyle {
    /// One cookie for each member: `color=blue; color=black` and `R=100; G=200`
    pub const FORM: CookieStyle = CookieStyle { form: Form::Encoded { explode: true, reserved: false } };
    /// `color=blue,black` and `color=R,100,G,200`
    pub const FORM_JOINED: CookieStyle =
        CookieStyle { form: Form::Encoded { explode: false, reserved: false } };
    /// Like [`FORM`](Self::FORM), values as they are (OpenAPI 3.2.0, `style: cookie`).
    pub const COOKIE: CookieStyle = CookieStyle { form: Form::Plain { explode: true } };
    /// Like [`FORM_JOINED`](Self::FORM_JOINED), values as they are.
    pub const COOKIE_JOINED: CookieStyle = CookieStyle { form: Form::Plain { explode: false } };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: CookieStyle = CookieStyle { form: Form::Json };

    /// The style with `allowReserved`: values keep the reserved characters of RFC 3986 section 2.2 that a cookie can hold,
    /// and what is percent-encoded already. Styles that encode nothing stay as they are.
    pub const fn reserved(self) -> CookieStyle {
        match self.form {
            Form::Encoded { explode, .. } => CookieStyle { form: Form::Encoded { explode, reserved: true } },
            Form::Plain { .. } | Form::Json => self,
        }
    }

    /// The cookies; nothing for a value that is absent.
    ///
    /// # Errors
    /// A value that is sent as it is has characters that no cookie can hold (RFC 6265 section 4.1.1); the error says so in words,
    /// without the value.
    pub fn expand(self, name: &str, part: Part<'_>) -> Result<Option<String>, String> {
        match self.form {
            Form::Json if matches!(part, Part::Absent) => Ok(None),
            Form::Json => Ok(Some(format!("{}={}", encode(name), encode(&json_text(part))))),
            Form::Encoded { explode, reserved } => {
                let encoded = |text: &str| match reserved {
                    true => encode_reserved(text, b":/?#[]@!$&'()*+="),
                    false => encode(text),
                };
                Ok(value(part).map(|value| pairs(&encode(name), &value, explode, &encoded)))
            }
            Form::Plain { explode } => {
                let Some(value) = value(part) else { return Ok(None) };
                check(name, &value)?;
                Ok(Some(pairs(name, &value, explode, &str::to_owned)))
            }
        }
    }
}

fn pairs(key: &str, value: &Value, explode: bool, encode: &dyn Fn(&str) -> String) -> String {
    match value {
        Value::List(items) if explode => {
            let pairs: Vec<String> = items.iter().map(|item| format!("{key}={}", encode(item))).collect();
            pairs.join("; ")
        }
        value @ Value::Object(_) if explode => joined(value, true, "; ", encode),
        value => format!("{key}={}", joined(value, false, ",", encode)),
    }
}

/// Refuses what would not arrive as it is; commas may stand there, since the style itself writes them.
fn check(name: &str, value: &Value) -> Result<(), String> {
    let may_stand = |octet: u8| octet.is_ascii_graphic() && !b";\\".contains(&octet);
    let is_sound = |text: &str| text.bytes().all(may_stand);
    let is_name = |text: &str| is_sound(text) && !text.contains('=');
    let fits = match value {
        Value::Scalar(text) => is_sound(text),
        Value::List(items) => items.iter().all(|item| is_sound(item)),
        Value::Object(entries) => entries.iter().all(|(key, value)| is_name(key) && is_sound(value)),
    };
    if fits && is_name(name) {
        return Ok(());
    }
    Err(format!(
        "the cookie parameter `{name}` has characters that a cookie cannot hold; escape them as the service expects it"
    ))
}
