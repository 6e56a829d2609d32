// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Pacing: holding calls back so that the budgets of a service last.
//!
//! A [`Limiter`] is asked before each attempt of an operation that the description gives a class of calls. The limiter
//! of this crate is `Pacing` (feature `pacing`), which all clones of a client share; one that several processes share
//! implements the trait over something that they share, as `RedisLimiter` does (feature `redis`).

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

/// What a limiter does, boxed so that limiters fit into one field.
pub type Limiting<'a, T> = Boxed<'a, T>;

/// What decides when a call may be made.
pub trait Limiter: Send + Sync {
    /// Requests one call of a class. If it has to wait, the client asks again after that time; the limiter keeps no place
    /// for it. An error lets the call go on unpaced.
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>>;

    /// Learns that the service finds the budget of a class used up for some time, so that no call of it should be made.
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
    /// There will be no budget before this time has passed.
    Wait(Duration),
}

/// A limiter that cannot tell.
pub struct LimiterError {
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl LimiterError {
    /// A failure with its cause; the message holds no secret.
    pub fn new(
        message: impl Into<String>,
        source: impl Into<Option<Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Self {
        LimiterError { message: message.into(), source: source.into() }
    }
}

impl Display for LimiterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&crate::shown::shown(&self.message), f)
    }
}

impl Debug for LimiterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LimiterError")
            .field("message", &crate::shown::shown(&self.message))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for LimiterError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
