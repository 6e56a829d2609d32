//! [`InFlight`]: the state of a call that all of its attempts share.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::outgoing::Outgoing;
use super::received::{Received, Redirected};
use crate::Bytes;
use crate::error::{Failure, Stage, TimeoutError, TransportError, UnreadableResponse};
use crate::model::DecodeError;
use crate::operation::Operation;
use crate::options::{Options, Redirects};
use crate::platform::{FOREVER, Instant, timeout_at};
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::security::Authorization;
use crate::settings::Settings;
use crate::transport::HttpError;

/// How much of a success response is read before the call is done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ReadUpTo {
    /// The whole response, or the head if the document describes a stream.
    Described,
    /// The whole response, even if the document describes a stream.
    End,
    /// The head only, for a download.
    Head,
}

/// A call that is being sent.
pub(super) struct InFlight {
    pub(super) settings: Arc<Settings>,
    pub(super) operation: &'static Operation,
    pub(super) request: Request,
    pub(super) options: Options,
    pub(super) read_up_to: ReadUpTo,
    /// The authorization of the last attempt.
    pub(super) authorization: Authorization,
    pub(super) attempts: u32,
    /// Whether the service may have acted in one of the attempts.
    pub(super) is_unsure: bool,
    pub(super) started: Instant,
    pub(super) deadline: Instant,
}

impl InFlight {
    pub(super) fn new(outgoing: Outgoing, read_up_to: ReadUpTo) -> Result<InFlight, Failure> {
        let Outgoing { settings, request } = outgoing;
        let operation = request.operation;
        let (base_url, headers) = (&settings.base_url, &settings.headers);
        let (request, options) = Request::new(request, base_url, headers).map_err(Failure::Build)?;
        let started = Instant::now();
        let timeout = options.timeout.unwrap_or(settings.timeout);
        let deadline = started.checked_add(timeout).unwrap_or(started + FOREVER);
        let authorization = Authorization::default();
        Ok(InFlight {
            settings,
            operation,
            request,
            options,
            read_up_to,
            authorization,
            attempts: 0,
            is_unsure: false,
            started,
            deadline,
        })
    }

    /// Adds to a failure whether the service may have acted in any of the attempts.
    pub(super) fn with_unsure(&self, outcome: Result<Received, Failure>) -> Result<Received, Failure> {
        outcome.map_err(|failure| failure.with_unsure(self.is_unsure))
    }

    /// Whether a redirect with this status is followed. By default, one that the document lists is not.
    pub(super) fn follows(&self, status: StatusCode) -> bool {
        match self.options.redirects.or(self.settings.redirects) {
            Some(Redirects::Follow) => true,
            Some(Redirects::Return) => false,
            None => !self.operation.redirects.contains(&status.as_u16()),
        }
    }

    /// The maximum size of a body, in bytes.
    pub(super) fn body_limit(&self) -> usize {
        self.options.body_limit.unwrap_or(self.settings.body_limit)
    }

    /// The label of the budget that the call counts towards.
    pub(super) fn rate_limit(&self) -> Option<&'static str> {
        self.options.rate_limit.or(self.operation.rate_limit)
    }

    pub(super) fn attempt_timeout(&self) -> Duration {
        self.options.attempt_timeout.unwrap_or(self.settings.attempt_timeout)
    }

    /// The time limit of each piece of a response that is read piece by piece; as a whole it may take longer.
    pub(super) fn piece_timeout(&self) -> Duration {
        self.attempt_timeout().min(self.deadline - self.started)
    }

    pub(super) fn policy(&self) -> &RetryPolicy {
        self.options.retry.as_ref().unwrap_or(&self.settings.retry)
    }

    /// Whether the body can be sent. A streamed body can be sent only once, so not after the first attempt; no attempt was
    /// made if there was no credential.
    pub(super) fn has_body(&self) -> bool {
        self.request.body.is_repeatable() || self.attempts == 0
    }

    pub(super) fn has_time(&self, wait: Duration) -> bool {
        Instant::now().checked_add(wait).is_some_and(|end| end < self.deadline)
    }

    /// Awaits a future; it must be ready before the deadline of the call.
    pub(super) async fn within<T>(
        &self,
        stage: Stage,
        future: impl Future<Output = T>,
    ) -> Result<T, Failure> {
        timeout_at(self.deadline, future).await.map_err(|_| self.timed_out(stage, false))
    }

    /// The time at which an attempt that begins now times out.
    pub(super) fn attempt_limit(&self, begun: Instant) -> Instant {
        begun.checked_add(self.attempt_timeout()).unwrap_or(begun + FOREVER).min(self.deadline)
    }

    pub(super) fn too_long(&self, status: StatusCode, headers: HeaderMap) -> Failure {
        let limit = self.body_limit();
        let problem = format!(
            "it is longer than {limit} bytes; `body_limit` of the client or of the call's options allows more"
        );
        self.unread(status, headers, problem)
    }

    /// The failure of a success response whose body is not read.
    pub(super) fn unread(&self, status: StatusCode, headers: HeaderMap, problem: String) -> Failure {
        let source = DecodeError::new(problem);
        let operation = self.operation.id;
        Failure::Decode(Box::new(UnreadableResponse {
            operation,
            status,
            headers,
            body: Bytes::new(),
            source,
        }))
    }

    /// The failure for an error of the transport.
    pub(super) fn broken(
        &self,
        status: Option<StatusCode>,
        error: HttpError,
        redirected: Redirected,
    ) -> Failure {
        if error.is_unsendable() && !redirected.has_acted {
            return Failure::build(self.operation, error.to_string());
        }
        let is_connect = error.is_connect() && !redirected.has_acted;
        if error.is_timeout() {
            return self.timed_out(Stage::Response, is_connect);
        }
        Failure::Transport(TransportError {
            operation: self.operation.id,
            attempts: self.attempts,
            status,
            source: error.into_source(),
            is_connect,
            is_unsure: false,
        })
    }

    pub(super) fn timed_out(&self, stage: Stage, is_connect: bool) -> Failure {
        Failure::Timeout(TimeoutError {
            operation: self.operation.id,
            attempts: self.attempts,
            stage,
            elapsed: self.started.elapsed(),
            is_connect,
            is_unsure: false,
        })
    }
}
