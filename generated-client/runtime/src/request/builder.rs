// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`RequestBuilder`]: a request that is being built from its parameters and body.

use std::fmt::{self, Debug};

use reqwest::Url;
use reqwest::header::HeaderMap;

use super::body::Body;
use super::parts::Parts;
use super::query_string::QueryString;
use super::sequence::{Framing, Sequence};
use super::url::{PathValues, Query, QueryPart, url, url_of_free_path};
use crate::error::BuildError;
use crate::model::{Encode, ValueRef, first_empty, first_missing, first_unwritable};
use crate::operation::Operation;
use crate::options::Options;
use crate::parameter::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};
use crate::upload::Content;
use crate::wire::header::header;

/// The request of a call. Setting a parameter again replaces it. The first error is kept, and returned when the call is sent.
#[derive(Clone)]
pub struct RequestBuilder {
    pub(crate) operation: &'static Operation,
    path: PathValues,
    pub(super) query: Query,
    pub(super) headers: HeaderMap,
    pub(super) cookies: Vec<(&'static str, String)>,
    pub(super) body: Body,
    pub(crate) options: Options,
    /// The alternative of the response's union that the parameters select.
    pub(crate) hint: Option<usize>,
    /// A query parameter that the chosen body or response implies, and its value; `None` if it must not be sent.
    implied: Option<(&'static str, Option<&'static str>)>,
    /// The URL of the next page, instead of path and query.
    pub(super) target: Option<Url>,
    /// The path and query of a call by path, which the document does not have.
    pub(crate) free_path: Option<Box<str>>,
    error: Option<BuildError>,
    /// The error for the first required string that is empty, unless the options allow that.
    empty: Option<BuildError>,
}

impl RequestBuilder {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        RequestBuilder {
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: Body::Empty,
            options: Options::default(),
            hint: operation.choice.and_then(|choice| choice.absent),
            implied: None,
            target: None,
            free_path: None,
            error: None,
            empty: None,
        }
    }

    /// Sets a path parameter.
    pub fn path(&mut self, name: &'static str, style: PathStyle, value: &dyn Encode) {
        self.require_writable("path parameter", name, &value.value_ref());
        match style.expand(name, value.value_ref()) {
            Some(text) => replace(&mut self.path, name, text),
            None => self.refuse(format!("the path parameter `{name}` has no value")),
        }
    }

    /// Sets a query parameter, unless the value is absent.
    pub fn query(&mut self, name: &'static str, style: QueryStyle, value: &dyn Encode) {
        self.require_writable("query parameter", name, &value.value_ref());
        self.note_choice(name, &value.value_ref());
        let pairs = style.pairs(name, value.value_ref());
        if !pairs.is_empty() {
            replace(&mut self.query, name, QueryPart::Pairs(pairs));
            self.check_implied();
        }
    }

    /// Sets a query parameter that the chosen body or response implies; `None` if it must not be sent. Any other value for it is
    /// an error.
    pub fn imply(&mut self, name: &'static str, value: Option<&'static str>) {
        self.implied = Some((name, value));
        if self.query.iter().any(|(present, _)| *present == name) {
            self.check_implied();
        } else if let Some(value) = value {
            self.query(name, QueryStyle::FORM, &value);
        }
    }

    /// Refuses an implied parameter that has another value.
    fn check_implied(&mut self) {
        let Some((name, value)) = self.implied else { return };
        let Some((_, part)) = self.query.iter().find(|(present, _)| *present == name) else { return };
        let expected = match value {
            Some(value) => QueryStyle::FORM.pairs(name, ValueRef::String(value)),
            None => Vec::new(),
        };
        if matches!(part, QueryPart::Pairs(pairs) if *pairs == expected) {
            return;
        }
        self.refuse(match value {
            Some(value) => format!("the query parameter `{name}` must be `{value}` for this shape"),
            None => format!("the query parameter `{name}` must not be set for this shape"),
        });
    }

