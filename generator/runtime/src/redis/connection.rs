//! [`Redis`]: a server, with a connection that is opened again if it is lost.

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

/// The time limit of a request, including all tries. It is short, since calls wait for it.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(2);

/// The time limit for opening a connection, and for a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(1);

/// How often a request is tried. An idle connection may have been closed unnoticed, which only the next request shows.
const TRIES: usize = 2;

/// A Redis server. Stores, limiters and clones share its connection.
#[derive(Clone)]
pub struct Redis {
    server: Arc<Server>,
}

struct Server {
    client: Client,
    /// The number of the connection, and the connection, if there is one.
    connection: Mutex<(u64, Option<ConnectionManager>)>,
}

/// A request to the server.
pub(super) enum RedisRequest<'a> {
    Command(&'a Cmd),
    Script(&'a ScriptInvocation<'a>),
}

/// A request that failed. It contains nothing that was sent, and no text of a response, which might repeat that.
#[derive(Debug)]
pub(super) struct RedisFailure {
    message: String,
    /// Whether a later request may succeed.
    pub(super) transient: bool,
}

impl Redis {
    /// A server with this URL: `redis://:password@host:6379/0`, `rediss://…` for TLS, or `unix:///path`. The connection is
    /// opened when it is first used, and again if it is lost. A request takes at most two seconds.
    ///
    /// # Errors
    /// If the URL is invalid.
    pub fn open(url: impl Into<Secret>) -> Result<Redis, BuildError> {
        // The error of the parser is left out, since it may repeat a part of the URL.
        let client = Client::open(url.into().expose()).map_err(|_| {
            BuildError::client("the URL of Redis cannot be used; write it like `redis://host:6379/0`")
        })?;
        Ok(Redis { server: Arc::new(Server { client, connection: Mutex::default() }) })
    }

    /// Sends a request. A request without a response is sent twice, so that must do no harm.
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
            if !error.is_none_or(|error| needs_another_connection(&error)) {
                break;
            }
        }
        Err(last)
    }

    /// The connection and its number. A new one connects when it is used.
    fn connection(&self) -> RedisResult<(u64, ConnectionManager)> {
        let mut slot = self.server.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, connection) = &mut *slot;
        if let Some(connection) = connection {
            return Ok((*number, connection.clone()));
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(RESPONSE_TIMEOUT))
            .set_response_timeout(Some(RESPONSE_TIMEOUT));
        let new = ConnectionManager::new_lazy_with_config(self.server.client.clone(), config)?;
        *connection = Some(new.clone());
        Ok((*number, new))
    }

    /// Drops a connection that failed, unless another task did so before. The manager itself reconnects only after the
    /// connection was closed, but not if it does not respond, if the server has become a replica, or if the handshake failed.
    fn drop_connection(&self, number: u64) {
        let mut slot = self.server.connection.lock().unwrap_or_else(PoisonError::into_inner);
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

/// Whether the request may succeed over another connection.
fn needs_another_connection(error: &RedisError) -> bool {
    use ServerErrorKind::{MasterDown, ReadOnly};
    matches!(error.kind(), ErrorKind::Io | ErrorKind::Parse | ErrorKind::Server(MasterDown | ReadOnly))
}

impl RedisFailure {
    fn of(error: &RedisError) -> Self {
        use ServerErrorKind::{BusyLoading, ClusterDown, TryAgain};
        let message = match (error.code(), error.is_timeout()) {
            (_, true) => return RedisFailure::late(),
            (Some(code), _) => format!("Redis returned the error {}", error_word(code)),
            // The message is that of the operating system, such as "connection refused".
            (None, _) if error.is_io_error() => format!("Redis cannot be reached: {error}"),
            (None, _) => format!("Redis failed: {}", error.category()),
        };
        let is_transient = matches!(error.kind(), ErrorKind::Server(BusyLoading | ClusterDown | TryAgain))
            || matches!(error.code(), Some("OOM" | "BUSY" | "NOREPLICAS" | "MISCONF"));
        RedisFailure { message, transient: is_transient || needs_another_connection(error) }
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

/// The first word of an error response, without any other characters.
fn error_word(code: &str) -> String {
    code.chars().filter(char::is_ascii_uppercase).take(20).collect()
}

/// A random text.
pub(super) fn unique() -> Result<String, RedisFailure> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| RedisFailure::lasting(format!("there are no random numbers: {error}")))?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

impl Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.server.client.get_connection_info().addr().to_string();
        f.debug_struct("Redis").field("address", &address).finish_non_exhaustive()
    }
}
