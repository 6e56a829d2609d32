//! One attempt: credential, hooks, the request on the wire, the answer.

use std::borrow::Cow;
use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use tokio::time::{Instant, timeout, timeout_at};

use super::arrived::{Arrived, Way};
use super::body::{read_body, without_bom};
use super::redirect::follow;
use super::{FOREVER, Running, Take, observe};
use crate::Bytes;
use crate::error::{Failure, Stage, TransportError, UnreadableAnswer, innermost};
use crate::hooks::Attempt;
use crate::media_type::is_json;
use crate::model::DecodeError;
use crate::request::Request;
use crate::security::authorize;
use crate::service::Service;

/// How long the body of an answer that refuses a call is waited for, but no more than a tenth of the attempt.
const REFUSAL_TIME: Duration = Duration::from_secs(5);

impl Running {
    /// Makes one attempt.
    pub(super) async fn attempt(&mut self) -> Result<Arrived, Failure> {
        let client = self.client.clone();
        let core = &*client.core;
        let http = core.http.as_ref().map_err(|fault| Failure::Build(fault.clone()))?;
        let proven = authorize(core, http, self.operation, &self.request.body);
        self.authorization = self.within(Stage::Credential, proven).await?.map_err(Failure::Auth)?;
        self.authorization.yield_to(&self.request.own);
        self.attempts += 1;
        let request = self.prepared()?;
        let begun = Instant::now();
        let limit = begun.checked_add(self.attempt_timeout()).unwrap_or(begun + FOREVER).min(self.deadline);
        let outcome = match timeout_at(limit, self.send(http, &request)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(self.timed_out(Stage::Answer, false)),
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
        let (mut response, way) = follow(self, http, request).await?;
        let status = response.status();
        if self.is_left_unread(response.headers())
            && status.is_success()
            && !may_refuse(core.service, response.headers())
        {
            return Ok(Arrived::unread(response, way));
        }
        let headers = std::mem::take(response.headers_mut());
        let reading = read_body(response, self.body_limit());
        let outcome = match status.is_success() {
            true => reading.await,
            // What refuses the call counts, whether or not it can say more in time.
            false => {
                timeout(REFUSAL_TIME.min(self.attempt_timeout() / 10), reading).await.unwrap_or(Ok(None))
            }
        };
        let body = match outcome {
            Ok(Some(body)) => without_bom(body),
            // A status that refuses the call says more than a body that cannot be read.
            Ok(None) | Err(_) if !status.is_success() => Bytes::new(),
            Ok(None) => return Err(self.too_long(status, headers)),
            Err(error) => return Err(self.broken(Some(status), error, way)),
        };
        Ok(Arrived::read(core.service, status, headers, body, way))
    }

    /// Whether an answer of success is left to who asked for it.
    fn is_left_unread(&self, headers: &HeaderMap) -> bool {
        self.take == Take::Head || self.operation.is_stream(headers)
    }

    fn too_long(&self, status: StatusCode, headers: HeaderMap) -> Failure {
        let limit = self.body_limit();
        let source = DecodeError::new(format!(
            "it is longer than {limit} octets; `body_limit` of the client or of the call's options allows more"
        ));
        let operation = self.operation.id;
        Failure::Decode(Box::new(UnreadableAnswer { operation, status, headers, body: Bytes::new(), source }))
    }

    /// The failure of the HTTP client.
    pub(super) fn broken(&self, status: Option<StatusCode>, error: reqwest::Error, way: Way) -> Failure {
        if error.is_builder() && !way.has_acted {
            let problem = format!("the request cannot be written: {}", innermost(&error.without_url()));
            return Failure::build(self.operation, problem);
        }
        let is_connect = error.is_connect() && !way.has_acted;
        if error.is_timeout() {
            return self.timed_out(Stage::Answer, is_connect);
        }
        Failure::Transport(TransportError {
            operation: self.operation.id,
            attempts: self.attempts,
            status,
            // The URL may hold a credential.
            source: error.without_url().into(),
            is_connect,
            is_unsure: false,
        })
    }
}

/// Tells whether an answer of success may be an object that tells an error.
fn may_refuse(service: &Service, headers: &HeaderMap) -> bool {
    !service.error_keys.is_empty() && is_json(headers)
}
