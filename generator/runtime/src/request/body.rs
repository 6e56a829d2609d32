//! [`Body`]: the body of a request.

use reqwest::header::HeaderValue;

use super::form::{self, Fields};
use super::multipart::{self, FORM_DATA, Piece};
use super::parts::Parts;
use super::sequence::{Framing, Sequence};
use crate::method::Method;
use crate::model::{Purpose, ValueRef, text_of};
use crate::operation::PartEncoding;
use crate::parameter::QueryStyle;
use crate::secret::Secret;
use crate::transport::Body as HttpBody;
use crate::upload::{Content, body};
use crate::wire::media_type::essence;

/// The body of a request. A form is written only when it is sent, because a credential may be one of its fields.
#[derive(Clone)]
pub(crate) enum Body {
    Empty,
    Bytes { media_type: HeaderValue, content: Content },
    Form(Fields),
    Multipart { media_type: String, pieces: Vec<Piece> },
}

impl Body {
    pub(super) fn bytes(media_type: &str, content: Content) -> Result<Body, String> {
        match HeaderValue::from_str(media_type) {
            Ok(media_type) => Ok(Body::Bytes { media_type, content }),
            Err(_) => Err("the media type of the body is not a valid header value".to_owned()),
        }
    }

    /// A JSON body. An absent value is written as null, since no body is set if none is sent.
    pub(super) fn json(media_type: &str, value_ref: ValueRef<'_>) -> Result<Body, String> {
        match text_of(value_ref, Purpose::Request) {
            Ok(text) => Body::bytes(media_type, Content::from(text)),
            Err(error) => Err(format!("the body cannot be written as JSON: {error}")),
        }
    }

    pub(super) fn form(value_ref: ValueRef<'_>, styles: &[(&str, QueryStyle)]) -> Result<Body, String> {
        Ok(form::fields(value_ref, styles)?.map_or(Body::Empty, Body::Form))
    }

    pub(super) fn multipart(
        value_ref: ValueRef<'_>,
        encodings: &'static [PartEncoding],
    ) -> Result<Body, String> {
        let pieces = multipart::pieces(value_ref, encodings)?;
        Ok(pieces.map_or(Body::Empty, |pieces| Body::Multipart { media_type: FORM_DATA.to_owned(), pieces }))
    }

    pub(super) fn placed_parts(
        media_type: &str,
        value_ref: ValueRef<'_>,
        encodings: &'static [PartEncoding],
    ) -> Result<Body, String> {
        let pieces = multipart::placed_pieces(value_ref, encodings)?;
        let media_type = media_type.to_owned();
        Ok(pieces.map_or(Body::Empty, |pieces| Body::Multipart { media_type, pieces }))
    }

    pub(super) fn parts(media_type: &str, parts: Parts) -> Result<Body, String> {
        let pieces = multipart::free_pieces(media_type, parts)?;
        Ok(Body::Multipart { media_type: media_type.to_owned(), pieces })
    }

    pub(super) fn sequence<T>(media_type: &str, frame: Framing, values: Sequence<T>) -> Result<Body, String> {
        Body::bytes(media_type, values.into_content(frame)?)
    }

    pub(super) fn json_parts<T>(
        media_type: &str,
        content_type: &'static str,
        values: Sequence<T>,
    ) -> Result<Body, String> {
        let (media_type, boundary) = multipart::with_boundary(media_type)?;
        Body::sequence(&media_type, Framing::Part { boundary, content_type }, values)
    }

    /// The media type and the bytes. `more` are further fields, for forms only. Files are opened, and streams are used up.
    ///
    /// # Errors
    /// If a part cannot be sent; the text is the reason.
    pub(crate) async fn encode(
        &self,
        more: &[(String, Secret)],
    ) -> Result<Option<(HeaderValue, HttpBody)>, String> {
        Ok(match self {
            // If the call has no body, the fields of a credential become a form.
            Body::Empty if more.is_empty() => None,
            Body::Empty => Some(form::write(&Vec::new(), more)),
            Body::Bytes { media_type, content } => {
                Some((media_type.clone(), body([content.open().await?].into())))
            }
            Body::Form(fields) => Some(form::write(fields, more)),
            Body::Multipart { media_type, pieces } => Some(multipart::write(media_type, pieces, more).await?),
        })
    }

    /// Whether the body can be sent more than once. A stream cannot.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Body::Empty | Body::Form(_) => true,
            Body::Bytes { content, .. } => content.is_repeatable(),
            Body::Multipart { pieces, .. } => pieces.iter().all(Piece::is_repeatable),
        }
    }

    /// Whether form fields can be added to the body, if the request has this method.
    pub(crate) fn takes_fields(&self, method: Method) -> bool {
        match self {
            Body::Form(_) => true,
            Body::Multipart { media_type, .. } => essence(media_type) == FORM_DATA,
            Body::Empty => matches!(method, Method::Post | Method::Put | Method::Patch),
            Body::Bytes { .. } => false,
        }
    }
}
