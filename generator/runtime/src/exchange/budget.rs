//! The budget of a call: waiting for it, and telling the limiter that it is used up.

use std::time::Duration;

use tokio::time::{sleep, timeout_at};

use super::{Arrived, Running};
use crate::error::{Failure, Stage};
use crate::pacing::Permit;

impl Running {
    /// Waits for the budget of the operation's class of calls, if there is a limiter.
    pub(super) async fn pace(&self) -> Result<(), Failure> {
        let core = &self.client.core;
        let (Some(limiter), Some(label)) = (&core.limiter, self.operation.rate_limit) else { return Ok(()) };
        let _turn = self.within(Stage::Budget, core.turns.next(label)).await?;
        loop {
            match self.within(Stage::Budget, limiter.acquire(label)).await? {
                Ok(Permit::Granted) => return Ok(()),
                Ok(Permit::Wait(wait)) if wait <= self.policy().patience && self.has_time(wait) => {
                    sleep(wait.max(Duration::from_millis(1))).await;
                }
                Ok(Permit::Wait(wait)) => {
                    return Err(Failure::HeldBack { operation: self.operation, wait });
                }
                // Without its limiter a call may be refused for its budget; that is better than no call.
                Err(error) => {
                    tracing::warn!(operation = self.operation.id, %error, "the limiter failed; the call goes on");
                    return Ok(());
                }
            }
        }
    }

    /// Lets all other calls wait too if a budget is used up for a while. Budgets that last are not told: they may be
    /// those of one record, such as a user, for which the others need not stop.
    pub(super) async fn tell_limiter(&self, outcome: &Result<Arrived, Failure>) {
        let (Some(limiter), Some(label)) = (&self.client.core.limiter, self.operation.rate_limit) else {
            return;
        };
        let Ok(Arrived { limit: Some(limit), is_stranger: false, .. }) = outcome else { return };
        let wait = limit.wait.unwrap_or_default().max(self.policy().pause);
        if !limit.lasting && wait <= self.policy().patience {
            // A limiter that cannot take it in time does without.
            let _ = timeout_at(self.deadline, limiter.exhausted(label, wait)).await;
        }
    }
}
