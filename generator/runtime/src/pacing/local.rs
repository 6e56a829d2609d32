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

/// A limiter for the clients of one process: calls of a second or a minute are spread evenly, so that no moment holds
/// more than its share, and calls of a day are counted. An `Arc` of it serves several clients.
pub struct Pacing {
    clock: Watch,
    gates: Vec<Gate>,
    /// Until when the service wants no call of a class.
    pauses: Mutex<Vec<(String, Duration)>>,
}

/// One budget, and what is spent of it.
struct Gate {
    budget: Budget,
    meter: Meter,
}

enum Meter {
    Spread(Box<RateLimiter<NotKeyed, InMemoryState, Watch, NoOpMiddleware<Duration>>>),
    /// The day, and the calls that were made on it.
    Counted(Mutex<(u64, u32)>),
    /// No call at all.
    Closed,
}

impl Pacing {
    /// A limiter with these budgets; classes without one are not limited.
    pub fn new(budgets: impl IntoIterator<Item = Budget>) -> Self {
        Pacing::at(None, budgets)
    }

    /// The same, by the clock of tokio from a time since 1970 on if one is given, as tests of the turn of the day do.
    pub(crate) fn at(epoch: Option<Duration>, budgets: impl IntoIterator<Item = Budget>) -> Self {
        let clock = Watch { begun: Instant::now(), epoch };
        let gates = budgets.into_iter().map(|budget| Gate { budget, meter: meter(budget, clock) }).collect();
        Pacing { clock, gates, pauses: Mutex::new(Vec::new()) }
    }

    fn permit(&self, label: &str) -> Permit {
        let paused = self.pause(label);
        let covering = || self.gates.iter().filter(|gate| gate.budget.covers(label));
        // Days come last: a call that has to wait for its second must not be counted.
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
    /// Spends a call, or tells how long there is none.
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

    /// Tells how long a count is full, without spending of it.
    fn full(&self, clock: Watch) -> Option<Duration> {
        match &self.meter {
            Meter::Counted(count) => {
                (today(count, clock).1 >= self.budget.calls).then(|| clock.rest_of_day())
            }
            Meter::Spread(_) | Meter::Closed => None,
        }
    }
}

/// The count of today, which begins at nothing.
fn today(count: &Mutex<(u64, u32)>, clock: Watch) -> std::sync::MutexGuard<'_, (u64, u32)> {
    let mut count = count.lock().unwrap_or_else(PoisonError::into_inner);
    if count.0 != clock.day() {
        *count = (clock.day(), 0);
    }
    count
}

fn meter(budget: Budget, clock: Watch) -> Meter {
    let Some(calls) = NonZeroU32::new(budget.calls) else { return Meter::Closed };
    match (budget.per, Quota::with_period(budget.per.length() / calls.get())) {
        (Period::Day, _) => Meter::Counted(Mutex::new((clock.day(), 0))),
        // One at a time: a burst would be on top of what the rate gives, and so more than the budget.
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

/// The clock of tokio for what is spread, and that of the machine for the days.
#[derive(Clone, Copy)]
struct Watch {
    begun: Instant,
    /// When it began, where the machine's clock does not count.
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
