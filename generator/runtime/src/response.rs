//! Answers, and how values are read from them.

use std::fmt::{self, Debug};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::Bytes;
use super::error::{ApiError, Error, Limit, RateLimitError, UnreadableAnswer};
use super::header::ResponseHeader;
use super::media_type::{content_type, fitting, is_json, is_json_type};
use super::model::{Decode, DecodeError, Json, Slot, decode_slice, decode_within};
use super::operation::Operation;
use super::service::Service;
use super::stream::Incoming;
use super::text::{cut, shown};

/// A value with the status, headers and body that it came with.
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    decoded_limit: usize,
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

    /// A header that the document describes; nothing if it is absent.
    ///
    /// # Errors
    /// If its value is not what the document says.
    pub fn header_value<H: Decode + Default>(
        &self,
        header: &ResponseHeader<H>,
    ) -> Result<Option<H>, DecodeError> {
        header.read(&self.headers)
    }

    /// The body as it was received; empty for a stream.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as any JSON: what the type does not know of an answer is found here.
    ///
    /// # Errors
    /// If the body is not JSON.
    pub fn json(&self) -> Result<Json, DecodeError> {
        let mut json = Json::Null;
        decode_within(self.decoded_limit, &self.body, &mut json, None)?;
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
            .field("value", &cut(&self.value))
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
    /// The body of an answer that can be read as a stream.
    pub(super) incoming: Option<Box<Incoming>>,
    /// The alternative that the request chose, should the answer be a union.
    pub(super) hint: Option<usize>,
    /// Whether the answer tells an error.
    pub(super) failed: bool,
    /// The budget that is used up, if it is an error of that kind.
    pub(super) limit: Option<Limit>,
    /// How many bytes of memory the values may take.
    pub(super) decoded_limit: usize,
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

    /// Which of the cases the answer is, each given by its media types in lower case: the one that names the content
    /// type, else one whose range covers it; the first if the answer does not tell.
    pub fn fitting(&self, cases: &[&[&str]]) -> Option<usize> {
        match content_type(&self.headers) {
            "" => Some(0),
            content_type => fitting(content_type, cases),
        }
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
        match decode_within(self.decoded_limit, &self.body, place, self.hint) {
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
            Slot::Model(_) if !self.failed => decode_within(self.decoded_limit, b"{}", place, None).map(drop),
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
            let content_type = shown(content_type(&self.headers)).at_most(100);
            error.message.push_str(&format!("; the content type is `{content_type}`"));
        }
        error
    }

    pub(super) fn unreadable(self, source: DecodeError) -> Box<UnreadableAnswer> {
        let Raw { operation, status, headers, body, .. } = self;
        Box::new(UnreadableAnswer { operation: operation.id, status, headers, body, source })
    }
}

/// Reads an answer that refuses the call.
pub(super) fn refusal<E: FromResponse>(mut raw: Raw) -> Error<E> {
    let error = E::from_response(&mut raw).ok();
    let Raw { operation, service, status, headers, body, limit, attempts, is_unsure, .. } = raw;
    let refusal = ApiError { operation, status, headers, body, error, attempts, service, is_unsure };
    match limit {
        Some(limit) => Error::RateLimit(Box::new(RateLimitError::refused(limit, refusal))),
        None => Error::Api(Box::new(refusal)),
    }
}

/// Reads the answer of a call as its value or as its error.
pub(super) fn read<T: FromResponse, E: FromResponse>(mut raw: Raw) -> Result<Response<T>, Error<E>> {
    if raw.failed {
        return Err(refusal(raw));
    }
    match T::from_response(&mut raw) {
        Ok(value) => {
            let Raw { status, headers, body, attempts, decoded_limit, .. } = raw;
            Ok(Response { status, headers, body, attempts, decoded_limit, value })
        }
        Err(error) => Err(Error::Decode(raw.unreadable(error))),
    }
}

/// A value that can be read from an answer: everything that can be decoded, `()`, [`Bytes`], [`Unlisted`] and streams.
pub trait FromResponse: Sized {
    /// Reads the value.
    fn from_response(raw: &mut Raw) -> Result<Self, DecodeError>;
}

impl<T: Decode + Default> FromResponse for T {
    fn from_response(raw: &mut Raw) -> Result<Self, DecodeError> {
        let mut value = T::default();
        raw.decode(&mut value)?;
        Ok(value)
    }
}

/// Reads nothing, whatever the body holds.
impl FromResponse for () {
    fn from_response(_: &mut Raw) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// Takes the body as it is.
impl FromResponse for Bytes {
    fn from_response(raw: &mut Raw) -> Result<Self, DecodeError> {
        Ok(raw.body.clone())
    }
}

/// An answer whose status or content type the document does not list, as it came.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Unlisted {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Takes the answer as it is.
impl FromResponse for Unlisted {
    fn from_response(raw: &mut Raw) -> Result<Self, DecodeError> {
        let (status, headers, body) = (raw.status, raw.headers.clone(), raw.body.clone());
        Ok(Unlisted { status, headers, body })
    }
}

/// Headers and body may hold secrets.
impl Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unlisted")
            .field("status", &self.status)
            .field("content_type", &shown(content_type(&self.headers)))
            .field("body", &format_args!("{} octets", self.body.len()))
            .finish_non_exhaustive()
    }
}
