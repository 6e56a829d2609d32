// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The budget of a call: waiting for it, and telling the limiter that it is used up.

use std::time::Duration;

use super::in_flight::InFlight;
use super::received::Received;
use crate::error::{Failure, Stage};
use crate::pacing::Permit;
use crate::platform::{sleep, timeout_at};

/// Waits for the budget of the operation's class of calls, if there is a limiter.
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
            // Without its limiter a call may be refused for its budget; that is better than no call.
            Err(error) => {
                tracing::warn!(operation = call.operation.id, %error, "the limiter failed; the call goes on");
                return Ok(());
            }
        }
    }
}

/// Lets all other calls wait too if a budget is used up for a while. Budgets that last are not told: they may be
/// those of one record, such as a user, for which the others need not stop.
pub(super) async fn report_used_up(call: &InFlight, outcome: &Result<Received, Failure>) {
    let (Some(limiter), Some(label)) = (&call.settings.limiter, call.rate_limit()) else {
        return;
    };
    let Ok(Received { limit: Some(limit), is_untrusted_host: false, .. }) = outcome else { return };
    let wait = limit.wait.unwrap_or_default().max(call.policy().pause);
    if !limit.lasting && wait <= call.policy().max_retry_after {
        // A limiter that cannot take it in time does without.
        let _ = timeout_at(call.deadline, limiter.exhausted(label, wait)).await;
    }
}
