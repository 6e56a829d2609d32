//! [`RedisStore`]: tokens that several machines share.

use std::fmt::{self, Debug};
use std::time::Duration;

use redis::{Script, cmd};
use tokio::time::{Instant, sleep};

use super::Redis;
use super::connection::{RedisFailure, RedisRequest, unique};
use crate::platform::now;
use crate::security::oauth2::{Lease, StoreError, Storing, Token, TokenStore};

/// How long a lock outlives its last sign of life: longer than a renewal takes, which is two minutes at most.
const LEASE: Duration = Duration::from_secs(130);

/// How long a lock is waited for: longer than a lock lives whose holder died.
const LOCK_TIMEOUT: Duration = Duration::from_secs(150);

/// How long the first wait for a lock is, and the longest; each is twice as long as the one before.
const WAITS: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(320));

/// A token that has ended is kept at least so long, so that a save is seen by who loads next.
const SHORTEST: Duration = Duration::from_secs(1);

/// Takes a lock, or finds that it was taken by the same holder: its request may have been made twice.
const LOCK: &str = "
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
if redis.call('GET', KEYS[1]) == ARGV[1] then return 1 end
return 0";

/// Gives a lock back, unless it ended and is another's.
const UNLOCK: &str = "
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0";

/// Tokens in Redis, which processes on several machines share; one of them renews a token for all.
///
/// A lock ends with its holder, or 130 seconds after it was taken if the holder died. A token that cannot be renewed is
/// forgotten by the server when it ends; others stay until they are removed. The tokens are plain text there. Clocks of
/// the machines should agree within seconds, since a token tells its end as a time.
#[derive(Clone)]
pub struct RedisStore {
    redis: Redis,
    prefix: String,
}

impl RedisStore {
    /// A store that keeps its tokens below a prefix, such as `my-app`. Keys are `my-app:token:…` and `my-app:lock:…`.
    pub fn new(redis: &Redis, prefix: impl Into<String>) -> Self {
        RedisStore { redis: redis.clone(), prefix: prefix.into() }
    }

    fn name(&self, kind: &str, key: &str) -> String {
        format!("{}:{kind}:{key}", self.prefix)
    }

    async fn wait_for_lock(&self, key: &str) -> Result<Lease, StoreError> {
        let (name, holder) = (self.name("lock", key), unique()?);
        // It is there before the lock is, so that a caller who stops waiting gives back what came meanwhile.
        let lease = lease(self.redis.clone(), name.clone(), holder.clone());
        let end = Instant::now() + LOCK_TIMEOUT;
        let (mut wait, longest) = WAITS;
        while !self.try_lock(&name, &holder).await? {
            if Instant::now() + wait >= end {
                return Err(StoreError::transient("another process holds the lock of the token"));
            }
            sleep(wait).await;
            wait = (wait * 2).min(longest);
        }
        Ok(lease)
    }

    async fn try_lock(&self, name: &str, holder: &str) -> Result<bool, RedisFailure> {
        let script = Script::new(LOCK);
        let mut script = script.key(name);
        self.redis.ask(RedisRequest::Script(script.arg(holder).arg(millis(LEASE)))).await
    }
}

/// A lease that gives a lock back. Where that fails the lock ends by its time.
fn lease(redis: Redis, name: String, holder: String) -> Lease {
    Lease::new(async move {
        let script = Script::new(UNLOCK);
        let mut script = script.key(name);
        let outcome: Result<bool, RedisFailure> = redis.ask(RedisRequest::Script(script.arg(holder))).await;
        if let Err(error) = outcome {
            tracing::debug!(%error, "the lock of a token was not released; it expires by itself");
        }
    })
}

impl TokenStore for RedisStore {
    fn load<'a>(&'a self, key: &'a str) -> Storing<'a, Option<Token>> {
        Box::pin(async move {
            let mut command = cmd("GET");
            command.arg(self.name("token", key));
            let json: Option<Vec<u8>> = self.redis.ask(RedisRequest::Command(&command)).await?;
            json.map(|json| Token::from_json(&json)).transpose()
        })
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a Token) -> Storing<'a, ()> {
        Box::pin(async move {
            let mut command = cmd("SET");
            command.arg(self.name("token", key)).arg(token.to_json().expose());
            if let Some(life) = life(token) {
                command.arg("PX").arg(millis(life));
            }
            Ok(self.redis.ask(RedisRequest::Command(&command)).await?)
        })
    }

    fn remove<'a>(&'a self, key: &'a str) -> Storing<'a, ()> {
        Box::pin(async move {
            let mut command = cmd("DEL");
            command.arg(self.name("token", key));
            Ok(self.redis.ask(RedisRequest::Command(&command)).await?)
        })
    }

    fn lock<'a>(&'a self, key: &'a str) -> Storing<'a, Lease> {
        Box::pin(self.wait_for_lock(key))
    }
}

/// How long a token is of use; nothing where it can be renewed, or does not end.
fn life(token: &Token) -> Option<Duration> {
    let end = token.expires_at().filter(|_| token.refresh_token().is_none())?;
    Some(end.duration_since(now()).unwrap_or_default().max(SHORTEST))
}

/// Milliseconds for the server, which takes no time beyond some thousand years.
pub(super) fn millis(time: Duration) -> u64 {
    const LONGEST: u64 = 1 << 46;
    u64::try_from(time.as_nanos().div_ceil(1_000_000)).unwrap_or(LONGEST).min(LONGEST)
}

impl From<RedisFailure> for StoreError {
    fn from(failure: RedisFailure) -> Self {
        match failure.transient {
            true => StoreError::transient(failure.to_string()),
            false => StoreError::new(failure.to_string()),
        }
    }
}

impl Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("redis", &self.redis).field("prefix", &self.prefix).finish()
    }
}
