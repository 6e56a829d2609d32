//! Targets with threads, whose clock and tasks are Tokio's.

use std::pin::Pin;

pub(crate) use tokio::time::{Instant, Sleep, sleep};

use super::wait::Elapsed;

/// A future in a box, which another thread may go on with where the target has threads.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Awaits a future until this time.
pub(crate) async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, Elapsed> {
    tokio::time::timeout_at(deadline, future).await.map_err(|_| Elapsed)
}

/// Runs a future beside all others to its end; fails where there is nothing that could.
#[cfg(feature = "oauth2")]
pub(crate) fn spawn(future: Boxed<'static, ()>) -> Result<(), &'static str> {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return Err("within a Tokio runtime only");
    };
    runtime.spawn(future);
    Ok(())
}
