//! The differences between targets: clocks, timers, tasks, and whether futures are `Send`.

#[cfg(all(feature = "client", target_family = "wasm"))]
mod browser;
mod clock;
#[cfg(all(feature = "client", not(target_family = "wasm")))]
mod native;
#[cfg(feature = "client")]
mod wait;

#[cfg(all(feature = "client", target_family = "wasm"))]
use browser as target;
pub(crate) use clock::now;
#[cfg(all(feature = "client", not(target_family = "wasm")))]
use native as target;
#[cfg(feature = "client")]
pub use target::Boxed;
#[cfg(feature = "oauth2")]
pub(crate) use target::spawn;
#[cfg(feature = "client")]
pub(crate) use target::{Instant, Sleep, sleep, timeout_at};
#[cfg(feature = "client")]
pub(crate) use wait::{FOREVER, timeout};
