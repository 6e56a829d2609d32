// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Waiting for a while, on each target.

use std::time::Duration;

use super::{Instant, timeout_at};

/// Longer than any call takes, for limits beyond what the clock can count.
pub(crate) const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Time ran out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Elapsed;

/// Awaits a future for at most this time.
pub(crate) async fn timeout<F: Future>(time: Duration, future: F) -> Result<F::Output, Elapsed> {
    let now = Instant::now();
    timeout_at(now.checked_add(time).unwrap_or(now + FOREVER), future).await
}
