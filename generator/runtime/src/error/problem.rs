//! [`Problem`]: the code, message and invalid inputs of an error, found by the keys that services commonly use.

use std::fmt::{self, Debug};

use reqwest::header::HeaderMap;

use super::problem_body::{Found, found};
use crate::sanitize::{sanitize, sanitize_debug_short};
use crate::wire::header::coding;
use crate::wire::media_type::content_type;

/// The code, the message and the invalid inputs of an error in any format, such as RFC 9457 or RFC 6749.
///
/// The error type of an operation has the same information in the form that the document describes. This type is for code
/// that handles the errors of all operations alike, and for bodies that do not fit the document.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    code: Option<String>,
    message: Option<String>,
    fields: Vec<FieldError>,
    /// Whether the message is the whole body, which may not be meant as a message.
    is_quoted: bool,
}

/// An invalid input of a call.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The name of the input, as the service has it.
    pub field: String,
    /// What is wrong with it; may be empty.
    pub message: String,
}

impl Problem {
    /// Reads the body of a response with these headers. The problem is empty if the body has no known keys, is too long for
    /// an error, or has a content coding that is not supported.
    pub(crate) fn read(headers: &HeaderMap, body: &[u8]) -> Problem {
        if coding(headers).is_some() {
            return Problem::default();
        }
        match found(content_type(headers), body) {
            Found::Fields { code, message, fields } => {
                Problem { code, message, fields: listed(fields), is_quoted: false }
            }
            Found::Text(text) => Problem { message: Some(text), is_quoted: true, ..Problem::default() },
            Found::Nothing => Problem::default(),
        }
    }

    /// The code, a number or a string.
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

    /// The invalid inputs.
    pub fn fields(&self) -> &[FieldError] {
        &self.fields
    }

    /// The code and the message in one line, escaped and truncated, or else the messages about inputs; empty if there is
    /// nothing. A text that is the whole body is quoted.
    pub(crate) fn line(&self) -> String {
        match (self.code(), self.message()) {
            (_, Some(text)) if self.is_quoted => format!("{:?}", sanitize(text)),
            (Some(code), Some(message)) => format!("{}: {}", sanitize(code).at_most(CODE), sanitize(message)),
            (None, Some(text)) => sanitize(text).to_string(),
            (Some(code), None) if self.fields.is_empty() => sanitize(code).to_string(),
            (code, None) => {
                let of_field = |FieldError { field, message }: &FieldError| format!("{field}: {message}");
                let fields: Vec<String> = self.fields.iter().take(FIELDS).map(of_field).collect();
                let code = code.map(|code| format!("{}: ", sanitize(code).at_most(CODE))).unwrap_or_default();
                format!("{code}{}", sanitize(&fields.join("; ")))
            }
        }
    }
}

/// How many inputs are shown if there is no message.
const FIELDS: usize = 5;

/// How many characters of a code are shown before a message.
const CODE: usize = 100;

impl Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("code", &self.code().map(sanitize))
            .field("message", &self.message().map(sanitize))
            .field("fields", &sanitize_debug_short(&self.fields))
            .finish()
    }
}

impl Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldError")
            .field("field", &sanitize(&self.field))
            .field("message", &sanitize(&self.message))
            .finish()
    }
}

fn listed(fields: Vec<(String, String)>) -> Vec<FieldError> {
    fields.into_iter().map(|(field, message)| FieldError { field, message }).collect()
}
