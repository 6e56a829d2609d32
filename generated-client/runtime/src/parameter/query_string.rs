// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The query as a whole, as one parameter gives it (OpenAPI 3.2.0, Parameter Object, `in: querystring`).

use super::{QueryStyle, encode, item};
use crate::body::{fields, urlencoded};
use crate::model::{Part, json_text};

/// The media type of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryString {
    /// `application/x-www-form-urlencoded`, with the fields that have a style of their own.
    Form(&'static [(&'static str, QueryStyle)]),
    /// JSON, percent-encoded.
    Json,
    /// Any other: the text of the caller, percent-encoded.
    Text,
}

impl QueryString {
    /// The query; nothing for a value that is absent.
    ///
    /// # Errors
    /// What is no object cannot be written as a form; the error says so in words.
    pub fn expand(self, part: Part<'_>) -> Result<Option<String>, String> {
        if matches!(part.clone().open(), Part::Absent) {
            return Ok(None);
        }
        match self {
            QueryString::Form(styles) => Ok(Some(urlencoded(&fields(part, styles)?, &[]))),
            QueryString::Json => Ok(Some(encode(&json_text(part)))),
            QueryString::Text => Ok(Some(encode(&item(part)))),
        }
    }
}
