// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Browsers and workers, which have one thread, and the clock and timers of JavaScript.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use gloo_timers::future::TimeoutFuture;
pub(crate) use web_time::Instant;

use super::wait::Elapsed;

/// A boxed future. It is `Send` on targets that have threads.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

pub(crate) type Sleep = TimeoutFuture;

/// Waits, at most 24 days: JavaScript counts milliseconds in 31 bits.
pub(crate) fn sleep(time: Duration) -> Sleep {
    let millis = time.as_millis().min(i32::MAX as u128);
    TimeoutFuture::new(u32::try_from(millis).unwrap_or(u32::MAX))
}

/// Awaits a future, at most until the deadline.
pub(crate) async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    let mut end = sleep(deadline.saturating_duration_since(Instant::now()));
    poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Ok(output));
        }
        Pin::new(&mut end).poll(cx).map(|()| Err(Elapsed))
    })
    .await
}

/// Runs a future in the background.
#[cfg(feature = "oauth2")]
pub(crate) fn spawn(future: Boxed<'static, ()>) -> Result<(), &'static str> {
    wasm_bindgen_futures::spawn_local(future);
    Ok(())
}
