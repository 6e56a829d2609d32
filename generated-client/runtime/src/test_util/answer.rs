// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Answer`]: a response of a fake service, or a failure of the connection.

use std::fmt::{self, Debug};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body::Frame;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};

use crate::Bytes;
use crate::error::Error;
use crate::exchange::outcome_of;
use crate::model::{Encode, to_json_text};
use crate::response::{FromResponse, read};
use crate::test_util::Called;
use crate::transport::{Body, HttpError, HttpResponse};

/// A response with any status, or a failure of the connection.
#[derive(Clone)]
pub struct Answer {
    pub(super) kind: AnswerKind,
}

#[derive(Clone)]
pub(super) enum AnswerKind {
    Response(Reply),
    Fault(Fault),
}

/// A response.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Whether the body breaks off before its end.
    pub(super) is_cut: bool,
}

/// A failure of the connection, with its message.
#[derive(Clone)]
pub(super) struct Fault {
    error: fn(String) -> HttpError,
    text: String,
}

impl Answer {
    /// A response with this status and no body. An invalid status becomes 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Answer { kind: AnswerKind::Response(Reply { status, headers, body, is_cut: false }) }
    }

    /// A response with this status and a value as JSON. If the value cannot be written, such as an infinite number, there is no
    /// body.
    pub fn json(status: u16, value: &dyn Encode) -> Self {
        let text = to_json_text(value).unwrap_or_default();
        Answer::bytes(status, "application/json", text)
    }

    /// A response with this status and these bytes. The bytes may also be invalid for the media type.
    pub fn bytes(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut answer = Answer::status(status).header(CONTENT_TYPE.as_str(), media_type);
        if let AnswerKind::Response(reply) = &mut answer.kind {
            reply.body = body.into();
        }
        answer
    }

    /// A response with the status 429 and a `Retry-After` in seconds: [`Error::RateLimit`].
    pub fn rate_limited(wait: Duration) -> Self {
        Answer::status(429).header(RETRY_AFTER.as_str(), &wait.as_secs().to_string())
    }

    /// No connection, so that the service has not seen the request: [`Error::Transport`].
    pub fn unreachable() -> Self {
        Answer::fault(HttpError::connect, "connection refused")
    }

    /// No response in time: [`Error::Timeout`]. The test does not wait for it.
    pub fn timeout() -> Self {
        Answer::fault(HttpError::timeout, "no response in time")
    }

    /// A connection that breaks after the request was sent, so that the service may have acted: [`Error::Transport`].
    pub fn broken() -> Self {
        Answer::fault(HttpError::broken, "connection reset by peer")
    }

    /// A request that cannot be sent: [`Error::Build`].
    pub fn unsendable(why: impl Into<String>) -> Self {
        Answer::fault(HttpError::unsendable, why)
    }

    /// Breaks the body off before its end: [`Error::Transport`] with a status.
    #[must_use]
    pub fn cut(mut self) -> Self {
        if let AnswerKind::Response(reply) = &mut self.kind {
            reply.is_cut = true;
        }
        self
    }

    /// Adds a header. An invalid one is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let AnswerKind::Response(reply) = &mut self.kind
            && let (Ok(name), Ok(value)) =
                (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            reply.headers.append(name, value);
        }
        self
    }

    /// The result of a call that gets this response in its only attempt. With it, a test can make every [`Error`] without a
    /// service and without waiting.
    ///
    /// # Errors
    /// If the response makes the call fail.
    pub fn outcome_of<C: Called>(self, call: C) -> Result<C::Value, Error<C::Error>>
    where
        C::Value: FromResponse,
        C::Error: FromResponse,
    {
        let answer = match self.kind {
            AnswerKind::Response(Reply { status, is_cut: true, .. }) => Err((Some(status), broken_off())),
            AnswerKind::Response(Reply { status, headers, body, .. }) => Ok((status, headers, body)),
            AnswerKind::Fault(fault) => Err((None, fault.as_error())),
        };
        let raw = outcome_of(call.into_call().outgoing, answer)?;
        Ok(read(raw)?.into_inner())
    }

    fn fault(error: fn(String) -> HttpError, text: impl Into<String>) -> Self {
        Answer { kind: AnswerKind::Fault(Fault { error, text: text.into() }) }
    }

    /// The result of the transport.
    pub(super) fn into_response(self) -> Result<HttpResponse, HttpError> {
        let reply = match self.kind {
            AnswerKind::Response(reply) => reply,
            AnswerKind::Fault(fault) => return Err(fault.as_error()),
        };
        let body = match reply.is_cut {
            true => Body::wrap(Cut { start: Some(reply.body) }),
            false => reply.body.into(),
        };
        let mut response = HttpResponse::new(reply.status.as_u16()).body(body);
        response.headers = reply.headers;
        Ok(response)
    }
}

impl Fault {
    /// Whether there is no response for the request.
    pub(super) fn is_unknown(&self) -> bool {
        self.as_error().is_unsendable()
    }

    /// The failure as a response, for a program that is connected by a socket and can see no other error.
    pub(super) fn into_answer(self) -> Answer {
        Answer::bytes(501, "text/plain; charset=utf-8", self.text)
    }

    fn as_error(&self) -> HttpError {
        (self.error)(self.text.clone())
    }
}

fn broken_off() -> HttpError {
    HttpError::broken("the body ended before its length")
}

/// A body that breaks off after its start.
struct Cut {
    start: Option<Bytes>,
}

impl http_body::Body for Cut {
    type Data = Bytes;
    type Error = HttpError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, HttpError>>> {
        let start = self.get_mut().start.take().filter(|start| !start.is_empty());
        Poll::Ready(Some(start.map(Frame::data).ok_or_else(broken_off)))
    }
}

/// Shows neither the headers nor the body, which may contain secrets.
impl Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            AnswerKind::Response(reply) => f
                .debug_struct("Answer")
                .field("status", &reply.status)
                .field("body", &format_args!("{} bytes", reply.body.len()))
                .finish_non_exhaustive(),
            AnswerKind::Fault(fault) => f.debug_tuple("Answer").field(&fault.text).finish(),
        }
    }
}
