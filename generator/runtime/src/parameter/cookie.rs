//! [`CookieStyle`]: cookie parameters in the styles `form` and `cookie`.

use super::value::{PlainValue, joined, value};
use crate::model::{ValueRef, json_text};
use crate::wire::cookie::{NOT_IN_COOKIE, cookie_name, cookie_value};
use crate::wire::percent::encode_unless_encoded;

/// The style of a cookie parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieStyle {
    format: CookieFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CookieFormat {
    Encoded { explode: bool, reserved: bool },
    Plain { explode: bool },
    Json,
}

impl CookieStyle {
    /// One cookie for each member: `color=blue; color=black` and `R=100; G=200`
    ///
    /// Only `%` and characters that a cookie cannot contain are encoded (RFC 6265 section 4.1.1), because most services do
    /// not decode the others.
    pub const FORM: CookieStyle =
        CookieStyle { format: CookieFormat::Encoded { explode: true, reserved: false } };
    /// `color=blue,black` and `color=R,100,G,200`
    pub const FORM_JOINED: CookieStyle =
        CookieStyle { format: CookieFormat::Encoded { explode: false, reserved: false } };
    /// Like [`FORM`](Self::FORM), without encoding (OpenAPI 3.2.0, `style: cookie`).
    pub const COOKIE: CookieStyle = CookieStyle { format: CookieFormat::Plain { explode: true } };
    /// Like [`FORM_JOINED`](Self::FORM_JOINED), without encoding.
    pub const COOKIE_JOINED: CookieStyle = CookieStyle { format: CookieFormat::Plain { explode: false } };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: CookieStyle = CookieStyle { format: CookieFormat::Json };

    /// The style with `allowReserved`: values keep the reserved characters of RFC 3986 section 2.2 that a cookie can contain,
    /// and existing percent-encoding. Styles without encoding do not change.
    pub const fn reserved(self) -> CookieStyle {
        match self.format {
            CookieFormat::Encoded { explode, .. } => {
                CookieStyle { format: CookieFormat::Encoded { explode, reserved: true } }
            }
            CookieFormat::Plain { .. } | CookieFormat::Json => self,
        }
    }

    /// The cookies of a value; `None` if it is absent.
    ///
    /// # Errors
    /// If a value that is not encoded has characters that a cookie cannot contain (RFC 6265 section 4.1.1). The message does
    /// not contain the value.
    pub fn expand(self, name: &str, value_ref: ValueRef<'_>) -> Result<Option<String>, String> {
        match self.format {
            CookieFormat::Json if matches!(value_ref, ValueRef::Absent) => Ok(None),
            CookieFormat::Json => {
                Ok(Some(format!("{}={}", cookie_name(name), cookie_value(&json_text(value_ref)))))
            }
            CookieFormat::Encoded { explode, reserved } => {
                let Some(value) = value(value_ref) else { return Ok(None) };
                let encoded = |text: &str| match reserved {
                    true => encode_unless_encoded(text, NOT_IN_COOKIE),
                    false => cookie_value(text),
                };
                Ok(Some(cookies(&cookie_name(name), &value, explode, &cookie_name, &encoded)))
            }
            CookieFormat::Plain { explode } => {
                let Some(value) = value(value_ref) else { return Ok(None) };
                check_plain(name, &value)?;
                Ok(Some(cookies(name, &value, explode, &str::to_owned, &str::to_owned)))
            }
        }
    }
}

fn cookies(
    key: &str,
    value: &PlainValue,
    explode: bool,
    encode_key: &dyn Fn(&str) -> String,
    encode: &dyn Fn(&str) -> String,
) -> String {
    match value {
        PlainValue::List(items) if explode => {
            let cookies: Vec<String> = items.iter().map(|item| format!("{key}={}", encode(item))).collect();
            cookies.join("; ")
        }
        PlainValue::Object(entries) if explode => {
            let cookie = |(key, value): &(String, String)| format!("{}={}", encode_key(key), encode(value));
            let cookies: Vec<String> = entries.iter().map(cookie).collect();
            cookies.join("; ")
        }
        value => format!("{key}={}", joined(value, false, ",", encode)),
    }
}

/// Fails for characters that a cookie cannot contain. Commas are allowed, since the style itself uses them.
fn check_plain(name: &str, value: &PlainValue) -> Result<(), String> {
    let is_allowed = |byte: u8| byte.is_ascii_graphic() && !b";\\".contains(&byte);
    let is_valid = |text: &str| text.bytes().all(is_allowed);
    let is_name = |text: &str| is_valid(text) && !text.contains('=');
    let fits = match value {
        PlainValue::Scalar(text) => is_valid(text),
        PlainValue::List(items) => items.iter().all(|item| is_valid(item)),
        PlainValue::Object(entries) => entries.iter().all(|(key, value)| is_name(key) && is_valid(value)),
    };
    if fits && is_name(name) {
        return Ok(());
    }
    Err(format!(
        "the cookie parameter `{name}` has characters that a cookie cannot contain; escape them as the service expects"
    ))
}
