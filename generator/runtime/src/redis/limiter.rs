//! [`RedisLimiter`]: a limiter whose budgets several machines share.

use std::collections::BTreeMap;
use std::fmt::{self, Debug};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use redis::Script;
use tokio::time::Instant;

use super::Redis;
use super::connection::{RedisFailure, RedisRequest};
use super::store::millis;
use crate::pacing::{Budget, Limiter, LimiterError, Limiting, Period, Permit};

/// How long calls are not paced after a failure, before the server is asked again.
const REST: Duration = Duration::from_secs(1);

/// Spends one call of all budgets, or of none. Returns 0 if it was spent, or else the wait in microseconds.
///
/// The first key is the pause of the label, the others are those of budgets. Each budget has two arguments: its period and the
/// time between two calls, in microseconds (the generic cell rate algorithm without a burst), or 0 and the calls of a day. All
/// times are those of the server's clock. The keys expire some time after they are needed.
const ACQUIRE: &str = "
local time = redis.call('TIME')
local seconds = tonumber(time[1])
local now = seconds * 1000000 + tonumber(time[2])
local day = math.floor(seconds / 86400)
local midnight = (day + 1) * 86400
local function text(number) return string.format('%.0f', number) end

local wait = math.max(redis.call('PTTL', KEYS[1]), 0) * 1000
local commands = {}
for index = 2, #KEYS do
  local key = KEYS[index]
  local period, size = tonumber(ARGV[2 * index - 3]), tonumber(ARGV[2 * index - 2])
  if period == 0 then
    local counted = redis.call('HMGET', key, 'day', 'calls')
    local calls = tonumber(counted[1]) == day and tonumber(counted[2]) or 0
    if calls >= size then wait = math.max(wait, midnight * 1000000 - now) end
    table.insert(commands, {'HSET', key, 'day', text(day), 'calls', text(calls + 1)})
    table.insert(commands, {'EXPIREAT', key, text(midnight + 3600)})
  else
    local free = tonumber(redis.call('GET', key)) or 0
    -- A longer wait than a period means that the clock was set back.
    if free > now and free - now <= period then wait = math.max(wait, free - now) end
    table.insert(commands, {'SET', key, text(now + size), 'PX', text(math.ceil(size / 1000) + 60000)})
  end
end
if wait == 0 then
  for _, command in ipairs(commands) do redis.call(unpack(command)) end
end
return wait";

/// Pauses a label for a time in milliseconds, unless it is already paused for longer.
const PAUSE: &str = "
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '', 'PX', ARGV[1]) end
return 0";

/// A limiter for processes on several machines. Together, their calls are spread evenly over a second or a minute, or counted
/// for a day, by the clock of the server.
///
/// Each call sends one request to the server. All limiters with the same prefix should have the same budgets: two budgets with
/// the same labels and period are one. If the server fails, calls are not paced, and the server is asked again a second later.
pub struct RedisLimiter {
    redis: Redis,
    prefix: String,
    /// The budgets by their keys.
    gates: BTreeMap<String, Budget>,
    acquire: Script,
    /// The time until which the server is not asked, after a failure.
    rest: Mutex<Option<Instant>>,
}

impl RedisLimiter {
    /// A limiter with these budgets; labels without a budget are not limited. The prefix names the owner of the budgets at the
    /// service, such as `my-app:account-1`. The keys are `{my-app:account-1}:budget:…` and `{my-app:account-1}:pause:…`.
    pub fn new(redis: &Redis, prefix: impl Into<String>, budgets: impl IntoIterator<Item = Budget>) -> Self {
        // The braces keep all keys of a script on the same machine, if a proxy distributes keys to several.
        let prefix = format!("{{{}}}", prefix.into());
        let mut gates = BTreeMap::new();
        for budget in budgets {
            let present = gates.entry(budget_key(&prefix, &budget)).or_insert(budget);
            present.calls = present.calls.min(budget.calls);
        }
        RedisLimiter {
            redis: redis.clone(),
            prefix,
            gates,
            acquire: Script::new(ACQUIRE),
            rest: Mutex::default(),
        }
    }

    async fn permit(&self, label: &str) -> Result<Permit, RedisFailure> {
        let covering = || self.gates.iter().filter(|(_, budget)| budget.covers(label));
        let closed = covering().filter(|(_, budget)| budget.calls == 0);
        if let Some(wait) = closed.map(|(_, budget)| budget.per.length()).max() {
            return Ok(Permit::Wait(wait));
        }
        let mut script = self.acquire.key(self.pause_key(label));
        for (key, budget) in covering() {
            let (period, size) = measures(budget);
            script.key(key).arg(period).arg(size);
        }
        let wait: u64 = self.unless_resting(RedisRequest::Script(&script)).await?;
        Ok(if wait == 0 { Permit::Granted } else { Permit::Wait(Duration::from_micros(wait)) })
    }

    async fn pause(&self, label: &str, wait: Duration) -> Result<(), RedisFailure> {
        let script = Script::new(PAUSE);
        let mut script = script.key(self.pause_key(label));
        self.unless_resting(RedisRequest::Script(script.arg(millis(wait)))).await
    }

    fn pause_key(&self, label: &str) -> String {
        format!("{}:pause:{}", self.prefix, label.to_ascii_lowercase())
    }

    /// Asks the server, unless it has just failed, so that not every call waits for a server that does not respond.
    async fn unless_resting<T: redis::FromRedisValue>(
        &self,
        request: RedisRequest<'_>,
    ) -> Result<T, RedisFailure> {
        if self.rest().is_some_and(|end| Instant::now() < end) {
            return Err(RedisFailure::lasting("Redis failed just now and is not tried again yet"));
        }
        let outcome = self.redis.ask(request).await;
        *self.rest() = if outcome.is_err() { Some(Instant::now() + REST) } else { None };
        outcome
    }

    fn rest(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The key of a budget. It is the same for the same period and the same labels, in any order and case.
fn budget_key(prefix: &str, budget: &Budget) -> String {
    let mut labels: Vec<_> = budget.labels.iter().map(|label| label.to_ascii_lowercase()).collect();
    labels.sort();
    let period = match budget.per {
        Period::Second => "second",
        Period::Minute => "minute",
        Period::Day => "day",
    };
    format!("{prefix}:budget:{}:{period}", labels.join(","))
}

/// The period and the time between two calls in microseconds, or 0 and the calls of a day.
pub(crate) fn measures(budget: &Budget) -> (u128, u128) {
    let (period, calls) = (budget.per.length().as_micros(), u128::from(budget.calls));
    match budget.per {
        Period::Day => (0, calls),
        // Rounded up, because a shorter time would allow one more call.
        Period::Second | Period::Minute => (period, period.div_ceil(calls.max(1))),
    }
}

impl Limiter for RedisLimiter {
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        Box::pin(async move {
            self.permit(label).await.map_err(|failure| LimiterError::new(failure.to_string(), None))
        })
    }

    fn exhausted<'a>(&'a self, label: &'a str, wait: Duration) -> Limiting<'a, ()> {
        Box::pin(async move {
            if wait.is_zero() {
                return;
            }
            if let Err(error) = self.pause(label, wait).await {
                tracing::warn!(%error, "an exhausted budget was not reported to the others");
            }
        })
    }
}

impl Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("redis", &self.redis)
            .field("prefix", &self.prefix)
            .field("budgets", &self.gates.values().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
