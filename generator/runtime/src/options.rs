//! [`Options`]: what is special about one call.

use std::fmt::{self, Debug};
use std::time::Duration;

use super::retry::RetryPolicy;

/// What is special about one call.
#[derive(Clone, Default)]
pub struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) idempotent: bool,
    pub(super) headers: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) base_url: Option<String>,
}

impl Options {
    /// Nothing special.
    pub fn new() -> Self {
        Options::default()
    }

    /// Gives up when the answer is not complete after this time, in place of the client's timeout; tokens, waits and
    /// all attempts included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Gives one attempt up when its answer is not complete after this time, in place of the client's setting.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Makes the call again by this policy, in place of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Says that this call may be made again even if it is not known what became of it.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Asks for this media type alone, in place of all that the call can read; a call that answers one of several
    /// representations gives it then.
    pub fn accept(self, media_type: impl Into<String>) -> Self {
        self.header("Accept", media_type)
    }

    /// Sends a header, in place of any other of the name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends the call to another base URL than the client's, or that of an operation with a server of its own. The
    /// credentials go there too.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sends one more query parameter; name and value are encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }
}

impl Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("idempotent", &self.idempotent)
            .field("headers", &headers)
            .field("query", &query)
            .field("base_url", &self.base_url.is_some())
            .finish()
    }
}
