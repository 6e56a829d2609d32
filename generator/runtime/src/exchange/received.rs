//! [`Received`]: a response, and what it says of the call before anything is decoded.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::error_keys::has_keys;
use crate::Bytes;
use crate::error::{Limit, Problem};
use crate::operation::Operation;
use crate::platform::now;
use crate::service::Service;
use crate::transport::{Body, HttpResponse};
use crate::wire::without_bom;

/// A response.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    /// Whether it comes from a host that must not see the credentials.
    pub(crate) is_untrusted_host: bool,
    /// Whether it is the response of a page that the service redirected to after it had acted.
    pub(crate) has_acted: bool,
    /// Whether it tells an error.
    pub(crate) failed: bool,
    /// The budget that is used up, if it is an error of that kind.
    pub(crate) limit: Option<Limit>,
}

/// What redirects made of a request before it was answered.
#[derive(Clone, Copy, Default)]
pub(crate) struct Redirected {
    /// Whether the response comes from a host that must not see the credentials.
    pub(crate) is_untrusted_host: bool,
    /// Whether a request that changes something was answered by the address of a page to look at.
    pub(crate) has_acted: bool,
}

/// The body of a response.
pub(crate) enum Payload {
    Read(Bytes),
    /// To be read piece by piece; the length is the announced one.
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

    /// Whether the service may have acted although the response is no success. Other redirects ask to be followed first.
    pub(super) fn leaves_unsure(&self) -> bool {
        self.has_acted
            || self.status.is_server_error()
            || (self.failed && matches!(self.status.as_u16(), 301..=303))
            || self.status == StatusCode::REQUEST_TIMEOUT
    }

    /// Whether the service refuses the token that it was shown, by a 401 or as its description says.
    pub(super) fn refuses_token(&self, service: &Service) -> bool {
        if self.is_untrusted_host || self.status == StatusCode::UNAUTHORIZED {
            return !self.is_untrusted_host;
        }
        let status = self.status.as_u16();
        let mut listed = service.expired.iter().filter(|refusal| refusal.status == status).peekable();
        let Payload::Read(body) = &self.payload else { return false };
        // Most responses have a status that is not listed, and need not be parsed.
        listed.peek().is_some()
            && Problem::read(&self.headers, body)
                .code_number()
                .is_some_and(|code| listed.any(|refusal| refusal.code == code))
    }
}
