// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Waits for the budget of a call, and tells the limiter when the budget is used up.

use std::time::Duration;

use super::in_flight::InFlight;
use super::received::Received;
use crate::error::{Failure, Stage};
use crate::pacing::Permit;
use crate::platform::{sleep, timeout_at};

/// Waits until the limiter grants the call. Without a limiter or a budget for the call, there is no wait.
pub(super) async fn pace(call: &InFlight) -> Result<(), Failure> {
    let settings = &call.settings;
    let (Some(limiter), Some(label)) = (&settings.limiter, call.rate_limit()) else { return Ok(()) };
    let _turn = call.within(Stage::Budget, settings.turns.next(label)).await?;
    loop {
        match call.within(Stage::Budget, limiter.acquire(label)).await? {
            Ok(Permit::Granted) => return Ok(()),
            Ok(Permit::Wait(wait)) if wait <= call.policy().max_retry_after && call.has_time(wait) => {
                sleep(wait.max(Duration::from_millis(1))).await;
            }
            Ok(Permit::Wait(wait)) => {
                return Err(Failure::HeldBack { operation: call.operation, wait });
            }
            // Without the limiter, the service may refuse the call; that is better than not sending it.
            Err(error) => {
                tracing::warn!(operation = call.operation.id, %error, "the limiter failed; the call goes on");
                return Ok(());
            }
        }
    }
}

/// Tells the limiter that a budget is used up, so that other calls wait too. Lasting limits are not reported: they may be
/// those of a single record, such as a user, and other calls need not wait for them.
pub(super) async fn report_used_up(call: &InFlight, outcome: &Result<Received, Failure>) {
    let (Some(limiter), Some(label)) = (&call.settings.limiter, call.rate_limit()) else {
        return;
    };
    let Ok(Received { limit: Some(limit), is_untrusted_host: false, .. }) = outcome else { return };
    let wait = limit.wait.unwrap_or_default().max(call.policy().pause);
    if !limit.lasting && wait <= call.policy().max_retry_after {
        // The outcome of the call is known, so a limiter that fails or takes too long is ignored.
        let _ = timeout_at(call.deadline, limiter.exhausted(label, wait)).await;
    }
}
