// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Answers, and how values are read from them.

use std::fmt::{self, Debug};

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::Bytes;
use super::error::{ApiError, Error, Limit, RateLimitError, UnreadableAnswer};
use super::model::{Decode, DecodeError, Json, Slot, decode_slice};
use super::operation::Operation;
use super::service::Service;

/// A value with the status, headers and body that it came with.
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    value: T,
}

impl<T> Response<T> {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text; nothing if it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as it was received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as any JSON: what the type does not know of an answer is found here.
    ///
    /// # Errors
    /// If the body is not JSON.
    pub fn json(&self) -> Result<Json, DecodeError> {
        let mut json = Json::Null;
        decode_slice(&self.body, &mut json, None)?;
        Ok(json)
    }

    /// How many attempts were made, the one included that this answers.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: Debug> Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// An answer before it is read.
pub struct Raw {
    pub(super) operation: &'static Operation,
    pub(super) service: &'static Service,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The alternative that the request chose, should the answer be a union.
    pub(super) hint: Option<usize>,
    /// Whether the answer tells an error.
    pub(super) failed: bool,
    /// The budget that is used up, if it is an error of that kind.
    pub(super) limit: Option<Limit>,
    /// How many attempts were made.
    pub(super) attempts: u32,
    /// Whether the service may have acted although a call failed.
    pub(super) is_unsure: bool,
}

impl Raw {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Reads the body into a place.
    fn decode(&self, place: &mut dyn Decode) -> Result<(), DecodeError> {
        if self.body.trim_ascii().is_empty() {
            return self.decode_nothing(place);
        }
        let is_model = !place.is_optional() && matches!(place.slot(), Slot::Model(_));
        let is_null = place.is_optional() && self.is_json() && self.body.trim_ascii() == b"null";
        if let Slot::Text(text) = place.slot()
            && !is_null
        {
            self.decode_text(text);
            return Ok(());
        }
        match decode_slice(&self.body, place, self.hint) {
            // An error of all optional fields would take any object.
            Ok(score) if self.failed && is_model && score.known == 0 => {
                Err(DecodeError::new("the error has no key that is known"))
            }
            Ok(_) => Ok(()),
            Err(error) => Err(self.explain(error)),
        }
    }

    fn decode_nothing(&self, place: &mut dyn Decode) -> Result<(), DecodeError> {
        let vacant = !self.failed
            && (place.is_optional() || matches!(place.slot(), Slot::Text(_) | Slot::List(_) | Slot::Map(_)));
        if vacant {
            return Ok(());
        }
        match place.slot() {
            // It must do without its fields.
            Slot::Model(_) if !self.failed => decode_slice(b"{}", place, None).map(drop),
            _ => Err(DecodeError::new("the body is empty")),
        }
    }

    /// A text in JSON or, where the body is no JSON text, the body itself.
    fn decode_text(&self, text: &mut String) {
        if !self.is_json() || decode_slice(&self.body, text, None).is_err() {
            *text = String::from_utf8_lossy(&self.body).into_owned();
        }
    }

    /// Tells whether a text is in JSON: the content type says so or, where there is none, what the call asked for.
    fn is_json(&self) -> bool {
        match content_type(&self.headers) {
            "" => is_json_type(self.operation.accept),
            content_type => is_json_type(content_type),
        }
    }

    /// Adds the content type to the error if it is what is wrong.
    fn explain(&self, mut error: DecodeError) -> DecodeError {
        if !is_json(&self.headers) {
            error.message.push_str(&format!("; the content type is `{}`", content_type(&self.headers)));
        }
        error
    }

    pub(super) fn unreadable(self, source: DecodeError) -> Box<UnreadableAnswer> {
        let Raw { operation, status, headers, body, .. } = self;
        Box::new(UnreadableAnswer { operation: operation.id, status, headers, body, source })
    }
}

fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// Tells whether the headers announce JSON.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    is_json_type(content_type(headers))
}

fn is_json_type(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// Reads an answer that refuses the call.
pub(super) fn refusal<E: FromResponse>(raw: Raw) -> Error<E> {
    let error = E::from_response(&raw).ok();
    let Raw { operation, service, status, headers, body, limit, attempts, is_unsure, .. } = raw;
    let refusal = ApiError { operation, status, headers, body, error, attempts, service, is_unsure };
    match limit {
        Some(limit) => Error::RateLimit(Box::new(RateLimitError::refused(limit, refusal))),
        None => Error::Api(Box::new(refusal)),
    }
}

/// Reads the answer of a call as its value or as its error.
pub(super) fn read<T: FromResponse, E: FromResponse>(raw: Raw) -> Result<Response<T>, Error<E>> {
    if raw.failed {
        return Err(refusal(raw));
    }
    match T::from_response(&raw) {
        Ok(value) => {
            let Raw { status, headers, body, attempts, .. } = raw;
            Ok(Response { status, headers, body, attempts, value })
        }
        Err(error) => Err(Error::Decode(raw.unreadable(error))),
    }
}

/// A value that can be read from an answer: everything that can be decoded, `()` and [`Bytes`].
pub trait FromResponse: Sized {
    /// Reads the value.
    fn from_response(raw: &Raw) -> Result<Self, DecodeError>;
}

impl<T: Decode + Default> FromResponse for T {
    fn from_response(raw: &Raw) -> Result<Self, DecodeError> {
        let mut value = T::default();
        raw.decode(&mut value)?;
        Ok(value)
    }
}

/// Reads nothing, whatever the body holds.
impl FromResponse for () {
    fn from_response(_: &Raw) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// Takes the body as it is.
impl FromResponse for Bytes {
    fn from_response(raw: &Raw) -> Result<Self, DecodeError> {
        Ok(raw.body.clone())
    }
}
