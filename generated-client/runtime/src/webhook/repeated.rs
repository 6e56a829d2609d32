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
    /// The capacity is at least one call.
    pub(super) fn new(capacity: usize) -> Self {
        Repeated { capacity: capacity.max(1), known: BTreeSet::new(), order: VecDeque::new() }
    }

    /// Notes a signature, which is needed until `until`. Returns whether it is new.
    pub(super) fn note(&mut self, signature: [u8; 32], now: u64, until: u64) -> bool {
        while self.order.front().is_some_and(|(end, _)| *end < now) {
            self.forget_oldest();
        }
        if self.known.contains(&signature) {
            return false;
        }
        // Only a new call may make the oldest one unknown.
        if self.order.len() >= self.capacity {
            self.forget_oldest();
        }
        self.known.insert(signature);
        self.order.push_back((until, signature));
        true
    }

    fn forget_oldest(&mut self) {
        if let Some((_, oldest)) = self.order.pop_front() {
            self.known.remove(&oldest);
        }
    }
}
