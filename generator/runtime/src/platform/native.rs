//! Targets with threads, which use the clock, timers and tasks of Tokio.

use std::pin::Pin;

pub(crate) use tokio::time::{Instant, Sleep, sleep};

use super::wait::Elapsed;

/// A boxed future. It is `Send` on targets that have threads.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Awaits a future, at most until the deadline.
pub(crate) async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, Elapsed> {
    tokio::time::timeout_at(deadline, future).await.map_err(|_| Elapsed)
}

/// Runs a future in the background; fails outside of a Tokio runtime.
#[cfg(feature = "oauth2")]
pub(crate) fn spawn(future: Boxed<'static, ()>) -> Result<(), &'static str> {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return Err("within a Tokio runtime only");
    };
    runtime.spawn(future);
    Ok(())
}
