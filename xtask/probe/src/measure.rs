//! Time and allocations of a piece of work.

use std::alloc::System;
use std::time::Instant;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use crate::Outcome;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What all repetitions together cost.
pub struct Cost {
    pub nanoseconds: u128,
    /// How often memory was asked for, or was to grow or shrink.
    pub allocations: usize,
    pub bytes: usize,
}

/// Does the work once to warm up, and then as often as asked while it is measured.
pub fn measure(count: u32, mut work: impl FnMut() -> Outcome<()>) -> Outcome<Cost> {
    work()?;
    let region = Region::new(ALLOCATOR);
    let start = Instant::now();
    for _ in 0..count {
        work()?;
    }
    let nanoseconds = start.elapsed().as_nanos();
    let change = region.change();
    Ok(Cost {
        nanoseconds,
        allocations: change.allocations + change.reallocations,
        bytes: change.bytes_allocated,
    })
}
