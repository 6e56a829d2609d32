// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Parts`] and [`Part`]: a multipart body that the caller puts together.

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

    /// Adds a text under a name.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(Part::text(text).name(name))
    }

    /// Adds a value as JSON under a name.
    pub fn json(self, name: impl Into<String>, value: &dyn Encode) -> Self {
        self.part(Part::json(value).name(name))
    }

    /// Adds a file under a name, which is the file's own name too where it has none.
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

/// One part of a multipart body.
///
/// A part of `multipart/form-data` must have a name (RFC 7578 section 4.2); elsewhere parts are distinguished by their order.
#[derive(Clone, Debug)]
pub struct Part {
    pub(crate) name: Option<String>,
    pub(crate) file_name: Option<String>,
    /// None is written where it is empty.
    pub(crate) content_type: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
    /// Why it cannot be sent, in words.
    fault: Option<String>,
}

impl Part {
    /// A text; without a content type it is `text/plain` (RFC 7578 section 4.4).
    pub fn text(text: impl Into<String>) -> Self {
        Part::content("", text.into())
    }

    /// A value as `application/json`; read-only fields are left out. A value that cannot be sent is an error of the call.
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

    /// Bytes of a content type, from wherever they are.
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

    /// Gives it a name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Part { name: Some(name.into()), ..self }
    }

    /// Gives it the name of a file.
    pub fn file_name(self, name: impl Into<String>) -> Self {
        Part { file_name: Some(name.into()), ..self }
    }

    /// Gives it another content type; none is written where it is empty.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Part { content_type: content_type.into(), ..self }
    }

    /// Adds a header; `Content-Disposition` and `Content-Type` replace those of its name and content type.
    /// A name or a value that no header can have is an error of the call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Tells whether it has a header.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name))
    }

    /// Refuses what cannot be sent, in words.
    pub(crate) fn check(&self) -> Result<(), String> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        if HeaderValue::from_str(&self.content_type).is_err() {
            return Err("the content type of a part is not the value of a header".to_owned());
        }
        for (name, value) in &self.headers {
            if HeaderName::from_bytes(name.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
                return Err("a header of a part has an invalid name or value".to_owned());
            }
        }
        Ok(())
    }
}
