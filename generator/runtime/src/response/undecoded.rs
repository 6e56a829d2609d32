//! [`UndecodedResponse`]: a response that is not decoded yet.

use std::borrow::Cow;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::download::Download;
use crate::Bytes;
use crate::error::{Limit, UnreadableResponse};
use crate::model::{Decode, DecodeError, DecodeTarget, decode_slice, decode_within};
use crate::operation::Operation;
use crate::sanitize::sanitize;
use crate::service::Service;
use crate::wire::charset::as_utf8;
use crate::wire::header::coding;
use crate::wire::media_type::{content_type, fitting, is_json, is_json_type};
use crate::wire::without_bom;

/// A response that is not decoded yet.
pub struct UndecodedResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) service: &'static Service,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body, if it can be read as a stream.
    pub(crate) incoming: Option<Box<Incoming>>,
    /// The alternative that the request selected, if the response is a union.
    pub(crate) hint: Option<usize>,
    /// Whether it is an error response.
    pub(crate) failed: bool,
    /// The rate limit, if the error is that one is exceeded.
    pub(crate) limit: Option<Limit>,
    /// The maximum memory for the decoded values, in bytes.
    pub(crate) decoded_limit: usize,
    /// How many attempts were made.
    pub(crate) attempts: u32,
    /// Whether the service may have acted, if the call failed.
    pub(crate) is_unsure: bool,
}

/// A success response whose body is read piece by piece.
pub(crate) struct Incoming {
    pub(crate) download: Download,
    /// The maximum size of an element of the stream, in bytes.
    pub(crate) limit: usize,
    /// The maximum memory for the decoded values of an element, in bytes.
    pub(crate) decoded_limit: usize,
}

impl UndecodedResponse {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body of the response.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The index of the case that fits the content type. Each case is given by its media types, in lower case. A case with the
    /// content type itself comes before one with a range that covers it. Without a content type, it is the first case.
    pub fn fitting(&self, cases: &[&[&str]]) -> Option<usize> {
        match content_type(&self.headers) {
            "" => Some(0),
            content_type => fitting(content_type, cases),
        }
    }

    /// The body without a byte order mark.
    fn text(&self) -> &[u8] {
        without_bom(&self.body)
    }

    /// Takes the body, to read it as a stream.
    pub(super) fn take_incoming(&mut self) -> Option<Box<Incoming>> {
        self.incoming.take()
    }

    /// Reads the body into a place.
    pub(super) fn decode(&self, place: &mut dyn Decode) -> Result<(), DecodeError> {
        if self.text().trim_ascii().is_empty() {
            return self.decode_empty(place);
        }
        let is_model = !place.is_optional() && matches!(place.target(), DecodeTarget::Model(_));
        let is_null = place.is_optional() && self.is_json() && self.text().trim_ascii() == b"null";
        if let DecodeTarget::String(text) = place.target()
            && !is_null
        {
            return self.decode_text(text);
        }
        let json = self.json_text()?;
        match decode_within(self.decoded_limit, &json, place, self.hint) {
            // An error type with only optional fields would accept any object.
            Ok(score) if self.failed && is_model && score.known == 0 => {
                Err(DecodeError::new("the error has no key that is known"))
            }
            Ok(_) => Ok(()),
            Err(error) => Err(self.explain(error)),
        }
    }

    /// The body as UTF-8, the encoding of JSON (RFC 8259 section 8.1). Some services use the charset of the content type.
    fn json_text(&self) -> Result<Cow<'_, [u8]>, DecodeError> {
        if std::str::from_utf8(self.text()).is_ok() {
            return Ok(Cow::Borrowed(self.text()));
        }
        let text = as_utf8(content_type(&self.headers), &self.body).map_err(DecodeError::new)?;
        Ok(Cow::Owned(text.into_owned().into_bytes()))
    }

    /// Reads an empty body: it fits values that can be empty, and models without required fields.
    fn decode_empty(&self, place: &mut dyn Decode) -> Result<(), DecodeError> {
        let empty = || DecodeError::new("the body is empty");
        if self.failed {
            return Err(empty());
        }
        if place.is_optional() {
            return Ok(());
        }
        match place.target() {
            DecodeTarget::String(_) | DecodeTarget::List(_) | DecodeTarget::Map(_) => Ok(()),
            DecodeTarget::Model(_) => match decode_within(self.decoded_limit, b"{}", place, None) {
                Ok(_) => Ok(()),
                Err(error) => Err(DecodeError::new(format!("the body is empty, and {}", error.message))),
            },
            _ => Err(empty()),
        }
    }

    /// Reads a JSON string or, if the body is not one, takes the body itself as the text.
    fn decode_text(&self, text: &mut String) -> Result<(), DecodeError> {
        if self.is_json() && decode_slice(&self.json_text()?, text, None).is_ok() {
            return Ok(());
        }
        *text = as_utf8(content_type(&self.headers), &self.body).map_err(DecodeError::new)?.into_owned();
        Ok(())
    }

    /// Whether the body is JSON, by the content type or, if there is none, by the requested media type.
    fn is_json(&self) -> bool {
        match content_type(&self.headers) {
            "" => is_json_type(self.operation.accept),
            content_type => is_json_type(content_type),
        }
    }

    /// Adds the content coding or the content type to an error, if that may be the cause.
    fn explain(&self, mut error: DecodeError) -> DecodeError {
        if let Some(coding) = coding(&self.headers) {
            error.message.push_str(&format!("; it is in the coding `{}`", sanitize(coding).at_most(100)));
        }
        if !is_json(&self.headers) {
            let content_type = sanitize(content_type(&self.headers)).at_most(100);
            error.message.push_str(&format!("; the content type is `{content_type}`"));
        }
        error
    }

    pub(crate) fn unreadable(self, source: DecodeError) -> Box<UnreadableResponse> {
        let UndecodedResponse { operation, status, headers, body, .. } = self;
        Box::new(UnreadableResponse { operation: operation.id, status, headers, body, source })
    }
}
