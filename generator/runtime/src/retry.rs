//! [`RetryPolicy`]: when a call is retried, and after which waits.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

/// When a call is retried.
///
/// A call is retried if no connection could be made, if the service asks to slow down (429), if a gateway reports that the
/// service is unavailable (502, 503, 504), and if a response breaks off or does not arrive in time. Calls that change
/// something are retried only if the service cannot have acted: without a connection, after a 429, and after a refused
/// token.
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
    /// Four attempts, with waits of about 0.5, 1 and 2 seconds between them, or of up to 30 seconds if the service asks for
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

    /// A single attempt. After a refused token, the call is still sent once more with a new one.
    pub fn none() -> Self {
        RetryPolicy { attempts: 1, ..RetryPolicy::new() }
    }

    /// Sets the maximum number of attempts, including the first; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the first and the longest wait. Each wait is twice the previous one, plus a random time of up to its own
    /// length, so that many clients do not retry at the same time.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.first, self.longest) = (first, longest);
        self
    }

    /// Sets the longest wait that the service may ask for (`Retry-After`). If it asks for more, the call fails at once.
    #[must_use]
    pub fn max_retry_after(mut self, max_retry_after: Duration) -> Self {
        self.max_retry_after = max_retry_after;
        self
    }

    /// Sets the shortest wait after a 429. Rate limits without a `Retry-After` are usually those of a second, so the
    /// default is one second.
    #[must_use]
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Retries calls that change something in the same cases as calls that only read. Use it only for services that
    /// recognise a repeated request.
    #[must_use]
    pub fn repeat_writes(mut self) -> Self {
        self.repeat_writes = true;
        self
    }

    /// The waits between the attempts, one for each retry.
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
