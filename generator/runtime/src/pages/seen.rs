//! [`Seen`]: the set of pages of a list that were requested, without their tokens, which may be secrets.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};

/// A set of hashes of texts.
///
/// Two hashes with random keys have 128 bits, so that two texts do not collide by chance. A service cannot choose texts that
/// collide, because it does not know the keys.
#[derive(Default)]
pub(super) struct Seen {
    keys: [RandomState; 2],
    hashes: BTreeSet<[u64; 2]>,
}

impl Seen {
    /// Adds a text, and returns whether it is new.
    pub(super) fn insert(&mut self, text: &str) -> bool {
        let [first, second] = &self.keys;
        self.hashes.insert([first.hash_one(text), second.hash_one(text)])
    }

    pub(super) fn clear(&mut self) {
        self.hashes.clear();
    }

    pub(super) fn len(&self) -> usize {
        self.hashes.len()
    }
}
