//! [`Seen`]: which pages of a list were requested, without their tokens, which may be secrets.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};

/// The fingerprints of texts.
///
/// Two hashes under two random keys are 128 bits, so that no two texts of a list ever share them by chance; and a service,
/// which does not know the keys, cannot choose texts that do.
#[derive(Default)]
pub(super) struct Seen {
    keys: [RandomState; 2],
    prints: BTreeSet<[u64; 2]>,
}

impl Seen {
    /// Notes a text, and tells whether it is new.
    pub(super) fn insert(&mut self, text: &str) -> bool {
        let [first, second] = &self.keys;
        self.prints.insert([first.hash_one(text), second.hash_one(text)])
    }

    pub(super) fn clear(&mut self) {
        self.prints.clear();
    }

    pub(super) fn len(&self) -> usize {
        self.prints.len()
    }
}
