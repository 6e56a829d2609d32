//! The state of a search for tests: its assumptions and limits.

use std::cell::Cell;

use crate::lower::context::Lowering;

/// How deep tests look into values.
pub(super) const MAX_DEPTH: usize = 3;

/// The most comparisons for one union. A union that needs more counts as not distinguishable.
const MAX_COMPARISONS: usize = 500_000;

/// The most properties that are compared for one union.
const MAX_PROPERTIES: usize = 2_000_000;

pub(super) struct Prover<'p> {
    pub(super) lowering: &'p Lowering<'p>,
    /// Whether optional properties with only one value are treated as required.
    pub(super) trusts_names: bool,
    /// How many comparisons are left.
    pub(super) comparisons_left: Cell<usize>,
    /// How many properties may still be compared.
    properties_left: Cell<usize>,
}

impl<'p> Prover<'p> {
    pub(super) fn new(lowering: &'p Lowering<'p>, trusts_names: bool) -> Self {
        Self {
            lowering,
            trusts_names,
            comparisons_left: Cell::new(MAX_COMPARISONS),
            properties_left: Cell::new(MAX_PROPERTIES),
        }
    }

    /// Counts properties that are compared. After the limit, nothing is compared any more.
    pub(super) fn count_properties(&self, count: usize) {
        self.properties_left.set(self.properties_left.get().saturating_sub(count));
        if self.properties_left.get() == 0 {
            self.comparisons_left.set(0);
        }
    }
}