    /// Sets a header parameter, unless the value is absent.
    pub fn header(&mut self, name: &'static str, style: HeaderStyle, value: &dyn Encode) {
        self.require_writable("header parameter", name, &value.value_ref());
        let Some(text) = style.expand(value.value_ref()) else { return };
        match header(name, &text) {
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets a cookie parameter, unless the value is absent.
    pub fn cookie(&mut self, name: &'static str, style: CookieStyle, value: &dyn Encode) {
        self.require_writable("cookie parameter", name, &value.value_ref());
        match style.expand(name, value.value_ref()) {
            Ok(Some(text)) => replace(&mut self.cookies, name, text),
            Ok(None) => {}
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets the whole query from one value, unless it is absent.
    pub fn query_string(&mut self, name: &'static str, format: QueryString, value: &dyn Encode) {
        self.require_writable("query", name, &value.value_ref());
        if let Some(path) = first_missing(value) {
            self.refuse(format!("the required field `{path}` of the query has no value"));
        }
        match format.expand(value.value_ref()) {
            Ok(Some(part)) => replace(&mut self.query, name, part),
            Ok(None) => {}
            Err(problem) => self.refuse(format!("the query `{name}` cannot be written: {problem}")),
        }
    }

    /// Sets a JSON body with this media type.
    pub fn json(&mut self, media_type: &str, value: &dyn Encode) {
        self.require(value);
        self.set_body(Body::json(media_type, value.value_ref()));
    }

    /// Sets a body of the media type `application/x-www-form-urlencoded` from an object. The operation has the styles of the
    /// fields.
    pub fn form(&mut self, value: &dyn Encode) {
        self.require(value);
        self.require_writable("body", "form", &value.value_ref());
        self.set_body(Body::form(value.value_ref(), self.operation.fields));
    }

    /// Sets a body of the media type `multipart/form-data` from an object. The operation has the encodings of the parts.
    pub fn multipart(&mut self, value: &dyn Encode) {
        self.require(value);
        self.require_writable("body", "multipart", &value.value_ref());
        self.set_body(Body::multipart(value.value_ref(), self.operation.parts));
    }

    /// Sets a multipart body from a list, whose elements are parts without names. The operation has the encodings of the parts,
    /// by their indexes.
    pub fn placed_parts(&mut self, media_type: &str, value: &dyn Encode) {
        self.require(value);
        self.require_writable("body", "multipart", &value.value_ref());
        self.set_body(Body::placed_parts(media_type, value.value_ref(), self.operation.parts));
    }

    /// Sets a multipart body from parts, in their order.
    pub fn parts(&mut self, media_type: &str, parts: Parts) {
        self.set_body(Body::parts(media_type, parts));
    }

    /// Sets a body of several values, each as a line of JSON.
    pub fn lines<T>(&mut self, media_type: &str, values: impl Into<Sequence<T>>) {
        self.set_body(Body::sequence(media_type, Framing::Line, values.into()));
    }

    /// Sets a body of several values, each as a JSON record (RFC 7464).
    pub fn records<T>(&mut self, media_type: &str, values: impl Into<Sequence<T>>) {
        self.set_body(Body::sequence(media_type, Framing::Record, values.into()));
    }

    /// Sets a multipart body of several values, each as a JSON part with this content type.
    pub fn json_parts<T>(
        &mut self,
        media_type: &str,
        content_type: &'static str,
        values: impl Into<Sequence<T>>,
    ) {
        self.set_body(Body::json_parts(media_type, content_type, values.into()));
    }

    /// Sets a text body.
    pub fn text(&mut self, media_type: &str, text: &str) {
        self.binary(media_type, text.to_owned());
    }

    /// Sets a body of bytes.
    pub fn binary(&mut self, media_type: &str, content: impl Into<Content>) {
        self.set_body(Body::bytes(media_type, content.into()));
    }

    /// Sets the path and query of a call by path, which the document does not have.
    pub(crate) fn set_free_path(&mut self, path: &str) {
        self.free_path = Some(path.into());
    }

    /// Sets the options of this call.
    pub fn set_options(&mut self, options: Options) {
        self.options = options;
    }

    /// Refuses infinite numbers, NaN, and values that cannot be written.
    fn require_writable(&mut self, what: &str, name: &str, value_ref: &ValueRef<'_>) {
        if let Some(found) = first_unwritable(value_ref) {
            self.refuse(format!("the {what} `{name}` contains {found}"));
        }
    }

    /// Refuses a body with a required field that was not set. Empty strings are refused later, unless the options allow them.
    fn require(&mut self, value: &dyn Encode) {
        if let Some(path) = first_missing(value) {
            self.refuse(format!("the required field `{path}` of the body has no value"));
        }
        self.empty = first_empty(value).map(|path| {
            let message = format!(
                "the required text `{path}` of the body is empty; `Options::allow_empty` allows that"
            );
            BuildError::request(self.operation, message)
        });
    }

    fn set_body(&mut self, body: Result<Body, String>) {
        match body {
            Ok(body) => self.body = body,
            Err(problem) => self.refuse(problem),
        }
    }

    /// Keeps the first error.
    pub(super) fn refuse(&mut self, message: String) {
        self.error.get_or_insert(BuildError::request(self.operation, message));
    }

    /// The URL of the request; `base_url` is that of the client.
    ///
    /// # Errors
    /// If a part of the request was refused, or if the URL is invalid.
    pub(crate) fn url(&self, base_url: &str) -> Result<Url, BuildError> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        if let Some(error) = &self.empty
            && !self.options.allows_empty
        {
            return Err(error.clone());
        }
        if let Some(target) = &self.target {
            return Ok(target.clone());
        }
        let url = match &self.free_path {
            Some(path) => url_of_free_path(base_url, path, &self.options),
            None => url(base_url, self.operation, &self.path, &self.query, &self.options),
        };
        url.map_err(|problem| BuildError::request(self.operation, problem))
    }

    /// Notes which alternative of the response a query parameter selects.
    fn note_choice(&mut self, name: &str, value: &ValueRef<'_>) {
        let Some(choice) = self.operation.choice else { return };
        if choice.parameter == name
            && let Some(text) = value.text()
        {
            self.hint = choice.values.iter().find(|(value, _)| *value == text).map(|(_, index)| *index);
        }
    }
}

impl Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .finish_non_exhaustive()
    }
}

fn replace<V>(list: &mut Vec<(&'static str, V)>, name: &'static str, value: V) {
    match list.iter_mut().find(|(present, _)| *present == name) {
        Some(entry) => entry.1 = value,
        None => list.push((name, value)),
    }
}
