// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Redis`]: the server, and a connection that is made anew when it is lost.

use std::fmt::{self, Debug, Display, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{
    Client, Cmd, ErrorKind, FromRedisValue, RedisError, RedisResult, ScriptInvocation, ServerErrorKind,
};
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

use crate::error::BuildError;
use crate::secret::Secret;

/// How long a request may take with all that belongs to it; what waits for it has other things to do.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(2);

/// How long the server may take to be connected, and to answer.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(1);

/// A connection that waited unused may have ended without a word, which shows when it is used. So there is a second try.
const TRIES: usize = 2;

/// A Redis server, which stores and limiters share; so do clones.
#[derive(Clone)]
pub struct Redis {
    link: Arc<Server>,
}

struct Server {
    client: Client,
    /// The connection, and how many there were before it.
    connection: Mutex<(u64, Option<ConnectionManager>)>,
}

/// What is asked of the server.
pub(super) enum RedisRequest<'a> {
    Command(&'a Cmd),
    Script(&'a ScriptInvocation<'a>),
}

/// Why there is no response. It holds nothing that was sent, and nothing of the text of a response, which may repeat that.
#[derive(Debug)]
pub(super) struct RedisFailure {
    message: String,
    /// Whether it may pass.
    pub(super) transient: bool,
}

impl Redis {
    /// A server by its URL: `redis://:password@host:6379/0`, `rediss://…` for TLS, `unix:///path`. Nothing is sent until
    /// the first use. A connection is made anew when it was lost, and no request takes longer than two seconds.
    pub fn open(url: impl Into<Secret>) -> Result<Redis, BuildError> {
        // What the parser says is left out: it may repeat a part of the URL.
        let client = Client::open(url.into().expose()).map_err(|_| {
            BuildError::client("the URL of Redis cannot be used; write it like `redis://host:6379/0`")
        })?;
        Ok(Redis { link: Arc::new(Server { client, connection: Mutex::default() }) })
    }

    /// Asks the server. A request that had no response is made twice, so it must do no harm to do so.
    pub(super) async fn ask<T: FromRedisValue>(&self, request: RedisRequest<'_>) -> Result<T, RedisFailure> {
        if Handle::try_current().is_err() {
            return Err(RedisFailure::lasting("Redis works only within a Tokio runtime"));
        }
        let end = Instant::now() + REQUEST_TIMEOUT;
        let mut last = RedisFailure::late();
        for _ in 0..TRIES {
            let (number, mut connection) = self.connection().map_err(|error| RedisFailure::of(&error))?;
            let error = match timeout_at(end, request.send(&mut connection)).await {
                Ok(Ok(response)) => return Ok(response),
                Ok(Err(error)) => Some(error),
                Err(_) => None,
            };
            self.drop_connection(number);
            last = error.as_ref().map_or_else(RedisFailure::late, RedisFailure::of);
            if !error.is_none_or(|error| wants_another_connection(&error)) {
                break;
            }
        }
        Err(last)
    }

    /// The connection and its number; it connects when it is used.
    fn connection(&self) -> RedisResult<(u64, ConnectionManager)> {
        let mut slot = self.link.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, connection) = &mut *slot;
        if let Some(connection) = connection {
            return Ok((*number, connection.clone()));
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(RESPONSE_TIMEOUT))
            .set_response_timeout(Some(RESPONSE_TIMEOUT));
        let new = ConnectionManager::new_lazy_with_config(self.link.client.clone(), config)?;
        *connection = Some(new.clone());
        Ok((*number, new))
    }

    /// Gives up a connection that failed, unless another task did before. The manager makes a new one by itself only where
    /// the former was closed: not where it fell silent, its server is a replica now, or the first greeting was refused.
    fn drop_connection(&self, number: u64) {
        let mut slot = self.link.connection.lock().unwrap_or_else(PoisonError::into_inner);
        if slot.0 == number {
            *slot = (number.wrapping_add(1), None);
        }
    }
}

impl RedisRequest<'_> {
    async fn send<T: FromRedisValue>(&self, connection: &mut ConnectionManager) -> RedisResult<T> {
        match self {
            RedisRequest::Command(command) => command.query_async(connection).await,
            RedisRequest::Script(script) => script.invoke_async(connection).await,
        }
    }
}

/// Tells whether the same request may have a response over another connection.
fn wants_another_connection(error: &RedisError) -> bool {
    use ServerErrorKind::{MasterDown, ReadOnly};
    matches!(error.kind(), ErrorKind::Io | ErrorKind::Parse | ErrorKind::Server(MasterDown | ReadOnly))
}

impl RedisFailure {
    fn of(error: &RedisError) -> Self {
        use ServerErrorKind::{BusyLoading, ClusterDown, TryAgain};
        let message = match (error.code(), error.is_timeout()) {
            (_, true) => return RedisFailure::late(),
            (Some(code), _) => format!("Redis returned the error {}", plain(code)),
            // Texts of the operating system, such as that a connection was refused.
            (None, _) if error.is_io_error() => format!("Redis cannot be reached: {error}"),
            (None, _) => format!("Redis failed: {}", error.category()),
        };
        let passes = matches!(error.kind(), ErrorKind::Server(BusyLoading | ClusterDown | TryAgain))
            || matches!(error.code(), Some("OOM" | "BUSY" | "NOREPLICAS" | "MISCONF"));
        RedisFailure { message, transient: passes || wants_another_connection(error) }
    }

    fn late() -> Self {
        RedisFailure { message: "Redis did not respond in time".to_owned(), transient: true }
    }

    pub(super) fn lasting(message: impl Into<String>) -> Self {
        RedisFailure { message: message.into(), transient: false }
    }
}

impl Display for RedisFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The word that a response's error begins with.
fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_uppercase).take(20).collect()
}

/// A text that nobody else has.
pub(super) fn unique() -> Result<String, RedisFailure> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| RedisFailure::lasting(format!("there are no random numbers: {error}")))?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

impl Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.link.client.get_connection_info().addr().to_string();
        f.debug_struct("Redis").field("address", &address).finish_non_exhaustive()
    }
}
