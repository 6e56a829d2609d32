// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The signatures that came within the time for which a call is taken.

use std::collections::{BTreeSet, VecDeque};

/// Signatures by the seconds at which they are too old to be taken anyway.
pub(super) struct Repeated {
    capacity: usize,
    known: BTreeSet<[u8; 32]>,
    /// In the order in which they came.
    order: VecDeque<(u64, [u8; 32])>,
}

impl Repeated {
    pub(super) fn new(capacity: usize) -> Self {
        Repeated { capacity, known: BTreeSet::new(), order: VecDeque::new() }
    }

    /// Notes a signature that is of use until then; tells whether it is new.
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
