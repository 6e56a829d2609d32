//! [`RedisStore`]: a store whose tokens several machines share.

use std::fmt::{self, Debug};
use std::time::Duration;

use redis::{Script, cmd};
use tokio::time::{Instant, sleep};

use super::Redis;
use super::connection::{RedisFailure, RedisRequest, unique};
use crate::platform::now;
use crate::security::oauth2::{Lease, StoreError, Storing, Token, TokenStore};

/// When a lock expires by itself. A renewal takes at most two minutes.
const LEASE: Duration = Duration::from_secs(130);

/// How long to wait for a lock: longer than the lock of a crashed process takes to expire.
const LOCK_TIMEOUT: Duration = Duration::from_secs(150);

/// The first and the longest wait for a lock; each wait is twice as long as the one before.
const WAITS: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(320));

/// The shortest time that a saved token is kept, so that an expired one can be loaded after it was saved.
const SHORTEST: Duration = Duration::from_secs(1);

/// Takes a lock, or finds that the same holder already has it, since the request may be sent twice.
const LOCK: &str = "
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
if redis.call('GET', KEYS[1]) == ARGV[1] then return 1 end
return 0";

/// Releases a lock, unless it has expired and somebody else has it.
const UNLOCK: &str = "
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0";

/// Tokens in Redis, which processes on several machines share. One of them renews a token for all.
///
/// A lock is released by its holder, or expires 130 seconds after it was taken. A token that cannot be renewed is removed when
/// it expires; others are kept until they are removed. Tokens are stored as plain text. The clocks of the machines should not
/// differ by more than some seconds, since a token contains the time at which it expires.
#[derive(Clone)]
pub struct RedisStore {
    redis: Redis,
    prefix: String,
}

impl RedisStore {
    /// A store whose keys have a prefix. For `my-app`, they are `my-app:token:…` and `my-app:lock:…`.
    pub fn new(redis: &Redis, prefix: impl Into<String>) -> Self {
        RedisStore { redis: redis.clone(), prefix: prefix.into() }
    }

    fn name(&self, kind: &str, key: &str) -> String {
        format!("{}:{kind}:{key}", self.prefix)
    }

    async fn wait_for_lock(&self, key: &str) -> Result<Lease, StoreError> {
        let (name, holder) = (self.name("lock", key), unique()?);
        // The lease exists before the lock, so that the lock is released if the caller stops waiting.
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

/// A lease that releases a lock. If that fails, the lock expires.
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
            if let Some(lifetime) = lifetime(token) {
                command.arg("PX").arg(millis(lifetime));
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

/// How long a token is valid; `None` if it can be renewed or does not expire.
fn lifetime(token: &Token) -> Option<Duration> {
    if token.refresh_token().is_some() {
        return None;
    }
    Some(token.expires_at()?.duration_since(now()).unwrap_or_default().max(SHORTEST))
}

/// A time in milliseconds. It is limited, because the server does not accept times of more than some thousand years.
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
