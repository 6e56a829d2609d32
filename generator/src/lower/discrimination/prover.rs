//! The state of a proof that alternatives can be distinguished: what is looked at, and how much may still be.

use std::cell::Cell;

use crate::lower::context::Lowering;

/// How deep tests look into values.
pub(super) const MAX_DEPTH: usize = 3;

/// The most comparisons for one union; one that needs more counts as one that cannot be distinguished.
const MAX_COMPARISONS: usize = 500_000;

/// The most properties that are looked at for one union.
const MAX_PROPERTIES: usize = 2_000_000;

pub(super) struct Prover<'p> {
    pub(super) lowering: &'p Lowering<'p>,
    /// Whether a property with one value only counts as one that is always there.
    pub(super) trusts_names: bool,
    /// How many comparisons are left.
    pub(super) comparisons: Cell<usize>,
    /// How many properties may still be looked at.
    room: Cell<usize>,
}

impl<'p> Prover<'p> {
    pub(super) fn new(lowering: &'p Lowering<'p>, trusts_names: bool) -> Self {
        Self {
            lowering,
            trusts_names,
            comparisons: Cell::new(MAX_COMPARISONS),
            room: Cell::new(MAX_PROPERTIES),
        }
    }

    /// Counts properties that are looked at; when there were too many, nothing is compared any more.
    pub(super) fn look_at(&self, count: usize) {
        self.room.set(self.room.get().saturating_sub(count));
        if self.room.get() == 0 {
            self.comparisons.set(0);
        }
    }
}
