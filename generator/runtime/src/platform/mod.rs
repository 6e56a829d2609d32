//! What differs between the targets: the clock, waiting, tasks, and whether a future can change its thread.

#[cfg(target_family = "wasm")]
mod browser;
#[cfg(not(target_family = "wasm"))]
mod native;

use std::time::Duration;

#[cfg(target_family = "wasm")]
use browser as target;
#[cfg(not(target_family = "wasm"))]
use native as target;
pub use target::Boxed;
#[cfg(feature = "oauth2")]
pub(crate) use target::spawn;
pub(crate) use target::{Instant, Sleep, now, sleep, timeout_at};

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
