//! [`Turns`]: the order in which calls wait for a budget.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Mutex as Queue, OwnedMutexGuard};

/// A queue for each label. Only the first call asks the limiter and waits, the others follow in order. So the limiter is asked
/// by one call at a time, and no call overtakes an earlier one.
#[derive(Default)]
pub(crate) struct Turns {
    queues: Mutex<BTreeMap<&'static str, Arc<Queue<()>>>>,
}

impl Turns {
    /// Waits for the turn of a call. The turn ends when the guard is dropped.
    pub(crate) async fn next(&self, label: &'static str) -> OwnedMutexGuard<()> {
        let queue = {
            let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(queues.entry(label).or_default())
        };
        queue.lock_owned().await
    }
}
