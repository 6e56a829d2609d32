//! [`MemoryStore`]: a store of tokens in memory.

use std::collections::BTreeMap;
use std::fmt::{self, Debug};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Lease, Storing, Token, TokenStore};

/// Tokens in memory, which are lost when the process ends. Clones share them.
#[derive(Clone, Default)]
pub struct MemoryStore {
    entries: Arc<Mutex<BTreeMap<String, Entry>>>,
}

#[derive(Default)]
struct Entry {
    token: Option<Token>,
    lock: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        MemoryStore::default()
    }

    fn entry<T>(&self, key: &str, act: impl FnOnce(&mut Entry) -> T) -> T {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        act(entries.entry(key.to_owned()).or_default())
    }

    fn set(&self, key: &str, token: Option<Token>) -> Storing<'static, ()> {
        self.entry(key, |entry| entry.token = token);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        Box::pin(std::future::ready(Ok(self.entry(key, |entry| entry.token.clone()))))
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        self.set(key, Some(token.clone()))
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        self.set(key, None)
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        Box::pin(async move {
            let lock = self.entry(key, |entry| Arc::clone(&entry.lock));
            Ok(Lease::holding(lock.lock_owned().await))
        })
    }
}

impl Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}
