//! How budgets are told to a server of Redis; what the server makes of it is tested with one.

use crate::redis::limiter::measures;
use crate::{Budget, Period};

/// The distance of calls is rounded up: three calls of a second must not become four.
#[test]
fn the_distance_of_calls() {
    let microseconds = |calls, per| measures(&Budget { labels: &[], calls, per });
    assert_eq!(microseconds(3, Period::Second), (1_000_000, 333_334));
    assert_eq!(microseconds(80, Period::Second), (1_000_000, 12_500));
    assert_eq!(microseconds(u32::MAX, Period::Second), (1_000_000, 1));
    assert_eq!(microseconds(7, Period::Minute), (60_000_000, 8_571_429));
    assert_eq!(microseconds(6_000, Period::Day), (0, 6_000));
}
