//! [`RetryPolicy`]: how often, how fast and how long a call is retried.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

/// When a call is retried.
///
/// A call is retried when no connection could be made, when the service asks to slow down (429), when a gateway
/// reports that the service is away (502, 503, 504), and when a response breaks off or does not come in time. Calls that
/// change something are retried only where the service cannot have acted: without a connection, after a 429, and
/// after a refused token.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    pub(crate) first: Duration,
    pub(crate) longest: Duration,
    pub(crate) max_retry_after: Duration,
    pub(crate) pause: Duration,
    pub(crate) repeat_writes: bool,
}

impl RetryPolicy {
    /// Four attempts, with waits of about 0.5, 1 and 2 seconds between them, and up to 30 seconds if the service requests
    /// it.
    pub fn new() -> Self {
        RetryPolicy {
            attempts: 4,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(30),
            pause: Duration::from_secs(1),
            repeat_writes: false,
        }
    }

    /// A single attempt. A refused token is renewed anyway.
    pub fn none() -> Self {
        RetryPolicy { attempts: 1, ..RetryPolicy::new() }
    }

    /// Sets the largest number of attempts, including the first; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the first wait and the longest. Each wait is twice the one before, and a random part of up to its own length is
    /// added, so that many clients do not retry at once.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.first, self.longest) = (first, longest);
        self
    }

    /// Sets the longest wait that the client accepts from a service (`Retry-After`); beyond it the call fails at once.
    #[must_use]
    pub fn max_retry_after(mut self, max_retry_after: Duration) -> Self {
        self.max_retry_after = max_retry_after;
        self
    }

    /// Sets the shortest wait after a 429 without a time. Such budgets are usually those of a second, so the default is a
    /// second.
    #[must_use]
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Treats calls that change something like those that read. Only for services that recognise a repeated request.
    #[must_use]
    pub fn repeat_writes(mut self) -> Self {
        self.repeat_writes = true;
        self
    }

    /// The waits between the attempts, which end after the last.
    pub(crate) fn waits(&self) -> ExponentialBackoff {
        ExponentialBuilder::new()
            .with_min_delay(self.first)
            .with_max_delay(self.longest)
            .with_max_times(usize::try_from(self.attempts.saturating_sub(1)).unwrap_or(usize::MAX))
            .with_jitter()
            .build()
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::new()
    }
}
