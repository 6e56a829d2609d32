// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Repeated`]: recognises repeated calls by their signatures.

use std::collections::{BTreeSet, VecDeque};

/// The signatures of recent calls.
pub(super) struct Repeated {
    capacity: usize,
    known: BTreeSet<[u8; 32]>,
    /// The signatures in the order of the calls, each with the second after which the call is too old to be accepted.
    order: VecDeque<(u64, [u8; 32])>,
}

impl Repeated {
    pub(super) fn new(capacity: usize) -> Self {
        Repeated { capacity, known: BTreeSet::new(), order: VecDeque::new() }
    }

    /// Notes a signature, which is needed until `until`. Returns whether it is new.
    pub(super) fn note(&mut self, signature: [u8; 32], now: u64, until: u64) -> bool {
        while let Some((end, oldest)) = self.order.front().copied() {
            if end >= now && self.order.len() < self.capacity {
                break;
            }
            self.order.pop_front();
            self.known.remove(&oldest);
        }
        if !self.known.insert(signature) {
            return false;
        }
        self.order.push_back((until, signature));
        true
    }
}
