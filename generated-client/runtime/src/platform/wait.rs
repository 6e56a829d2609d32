// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Timeouts, which are the same on all targets.

use std::time::Duration;

use super::{Instant, timeout_at};

/// Longer than any call takes; used instead of limits that the clock cannot represent.
pub(crate) const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// A future was not ready in time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Elapsed;

/// Awaits a future, at most for this time.
pub(crate) async fn timeout<F: Future>(time: Duration, future: F) -> Result<F::Output, Elapsed> {
    let now = Instant::now();
    timeout_at(now.checked_add(time).unwrap_or(now + FOREVER), future).await
}
