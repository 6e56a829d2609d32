// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`UndecodedResponse`]: a response before it is read.

use std::borrow::Cow;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::download::Download;
use crate::Bytes;
use crate::error::{Limit, UnreadableResponse};
use crate::model::{Decode, DecodeError, DecodeTarget, decode_slice, decode_within};
use crate::operation::Operation;
use crate::service::Service;
use crate::shown::shown;
use crate::wire::charset::as_utf8;
use crate::wire::header::coding;
use crate::wire::media_type::{content_type, fitting, is_json, is_json_type};
use crate::wire::without_bom;

/// A response before it is read.
pub struct UndecodedResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) service: &'static Service,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body of a response that can be read as a stream.
    pub(crate) incoming: Option<Box<Incoming>>,
    /// The alternative that the request chose, should the response be a union.
    pub(crate) hint: Option<usize>,
    /// Whether the response tells an error.
    pub(crate) failed: bool,
    /// The budget that is used up, if it is an error of that kind.
    pub(crate) limit: Option<Limit>,
    /// How many bytes of memory the values may take.
    pub(crate) decoded_limit: usize,
    /// How many attempts were made.
    pub(crate) attempts: u32,
    /// Whether the service may have acted although a call failed.
    pub(crate) is_unsure: bool,
}

/// A response of success whose body is read piece by piece.
pub(crate) struct Incoming {
    pub(crate) download: Download,
    /// How many bytes an event or a line may have.
    pub(crate) limit: usize,
    /// How many bytes of memory the values of one may take.
    pub(crate) decoded_limit: usize,
}

impl UndecodedResponse {
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

    /// Which of the cases the response is, each given by its media types in lower case: the one that names the content
    /// type, else one whose range covers it; the first if the response does not tell.
    pub fn fitting(&self, cases: &[&[&str]]) -> Option<usize> {
        match content_type(&self.headers) {
            "" => Some(0),
            content_type => fitting(content_type, cases),
        }
    }

    /// The body without the mark that a text of UTF-8 may begin with.
    fn text(&self) -> &[u8] {
        without_bom(&self.body)
    }

    /// The body, for whoever reads it as a stream.
    pub(super) fn take_incoming(&mut self) -> Option<Box<Incoming>> {
        self.incoming.take()
    }

    /// Reads the body into a place.
    pub(super) fn decode(&self, place: &mut dyn Decode) -> Result<(), DecodeError> {
        if self.text().trim_ascii().is_empty() {
            return self.decode_nothing(place);
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
            // An error of all optional fields would take any object.
            Ok(score) if self.failed && is_model && score.known == 0 => {
                Err(DecodeError::new("the error has no key that is known"))
            }
            Ok(_) => Ok(()),
            Err(error) => Err(self.explain(error)),
        }
    }

    /// The body as JSON is written, which is UTF-8 (RFC 8259 section 8.1); some services have it in the charset of their
    /// content type anyway.
    fn json_text(&self) -> Result<Cow<'_, [u8]>, DecodeError> {
        if std::str::from_utf8(self.text()).is_ok() {
            return Ok(Cow::Borrowed(self.text()));
        }
        let text = as_utf8(content_type(&self.headers), &self.body).map_err(DecodeError::new)?;
        Ok(Cow::Owned(text.into_owned().into_bytes()))
    }

    fn decode_nothing(&self, place: &mut dyn Decode) -> Result<(), DecodeError> {
        let vacant = !self.failed
            && (place.is_optional()
                || matches!(
                    place.target(),
                    DecodeTarget::String(_) | DecodeTarget::List(_) | DecodeTarget::Map(_)
                ));
        if vacant {
            return Ok(());
        }
        match place.target() {
            // It must do without its fields.
            DecodeTarget::Model(_) if !self.failed => {
                match decode_within(self.decoded_limit, b"{}", place, None) {
                    Ok(_) => Ok(()),
                    Err(error) => Err(DecodeError::new(format!("the body is empty, and {}", error.message))),
                }
            }
            _ => Err(DecodeError::new("the body is empty")),
        }
    }

    /// A text in JSON or, where the body is no JSON text, the body itself.
    fn decode_text(&self, text: &mut String) -> Result<(), DecodeError> {
        if self.is_json() && decode_slice(&self.json_text()?, text, None).is_ok() {
            return Ok(());
        }
        *text = as_utf8(content_type(&self.headers), &self.body).map_err(DecodeError::new)?.into_owned();
        Ok(())
    }

    /// Tells whether a text is in JSON: the content type says so or, where there is none, what the call asked for.
    fn is_json(&self) -> bool {
        match content_type(&self.headers) {
            "" => is_json_type(self.operation.accept),
            content_type => is_json_type(content_type),
        }
    }

    /// Adds the content type or the coding to the error if it is what is wrong.
    fn explain(&self, mut error: DecodeError) -> DecodeError {
        if let Some(coding) = coding(&self.headers) {
            error.message.push_str(&format!("; it is in the coding `{}`", shown(coding).at_most(100)));
        }
        if !is_json(&self.headers) {
            let content_type = shown(content_type(&self.headers)).at_most(100);
            error.message.push_str(&format!("; the content type is `{content_type}`"));
        }
        error
    }

    pub(crate) fn unreadable(self, source: DecodeError) -> Box<UnreadableResponse> {
        let UndecodedResponse { operation, status, headers, body, .. } = self;
        Box::new(UnreadableResponse { operation: operation.id, status, headers, body, source })
    }
}
