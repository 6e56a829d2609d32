// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`TokenStore`]: where tokens are kept, for one process or for several.

use std::fmt::{self, Debug};
use std::sync::Arc;

use super::{StoreError, Token};
use crate::platform::{Boxed, spawn};

/// The work of a store, boxed so that stores fit into one place.
pub type Storing<'a, T> = Boxed<'a, Result<T, StoreError>>;

/// Keeps tokens by keys. A key holds no secret; it is at most 200 characters of printable ASCII.
///
/// Whoever renews a token takes the lock of its key, loads, asks the token endpoint only if what it loaded is of no use,
/// saves, and gives the lock back. So processes that share a store renew a token once.
///
/// Loading, saving and removing may take 15 seconds each, after which they are dropped and count as failed. A program
/// awaits [`Credential::save`](super::Credential::save) before its runtime ends: a renewal that runs is cut off then, and
/// where refresh tokens rotate it may lose the new one between the endpoint and the store.
pub trait TokenStore: Send + Sync {
    /// The token of a key, from the latest [`save`](Self::save) of any process.
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>>;

    /// Saves a token instead of the one before; it is stored safely when the future ends.
    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()>;

    /// Removes the token of a key.
    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()>;

    /// Waits for the lock of a key, which one process holds at a time to renew the token. The lock must end by itself if its
    /// holder crashes, but not before a token endpoint has responded, which takes two minutes at most.
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
    /// A lease that this future releases. The future may be dropped without being polled, and must then release it, too.
    pub fn new(release: impl Future<Output = ()> + Send + 'static) -> Self {
        Lease { release: Some(Box::pin(release)) }
    }

    /// A lease that ends when a guard is dropped.
    pub fn holding(guard: impl Send + 'static) -> Self {
        Lease::new(async move { drop(guard) })
    }

    /// Gives the lease back.
    pub async fn release(mut self) {
        if let Some(release) = self.release.take() {
            release.await;
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            // Without a runtime it is dropped, which gives back what it holds.
            let _ = spawn(release);
        }
    }
}

impl Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease").finish_non_exhaustive()
    }
}
