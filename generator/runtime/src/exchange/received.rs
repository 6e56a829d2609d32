//! [`Received`]: a response that is not decoded yet, and whether it is an error.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::error_keys::has_keys;
use crate::Bytes;
use crate::error::{Limit, Problem};
use crate::operation::Operation;
use crate::platform::now;
use crate::service::{Refusal, Service};
use crate::transport::{Body, HttpResponse};
use crate::wire::without_bom;

/// A response that is not decoded yet.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    /// Whether it comes from a host that must not receive the credentials.
    pub(crate) is_untrusted_host: bool,
    /// Whether the service acted on the request and then redirected to another page, of which this is the response.
    pub(crate) has_acted: bool,
    /// Whether it is an error response.
    pub(crate) failed: bool,
    /// The rate limit, if the error is that one is exceeded.
    pub(crate) limit: Option<Limit>,
}

/// What the redirects of a request mean for its response.
#[derive(Clone, Copy, Default)]
pub(crate) struct Redirected {
    /// Whether the response comes from a host that must not receive the credentials.
    pub(crate) is_untrusted_host: bool,
    /// Whether a request that changes something was redirected to a page that is read with GET, so that the service has
    /// acted.
    pub(crate) has_acted: bool,
}

/// The body of a response.
pub(crate) enum Payload {
    Read(Bytes),
    /// It is left to be read piece by piece. The length is that of the header `Content-Length`.
    Unread {
        body: Body,
        length: Option<u64>,
    },
}

impl Received {
    pub(crate) fn read(
        service: &Service,
        operation: &Operation,
        (status, headers): (StatusCode, HeaderMap),
        body: Bytes,
        redirected: Redirected,
    ) -> Self {
        let Redirected { is_untrusted_host, has_acted } = redirected;
        let failed = !operation.succeeds(status) || has_keys(without_bom(&body), service.error_keys);
        let limit = if failed { Limit::of(service, status, &headers, &body, now()) } else { None };
        let payload = Payload::Read(body);
        Received { status, headers, payload, is_untrusted_host, has_acted, failed, limit }
    }

    pub(super) fn unread(response: HttpResponse, redirected: Redirected) -> Self {
        let Redirected { is_untrusted_host, has_acted } = redirected;
        let HttpResponse { status, headers, body } = response;
        let length = body.length();
        let payload = Payload::Unread { body, length };
        Received { status, headers, payload, is_untrusted_host, has_acted, failed: false, limit: None }
    }

    /// Whether the service may have acted although the response is not a success. After the redirects 307 and 308 it has
    /// not: they ask to send the request elsewhere.
    pub(super) fn leaves_unsure(&self) -> bool {
        self.has_acted
            || self.status.is_server_error()
            || (self.failed && matches!(self.status.as_u16(), 301..=303))
            || self.status == StatusCode::REQUEST_TIMEOUT
    }

    /// Whether the service refuses the token, by a 401 or by a response that the document lists.
    pub(super) fn refuses_token(&self, service: &Service) -> bool {
        if self.is_untrusted_host {
            return false;
        }
        if self.status == StatusCode::UNAUTHORIZED {
            return true;
        }
        let Payload::Read(body) = &self.payload else { return false };
        let status = self.status.as_u16();
        // Most responses have a status that is not listed, so their bodies need not be parsed.
        if !service.expired.iter().any(|refusal| refusal.status == status) {
            return false;
        }
        let Some(code) = Problem::read(&self.headers, body).code_number() else { return false };
        service.expired.contains(&Refusal { status, code })
    }
}
