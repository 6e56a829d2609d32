// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! One attempt: credential, hooks, the request on the wire, the answer.

use std::borrow::Cow;
use std::time::SystemTime;

use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use tokio::time::{Instant, timeout_at};

use super::body::{has_keys, read_body, without_bom};
use super::redirect::follow;
use super::{FOREVER, Running, observe};
use crate::Bytes;
use crate::error::{Failure, Limit, Problem, Stage, TransportError, UnreadableAnswer};
use crate::hooks::Attempt;
use crate::model::DecodeError;
use crate::request::Request;
use crate::security::authorize;
use crate::service::Service;

/// An answer with its body.
pub(crate) struct Arrived {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether it tells an error.
    pub(crate) failed: bool,
    /// The budget that is used up, if it is an error of that kind.
    pub(crate) limit: Option<Limit>,
}

impl Arrived {
    fn new(service: &Service, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let failed = !status.is_success() || has_keys(&body, service.error_keys);
        let limit =
            if failed { Limit::of(service, status, &headers, &body, SystemTime::now()) } else { None };
        Arrived { status, headers, body, failed, limit }
    }

    /// Whether the service refuses the token that it was shown.
    pub(super) fn refuses_token(&self, service: &Service) -> bool {
        let status = self.status.as_u16();
        let code = || Problem::read(&self.body).code_number();
        let is_listed = || {
            let mut expired = service.expired.iter().filter(|refusal| refusal.status == status).peekable();
            expired.peek().is_some() && code().is_some_and(|code| expired.any(|refusal| refusal.code == code))
        };
        self.status == StatusCode::UNAUTHORIZED || is_listed()
    }
}

impl Running {
    /// Makes one attempt.
    pub(super) async fn attempt(&mut self) -> Result<Arrived, Failure> {
        let client = self.client.clone();
        let core = &*client.core;
        let http = core.http.as_ref().map_err(|fault| Failure::Build(fault.clone()))?;
        let proven = authorize(core, http, self.operation, &self.request.body);
        self.authorization = self.within(Stage::Credential, proven).await?.map_err(Failure::Auth)?;
        self.attempts += 1;
        let request = self.prepared()?;
        let begun = Instant::now();
        let limit = self.options.attempt_timeout.unwrap_or(core.attempt_timeout);
        let limit = begun.checked_add(limit).unwrap_or(begun + FOREVER).min(self.deadline);
        let outcome = match timeout_at(limit, self.send(http, &request)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(self.timed_out(Stage::Answer, None)),
        };
        observe::attempted(self, begun, &outcome);
        outcome
    }

    /// The request of this attempt: at the host that the credential names, and with what the hooks say.
    fn prepared(&self) -> Result<Cow<'_, Request>, Failure> {
        let core = &*self.client.core;
        let mut request = Cow::Borrowed(&self.request);
        let base = self.authorization.base_url().and_then(|base| Url::parse(base).ok());
        if let Some(base) = base.filter(|base| core.trusts(&self.request.url, base)) {
            request.to_mut().move_to(&base);
        }
        for hook in &core.hooks {
            let request = request.to_mut();
            let mut attempt = Attempt {
                operation: self.operation,
                number: self.attempts,
                url: &request.url,
                headers: &mut request.headers,
            };
            hook.before(&mut attempt).map_err(|problem| Failure::build(self.operation, problem))?;
        }
        Ok(request)
    }

    async fn send(&self, http: &reqwest::Client, request: &Request) -> Result<Arrived, Failure> {
        let core = &*self.client.core;
        let mut response = follow(self, http, request).await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body = match read_body(response, core.body_limit).await {
            Ok(Some(body)) => without_bom(body),
            // A status that refuses the call says more than a body that cannot be read.
            Ok(None) | Err(_) if !status.is_success() => Bytes::new(),
            Ok(None) => return Err(self.too_long(status, headers, core.body_limit)),
            Err(error) => return Err(self.broken(Some(status), error)),
        };
        Ok(Arrived::new(core.service, status, headers, body))
    }

    fn too_long(&self, status: StatusCode, headers: HeaderMap, limit: usize) -> Failure {
        let source = DecodeError::new(format!("it is longer than {limit} octets"));
        let operation = self.operation.id;
        Failure::Decode(Box::new(UnreadableAnswer { operation, status, headers, body: Bytes::new(), source }))
    }

    /// The failure of the HTTP client.
    pub(super) fn broken(&self, status: Option<StatusCode>, error: reqwest::Error) -> Failure {
        // The URL may hold a credential.
        let source = error.without_url();
        match source.is_timeout() {
            true => self.timed_out(Stage::Answer, Some(source)),
            false => Failure::Transport(TransportError {
                operation: self.operation.id,
                attempts: self.attempts,
                status,
                source,
            }),
        }
    }
}
