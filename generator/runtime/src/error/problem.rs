//! [`Problem`]: what the body of a refusal says, by the keys that services use for it.

use std::fmt::{self, Debug};

use crate::model::Json;
use crate::shown::{cut_short, shown};

/// The code, the message and the fields of a refusal, whatever its shape is (also RFC 9457 and RFC 6749).
///
/// The error type of an operation tells the same as the description has it; this is for code that treats the errors of
/// all operations alike, and for bodies that do not fit the description.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    code: Option<String>,
    message: Option<String>,
    fields: Vec<FieldError>,
}

/// What is wrong with one input.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The input, as the service calls it.
    pub field: String,
    /// What is wrong with it; may be empty.
    pub message: String,
}

/// Bodies of refusals are shorter; as JSON they could take a hundred times as much memory.
const LONGEST: usize = 1 << 20;

const CODES: [&str; 3] = ["code", "error_code", "errorCode"];

const MESSAGES: [&str; 8] =
    ["message", "errorMessage", "error_message", "error_description", "detail", "reason", "title", "error"];

impl Problem {
    /// Reads a body; one that says nothing known is an empty problem, and so is one that is too long to be a message.
    pub(crate) fn read(body: &[u8]) -> Problem {
        if body.len() > LONGEST {
            return Problem::default();
        }
        let Ok(json) = serde_json::from_slice::<Json>(body) else { return salvaged(body) };
        let inner = json.get("error").filter(|error| error.is_object()).unwrap_or(&json);
        Problem {
            code: first_text(inner, &CODES),
            message: first_text(inner, &MESSAGES),
            fields: fields(inner),
        }
    }

    /// The code, be it a number or a text.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The code as a number.
    pub(crate) fn code_number(&self) -> Option<i64> {
        self.code.as_deref()?.parse().ok()
    }

    /// The message; never empty.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The inputs that the service complains of.
    pub fn fields(&self) -> &[FieldError] {
        &self.fields
    }

    /// Code and message on a line, escaped and cut; empty if there is neither.
    pub(crate) fn line(&self) -> String {
        match (self.code(), self.message()) {
            (Some(code), Some(message)) => format!("{}: {}", shown(code).at_most(CODE), shown(message)),
            (Some(text), None) | (None, Some(text)) => shown(text).to_string(),
            (None, None) => String::new(),
        }
    }
}

/// How much of a code is shown beside a message.
const CODE: usize = 100;

impl Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("code", &self.code().map(shown))
            .field("message", &self.message().map(shown))
            .field("fields", &cut_short(&self.fields))
            .finish()
    }
}

impl Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldError")
            .field("field", &shown(&self.field))
            .field("message", &shown(&self.message))
            .finish()
    }
}

fn first_text(json: &Json, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match json.get(key)? {
        Json::String(text) if !text.is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The entries of `errors`, each with the name of an input and a message.
fn fields(json: &Json) -> Vec<FieldError> {
    let entries = json.get("errors").and_then(Json::as_array).into_iter().flatten();
    let entry = |entry: &Json| {
        let field = first_text(entry, &["field", "name", "path", "pointer", "param"])?;
        Some(FieldError { field, message: first_text(entry, &MESSAGES).unwrap_or_default() })
    };
    entries.filter_map(entry).collect()
}

/// Code and message of a body that is nearly JSON: services forget to escape quotation marks within their messages.
fn salvaged(body: &[u8]) -> Problem {
    const LENGTH: usize = 200;
    let Ok(text) = std::str::from_utf8(body) else { return Problem::default() };
    let after = |key: &str| {
        text.split_once(&format!("\"{key}\"")).map(|(_, rest)| rest.trim_start_matches([':', ' ']))
    };
    let code = after("code")
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_digit() || *c == '-').take(LENGTH).collect());
    let message = after("message")
        .and_then(|rest| rest.strip_prefix('"')?.rsplit_once('"'))
        .map(|(message, _)| message.chars().take(LENGTH).collect());
    let filled = |text: &String| !text.is_empty();
    Problem { code: code.filter(filled), message: message.filter(filled), fields: Vec::new() }
}
