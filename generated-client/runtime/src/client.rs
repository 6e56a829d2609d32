// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: where calls go, and with what.

use std::fmt::{self, Debug};
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderValue, USER_AGENT};

use super::call::{self, Call};
use super::error::BuildError;
use super::operation::Operation;
use super::security::Credentials;

/// A client of a service; clones share everything.
#[derive(Clone)]
pub struct Client {
    pub(super) core: Arc<Core>,
}

/// What the clones of a client share.
pub(super) struct Core {
    /// Without a slash at the end.
    pub(super) base_url: String,
    /// Or why there is none, which the first call tells.
    pub(super) http: Result<reqwest::Client, BuildError>,
    pub(super) credentials: Credentials,
    pub(super) timeout: Duration,
    pub(super) headers: HeaderMap,
    pub(super) body_limit: usize,
    pub(super) error_key: Option<&'static str>,
}

impl Client {
    /// Begins a client for the service at a base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            base_url: base_url.into(),
            credentials: Credentials::none(),
            http: None,
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            headers: Vec::new(),
            body_limit: 64 << 20,
            error_key: None,
        }
    }

    /// The base URL, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.core.base_url
    }

    /// Begins a call that answers `T` or the error `E`.
    pub fn call<T, E>(&self, operation: &'static Operation) -> Call<T, E> {
        Call::new(self.clone(), operation)
    }
}

impl Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.core.base_url)
            .field("credentials", &self.core.credentials)
            .finish_non_exhaustive()
    }
}

/// A client while it is put together.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    base_url: String,
    credentials: Credentials,
    http: Option<reqwest::Client>,
    timeout: Duration,
    connect_timeout: Duration,
    user_agent: String,
    headers: Vec<(String, String)>,
    body_limit: usize,
    error_key: Option<&'static str>,
}

impl ClientBuilder {
    /// Sets the base URL: absolute, of http or https, without query and fragment.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets the credentials.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets the HTTP client, for proxies, certificates or shared connections.
    ///
    /// It keeps its own connect timeout. Give it no redirect policy but `Policy::none()`: the call follows redirects
    /// itself, since only it knows which headers are credentials.
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets the time in which an answer must be complete; 60 seconds if not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the time in which a connection must stand; 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the header `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sends a header with every call. Credentials do not belong here: see [`credentials`](Self::credentials).
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets how many octets of a body are read at most; 64 MiB if not set.
    pub fn body_limit(mut self, octets: usize) -> Self {
        self.body_limit = octets;
        self
    }

    /// Names a key that makes a JSON object an error although the status tells success.
    pub fn error_key(mut self, key: &'static str) -> Self {
        self.error_key = Some(key);
        self
    }

    /// Builds the client.
    pub fn build(self) -> Result<Client, BuildError> {
        let core = Core {
            base_url: check_base_url(&self.base_url).map_err(BuildError::client)?,
            headers: self.default_headers().map_err(BuildError::client)?,
            http: match self.http {
                Some(http) => Ok(http),
                None => Ok(default_http(self.connect_timeout)?),
            },
            credentials: self.credentials,
            timeout: self.timeout,
            body_limit: self.body_limit,
            error_key: self.error_key,
        };
        Ok(Client { core: Arc::new(core) })
    }

    /// Builds the client; what is wrong with the settings comes out of each call instead.
    pub fn build_or_defer(self) -> Client {
        self.build().unwrap_or_else(|fault| {
            let core = Core {
                base_url: String::new(),
                http: Err(fault),
                credentials: Credentials::none(),
                timeout: Duration::ZERO,
                headers: HeaderMap::new(),
                body_limit: 0,
                error_key: None,
            };
            Client { core: Arc::new(core) }
        })
    }

    fn default_headers(&self) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        let user_agent = HeaderValue::from_str(&self.user_agent);
        headers.insert(USER_AGENT, user_agent.map_err(|_| "the user agent is not the value of a header")?);
        for (name, value) in &self.headers {
            let (name, value) = call::header(name, value)?;
            headers.insert(name, value);
        }
        Ok(headers)
    }
}

impl Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("credentials", &self.credentials).finish_non_exhaustive()
    }
}

/// An HTTP client that leaves redirects to the call, and tells no other host where it comes from.
fn default_http(connect_timeout: Duration) -> Result<reqwest::Client, BuildError> {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .connect_timeout(connect_timeout)
        .build()
        .map_err(|error| BuildError::client(error.to_string()))
}

/// Checks a base URL and drops the slashes at its end. The message does not repeat it, for it may hold a password.
fn check_base_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text).map_err(|error| format!("the base URL is not a URL: {error}"))?;
    let problem = if !matches!(url.scheme(), "http" | "https") {
        "is not of http or https"
    } else if url.query().is_some() || url.fragment().is_some() {
        "has a query or a fragment"
    } else if !url.username().is_empty() || url.password().is_some() {
        "holds a user or a password, which belong to the credentials"
    } else {
        return Ok(text.trim().trim_end_matches('/').to_owned());
    };
    Err(format!("the base URL {problem}"))
}
