// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Parts`] and [`Part`]: a multipart body that the caller builds.

use reqwest::header::{HeaderName, HeaderValue};

use crate::model::{Encode, Purpose, first_missing, text_of};
use crate::upload::{Content, File};

/// The parts of a multipart body, in the order in which they are sent.
///
/// ```text
/// let body = Parts::new()
///     .text("title", "A picture")
///     .json("about", &about)
///     .file("picture", File::from_path("picture.png"))
///     .part(Part::content("text/csv", "a,b").name("table").header("X-Kind", "small"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Parts {
    parts: Vec<Part>,
}

impl Parts {
    /// No parts yet.
    pub fn new() -> Self {
        Parts::default()
    }

    /// Adds a text part with a name.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(Part::text(text).name(name))
    }

    /// Adds a JSON part with a name.
    pub fn json(self, name: impl Into<String>, value: &dyn Encode) -> Self {
        self.part(Part::json(value).name(name))
    }

    /// Adds a file with a name. If the file itself has no name, this is also its file name.
    pub fn file(self, name: impl Into<String>, file: File) -> Self {
        let name = name.into();
        let part = Part {
            file_name: Some(file.name_in(&name)),
            ..Part::content(file.media_type(), file.content().clone())
        };
        self.part(part.name(name))
    }

    /// Adds any part.
    pub fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    pub(crate) fn into_inner(self) -> Vec<Part> {
        self.parts
    }
}

impl From<Vec<Part>> for Parts {
    fn from(parts: Vec<Part>) -> Self {
        Parts { parts }
    }
}

impl FromIterator<Part> for Parts {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        Parts { parts: parts.into_iter().collect() }
    }
}

/// A part of a multipart body.
///
/// In `multipart/form-data`, a part must have a name (RFC 7578 section 4.2). In other bodies, the order of the parts matters.
#[derive(Clone, Debug)]
pub struct Part {
    pub(crate) name: Option<String>,
    pub(crate) file_name: Option<String>,
    /// If it is empty, no content type is written.
    pub(crate) content_type: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
    /// Why the part cannot be sent.
    fault: Option<String>,
}

impl Part {
    /// A text part. It has no content type, which means `text/plain` (RFC 7578 section 4.4).
    pub fn text(text: impl Into<String>) -> Self {
        Part::content("", text.into())
    }

    /// A part of `application/json`. Read-only fields are left out. If the value cannot be sent, the call returns the error.
    pub fn json(value: &dyn Encode) -> Self {
        let missing = first_missing(value);
        let fault = missing.map(|path| format!("the required field `{path}` of a part has no value"));
        match text_of(value.value_ref(), Purpose::Request) {
            Ok(text) => Part { fault, ..Part::content("application/json", text) },
            Err(error) => {
                let fault = format!("a part cannot be written as JSON: {error}");
                Part { fault: Some(fault), ..Part::content("application/json", "") }
            }
        }
    }

    /// A part of bytes with a content type.
    pub fn content(content_type: impl Into<String>, content: impl Into<Content>) -> Self {
        Part {
            name: None,
            file_name: None,
            content_type: content_type.into(),
            headers: Vec::new(),
            content: content.into(),
            fault: None,
        }
    }

    /// Sets the name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Part { name: Some(name.into()), ..self }
    }

    /// Sets the file name.
    pub fn file_name(self, name: impl Into<String>) -> Self {
        Part { file_name: Some(name.into()), ..self }
    }

    /// Sets the content type; if it is empty, none is written.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Part { content_type: content_type.into(), ..self }
    }

    /// Adds a header. `Content-Disposition` and `Content-Type` replace the headers that the name and the content type would
    /// give. If the name or value is invalid, the call returns the error.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Whether the part has a header.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name))
    }

    /// Checks whether the part can be sent; the error is the reason.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        if HeaderValue::from_str(&self.content_type).is_err() {
            return Err("the content type of a part is not a valid header value".to_owned());
        }
        for (name, value) in &self.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
                return Err("a header of a part has an invalid name or value".to_owned());
            }
        }
        Ok(())
    }
}
