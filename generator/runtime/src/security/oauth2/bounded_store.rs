//! [`BoundedStore`]: a token store with a time limit for each operation.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use super::{Lease, StoreError, Token, TokenStore};
use crate::platform::timeout;

/// The time limit for loading, saving or removing a token.
const WORK: Duration = Duration::from_secs(15);

/// A token store with a time limit for each operation.
#[derive(Clone)]
pub(super) struct BoundedStore {
    store: Arc<dyn TokenStore>,
}

impl BoundedStore {
    pub(super) fn new(store: impl TokenStore + 'static) -> Self {
        BoundedStore { store: Arc::new(store) }
    }

    pub(super) async fn load(&self, key: &str) -> Result<Option<Token>, StoreError> {
        in_time(WORK, "load the token", self.store.load(key)).await
    }

    pub(super) async fn save(&self, key: &str, token: &Token) -> Result<(), StoreError> {
        in_time(WORK, "save the token", self.store.save(key, token)).await
    }

    pub(super) async fn remove(&self, key: &str) -> Result<(), StoreError> {
        in_time(WORK, "remove the token", self.store.remove(key)).await
    }

    /// Waits for the lock of a token, at most for this time.
    pub(super) async fn lock(&self, key: &str, time: Duration) -> Result<Lease, StoreError> {
        in_time(time, "lock the token", self.store.lock(key)).await
    }
}

async fn in_time<T>(
    time: Duration,
    act: &str,
    work: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let late = |_| StoreError::transient(format!("it did not {act} in time"));
    timeout(time, work).await.map_err(late)?
}
