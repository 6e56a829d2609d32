// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Pacing`]: the limiter of one process.

use std::fmt::{self, Debug};
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use super::{Budget, Limiter, LimiterError, Limiting, Period, Permit};
use crate::platform::{Instant, now};

/// A limiter for the clients of one process. It spreads calls evenly over a second or a minute, and counts the calls of a day.
/// To share it between several clients, put it into an `Arc`.
pub struct Pacing {
    clock: Watch,
    gates: Vec<Gate>,
    /// For each label, the time until which the service refuses calls.
    pauses: Mutex<Vec<(String, Duration)>>,
}

/// A budget, and how much of it is used.
struct Gate {
    budget: Budget,
    meter: Meter,
}

enum Meter {
    Spread(Box<RateLimiter<NotKeyed, InMemoryState, Watch, NoOpMiddleware<Duration>>>),
    /// The day, and the number of calls on it.
    Counted(Mutex<(u64, u32)>),
    /// No call is allowed.
    Closed,
}

impl Pacing {
    /// A limiter with these budgets. Labels without a budget are not limited.
    pub fn new(budgets: impl IntoIterator<Item = Budget>) -> Self {
        Pacing::at(None, budgets)
    }

    /// The same, with a clock that starts at `epoch` (a time since 1970) and runs by tokio's clock, for tests of midnight.
    pub(crate) fn at(epoch: Option<Duration>, budgets: impl IntoIterator<Item = Budget>) -> Self {
        let clock = Watch { begun: Instant::now(), epoch };
        let gates = budgets.into_iter().map(|budget| Gate { budget, meter: meter(budget, clock) }).collect();
        Pacing { clock, gates, pauses: Mutex::new(Vec::new()) }
    }

    fn permit(&self, label: &str) -> Permit {
        let paused = self.pause(label);
        let covering = || self.gates.iter().filter(|gate| gate.budget.covers(label));
        // Daily budgets are spent last, so that a call that must wait for its second is not counted.
        let spread = || covering().filter(|gate| gate.budget.per != Period::Day);
        let counted = || covering().filter(|gate| gate.budget.per == Period::Day);
        let full = counted().filter_map(|gate| gate.full(self.clock)).max();
        if let Some(wait) = paused.into_iter().chain(full).max() {
            return Permit::Wait(wait);
        }
        match spread().filter_map(|gate| gate.spend(self.clock)).max() {
            Some(wait) => Permit::Wait(wait),
            None => counted().find_map(|gate| gate.spend(self.clock)).map_or(Permit::Granted, Permit::Wait),
        }
    }

    fn pause(&self, label: &str) -> Option<Duration> {
        let now = self.clock.now();
        let pauses = self.pauses.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, end) = pauses.iter().find(|(paused, _)| paused.eq_ignore_ascii_case(label))?;
        end.checked_sub(now).filter(|wait| !wait.is_zero())
    }

    fn set_pause(&self, label: &str, wait: Duration) {
        let end = self.clock.now().saturating_add(wait);
        let mut pauses = self.pauses.lock().unwrap_or_else(PoisonError::into_inner);
        match pauses.iter_mut().find(|(paused, _)| paused.eq_ignore_ascii_case(label)) {
            Some((_, present)) => *present = end.max(*present),
            None => pauses.push((label.to_owned(), end)),
        }
    }
}

impl Gate {
    /// Spends one call. If there is none left, returns the time until the next one.
    fn spend(&self, clock: Watch) -> Option<Duration> {
        match &self.meter {
            Meter::Spread(limiter) => {
                limiter.check().err().map(|refusal| refusal.wait_time_from(clock.now()))
            }
            Meter::Counted(count) => {
                let mut count = today(count, clock);
                let wait = (count.1 >= self.budget.calls).then(|| clock.rest_of_day());
                count.1 += u32::from(wait.is_none());
                wait
            }
            Meter::Closed => Some(self.budget.per.length()),
        }
    }

    /// If a daily budget is used up, returns the time until the next day. Spends nothing.
    fn full(&self, clock: Watch) -> Option<Duration> {
        match &self.meter {
            Meter::Counted(count) => {
                (today(count, clock).1 >= self.budget.calls).then(|| clock.rest_of_day())
            }
            Meter::Spread(_) | Meter::Closed => None,
        }
    }
}

/// The count of today; a new day starts at zero.
fn today(count: &Mutex<(u64, u32)>, clock: Watch) -> std::sync::MutexGuard<'_, (u64, u32)> {
    let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
    if count.0 != clock.day() {
        *count = (clock.day(), 0);
    }
    count
}

fn meter(budget: Budget, clock: Watch) -> Meter {
    let Some(calls) = NonZeroU32::new(budget.calls) else { return Meter::Closed };
    // Rounded up, because a shorter time would allow one more call.
    let nanos = budget.per.length().as_nanos().div_ceil(calls.get().into());
    let time = Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX));
    match (budget.per, Quota::with_period(time)) {
        (Period::Day, _) => Meter::Counted(Mutex::new((clock.day(), 0))),
        // One call at a time: with a burst, a period could have more calls than the budget.
        (_, Some(quota)) => {
            Meter::Spread(Box::new(RateLimiter::direct_with_clock(quota.allow_burst(NonZeroU32::MIN), clock)))
        }
        (_, None) => Meter::Closed,
    }
}

impl Limiter for Pacing {
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        Box::pin(std::future::ready(Ok(self.permit(label))))
    }

    fn exhausted<'a>(&'a self, label: &'a str, wait: Duration) -> Limiting<'a, ()> {
        self.set_pause(label, wait);
        Box::pin(std::future::ready(()))
    }
}

impl Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.gates.iter().map(|gate| gate.budget)).finish()
    }
}

/// Tokio's clock for spreading calls, and the system clock for days.
#[derive(Clone, Copy)]
struct Watch {
    begun: Instant,
    /// The start time since 1970, if the system clock is not used.
    epoch: Option<Duration>,
}

const DAY: u64 = 24 * 60 * 60;

impl Watch {
    fn since_1970(self) -> Duration {
        match self.epoch {
            Some(epoch) => epoch + self.begun.elapsed(),
            None => now().duration_since(UNIX_EPOCH).unwrap_or_default(),
        }
    }

    fn day(self) -> u64 {
        self.since_1970().as_secs() / DAY
    }

    fn rest_of_day(self) -> Duration {
        Duration::from_secs((self.day() + 1) * DAY).saturating_sub(self.since_1970())
    }
}

impl Clock for Watch {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.begun.elapsed()
    }
}
