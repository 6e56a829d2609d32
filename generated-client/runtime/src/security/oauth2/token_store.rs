// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`TokenStore`]: stores tokens, for one process or for several.

use std::fmt::{self, Debug};
use std::sync::Arc;

use super::{StoreError, Token};
use crate::platform::{Boxed, spawn};

/// The future that a store returns; boxed, so that stores can be trait objects.
pub type Storing<'a, T> = Boxed<'a, Result<T, StoreError>>;

/// Stores tokens by keys. A key contains no secret, and has at most 200 characters of printable ASCII.
///
/// A renewal takes the lock of the key, loads the token, sends a request only if the loaded token cannot be used, saves the new
/// token, and releases the lock. So processes that share a store renew a token only once.
///
/// Loading, saving and removing may take 15 seconds each; after that, the future is dropped and counts as failed. Await
/// [`Credential::save`](super::Credential::save) before the Tokio runtime ends. Otherwise a running renewal is interrupted, and if
/// refresh tokens rotate, the new one may be lost before it is saved.
pub trait TokenStore: Send + Sync {
    /// Loads the token that any process [saved](Self::save) last.
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>>;

    /// Saves a token and replaces the previous one. It must be stored durably when the future ends.
    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()>;

    /// Removes the token of a key.
    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()>;

    /// Waits for the lock of a key, which one process has at a time while it renews the token. If the process crashes, the lock
    /// must expire by itself, but not while a renewal runs, which takes at most two minutes.
    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        (**self).load(key)
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        (**self).save(key, token)
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        (**self).remove(key)
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        (**self).lock(key)
    }
}

/// The lock of a token, released by [`release`](Self::release) or, without waiting, when it is dropped.
#[must_use = "a lease that is dropped is released"]
pub struct Lease {
    release: Option<Boxed<'static, ()>>,
}

impl Lease {
    /// A lease that is released by this future. The future may be dropped without being polled, and must release the lock then too.
    pub fn new(release: impl Future<Output = ()> + Send + 'static) -> Self {
        Lease { release: Some(Box::pin(release)) }
    }

    /// A lease that is released when a guard is dropped.
    pub fn holding(guard: impl Send + 'static) -> Self {
        Lease::new(async move { drop(guard) })
    }

    /// Releases the lock.
    pub async fn release(mut self) {
        if let Some(release) = self.release.take() {
            release.await;
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            // Without a runtime, the future is dropped, which releases the lock too.
            let _ = spawn(release);
        }
    }
}

impl Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease").finish_non_exhaustive()
    }
}
