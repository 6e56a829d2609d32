//! [`Turns`]: the order in which the calls of a class wait for their budget.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Mutex as Queue, OwnedMutexGuard};

/// A queue for each class: one call asks the limiter and waits, the others come after it in their order. So a limiter
/// is asked by one call at a time, and no call is overtaken by a later one.
#[derive(Default)]
pub(crate) struct Turns {
    queues: Mutex<BTreeMap<&'static str, Arc<Queue<()>>>>,
}

impl Turns {
    /// Waits for the turn of a call, which ends with what this gives.
    pub(crate) async fn next(&self, label: &'static str) -> OwnedMutexGuard<()> {
        let queue = {
            let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(queues.entry(label).or_default())
        };
        queue.lock_owned().await
    }
}
