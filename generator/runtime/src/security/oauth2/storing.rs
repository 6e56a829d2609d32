//! The work of a credential's store, each piece bounded in time.

use std::future::Future;
use std::time::Duration;

use tokio::time::timeout;

use super::{Credential, Lease, StoreError, Token};

/// How long a store may take to load, to save or to remove a token.
const WORK: Duration = Duration::from_secs(15);

impl Credential {
    pub(super) async fn load(&self, key: &str) -> Result<Option<Token>, StoreError> {
        in_time(WORK, "load the token", self.settings.store.load(key)).await
    }

    pub(super) async fn store_token(&self, key: &str, token: &Token) -> Result<(), StoreError> {
        in_time(WORK, "save the token", self.settings.store.save(key, token)).await
    }

    pub(super) async fn remove(&self, key: &str) -> Result<(), StoreError> {
        in_time(WORK, "remove the token", self.settings.store.remove(key)).await
    }

    /// Waits so long for leave to renew the token.
    pub(super) async fn lock(&self, key: &str, time: Duration) -> Result<Lease, StoreError> {
        in_time(time, "give leave to renew the token", self.settings.store.lock(key)).await
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
