// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Problem`]: the code, message and fields of an error, by the keys that services use for them.

use std::fmt::{self, Debug};

use reqwest::header::HeaderMap;

use super::problem_body::{Found, found};
use crate::shown::{cut_short, shown};
use crate::wire::header::coding;
use crate::wire::media_type::content_type;

/// The code, the message and the fields of an error in any format (also RFC 9457 and RFC 6749).
///
/// The error type of an operation has the same, as the document describes it. This type is for code that handles the
/// errors of all operations in the same way, and for bodies that do not fit the document.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    code: Option<String>,
    message: Option<String>,
    fields: Vec<FieldError>,
    /// Whether the message is the whole body, which may not be meant as a message.
    is_quoted: bool,
}

/// What is wrong with one input.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The input, with the service's name for it.
    pub field: String,
    /// What is wrong with it; may be empty.
    pub message: String,
}

impl Problem {
    /// Reads the body of a response with these headers. A body without known keys gives an empty problem, and so does one
    /// that is too long for a message, or in an unsupported coding.
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

    /// Code and message on a line, escaped and cut, or what is wrong with the inputs; empty if there is neither. A text that
    /// is the whole body is quoted.
    pub(crate) fn line(&self) -> String {
        match (self.code(), self.message()) {
            (_, Some(text)) if self.is_quoted => format!("{:?}", shown(text)),
            (Some(code), Some(message)) => format!("{}: {}", shown(code).at_most(CODE), shown(message)),
            (None, Some(text)) => shown(text).to_string(),
            (Some(code), None) if self.fields.is_empty() => shown(code).to_string(),
            (code, None) => {
                let of_field = |FieldError { field, message }: &FieldError| format!("{field}: {message}");
                let fields: Vec<String> = self.fields.iter().take(FIELDS).map(of_field).collect();
                let code = code.map(|code| format!("{}: ", shown(code).at_most(CODE))).unwrap_or_default();
                format!("{code}{}", shown(&fields.join("; ")))
            }
        }
    }
}

/// How many inputs are shown where there is no message.
const FIELDS: usize = 5;

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

fn listed(fields: Vec<(String, String)>) -> Vec<FieldError> {
    fields.into_iter().map(|(field, message)| FieldError { field, message }).collect()
}
