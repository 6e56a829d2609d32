// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Pacing: holds calls back, so that they stay within the rate limits of a service.
//!
//! A [`Limiter`] is asked before each attempt of an operation that has a rate limit label. `Pacing` (feature `pacing`) is the
//! limiter for one process, which all clones of a client share. `RedisLimiter` (feature `redis`) is shared by several
//! processes; other limiters implement the trait.

mod budget;
#[cfg(feature = "pacing")]
mod local;
mod turns;

use std::fmt::{self, Debug, Display};
use std::sync::Arc;
use std::time::Duration;

use crate::platform::Boxed;

pub use budget::{Budget, Period};
#[cfg(feature = "pacing")]
pub use local::Pacing;
pub(super) use turns::Turns;

/// The future that a limiter returns; boxed, so that limiters can be trait objects.
pub type Limiting<'a, T> = Boxed<'a, T>;

/// Decides when a call may be made.
pub trait Limiter: Send + Sync {
    /// Requests one call with this label. If it must wait, the client asks again after that time; the limiter reserves
    /// nothing. After an error, the call is made without pacing.
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>>;

    /// Is called when the service reports that the rate limit of a label is exceeded. No call with it should be made before
    /// `wait` has passed.
    fn exhausted<'a>(&'a self, _label: &'a str, _wait: Duration) -> Limiting<'a, ()> {
        Box::pin(std::future::ready(()))
    }
}

impl<L: Limiter + ?Sized> Limiter for Arc<L> {
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        (**self).acquire(label)
    }

    fn exhausted<'a>(&'a self, label: &'a str, wait: Duration) -> Limiting<'a, ()> {
        (**self).exhausted(label, wait)
    }
}

/// The response of a limiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    /// The call may be made.
    Granted,
    /// The call may not be made before this time has passed.
    Wait(Duration),
}

/// The failure of a limiter.
pub struct LimiterError {
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl LimiterError {
    /// A failure with its cause. The message must not contain secrets.
    pub fn new(
        message: impl Into<String>,
        source: impl Into<Option<Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Self {
        LimiterError { message: message.into(), source: source.into() }
    }
}

impl Display for LimiterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&crate::sanitize::sanitize(&self.message), f)
    }
}

impl Debug for LimiterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LimiterError")
            .field("message", &crate::sanitize::sanitize(&self.message))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for LimiterError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
