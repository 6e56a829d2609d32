// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Client`] and [`ClientBuilder`]: the base URL of a service, and the settings of its calls.

use std::fmt::{self, Debug};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, USER_AGENT};

use crate::error::BuildError;
use crate::middleware::Middleware;
use crate::options::Redirects;
use crate::pacing::Limiter;
use crate::retry::RetryPolicy;
use crate::security::Credentials;
use crate::service::Service;
use crate::settings::Settings;
use crate::transport::{Transport, default_transport};
use crate::wire::check_base_url;
use crate::wire::header::header;

/// Whether the default transport supports `https`; a browser's always does.
const HAS_TLS: bool =
    cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls", target_family = "wasm"));

/// A client of a service. Clones share its settings and connections.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
}

impl Client {
    /// Returns a builder for a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url)
    }

    /// The base URL, without a trailing slash.
    pub fn base_url(&self) -> &str {
        &self.settings.base_url
    }

    pub(crate) fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }
}

impl Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.settings.base_url)
            .field("credentials", &self.settings.credentials)
            .finish_non_exhaustive()
    }
}

/// Builds a client.
///
/// `C` is the type of the client that it builds: the client of a document, or [`Client`], which has no operations.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder<C = Client> {
    base_url: String,
    transport: Option<Arc<dyn Transport>>,
    connect_timeout: Duration,
    user_agent: String,
    headers: Vec<(String, String)>,
    /// The settings that are valid as they are; `build` checks the others.
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    /// Returns a builder for a client of the service at this base URL.
    pub fn new(base_url: impl Into<String>) -> Self {
        ClientBuilder {
            base_url: base_url.into(),
            transport: None,
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            headers: Vec::new(),
            settings: Settings::new(),
            client: PhantomData,
        }
    }

    /// Sets the base URL: absolute, of http or https, without query and fragment.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets the credentials.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.settings.credentials = credentials.into();
        self
    }

    /// Sends a call without credentials if the client has none for it, and lets the service decide. This is for services
    /// that run without authentication although their document requires it. By default, such a call fails with
    /// [`AuthError::MissingCredential`](crate::AuthError::MissingCredential).
    pub fn anonymous(mut self) -> Self {
        self.settings.may_be_anonymous = true;
        self
    }

    /// Sets the transport, which sends the requests: a [`reqwest`] client with its own proxy, certificates or connection
    /// limits, another HTTP client, or a test double. See [`Transport`]. Token requests use it too.
    ///
    /// The transport keeps its own connect timeout. A `reqwest` client must have the redirect policy `Policy::none()`: the
    /// call follows redirects itself, because only it knows which headers are credentials.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the time limit of a call: token requests, waits, all attempts and the whole response. The default is two
    /// minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets the time limit of one attempt. The default is one minute.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Sets the time limit for opening a connection. The default is 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the header `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sends a header with every call. For credentials, use [`credentials`](Self::credentials).
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets when calls are retried. The default is [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Paces the calls with a limiter, which clones of the client share. To share it between several clients, pass an
    /// `Arc`. Without a limiter, no call waits for a budget.
    pub fn limiter(mut self, limiter: impl Limiter + 'static) -> Self {
        self.settings.limiter = Some(Arc::new(limiter));
        self
    }

    /// Runs code around each request that is sent. The middleware that is added first is the outermost.
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.settings.middleware.push(Arc::new(middleware));
        self
    }

    /// Lets a host and its subdomains receive the credentials after a redirect, in addition to the hosts that the document
    /// names. After a redirect from `https` to `http`, credentials are never sent.
    pub fn trusted_host(mut self, host: impl Into<String>) -> Self {
        self.settings.trusted_hosts.push(host.into());
        self
    }

    /// Sets the maximum size of a response body, in bytes. The default is 64 MiB. In a stream, the limit applies to each
    /// event, line or record.
    ///
    /// It does not limit downloads, or a stream as a whole. It does not limit the memory of the decoded values either,
    /// which can be many times as large: see [`decoded_limit`](Self::decoded_limit). If the
    /// [`transport`](Self::transport) decompresses, the decompressed bytes count.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Sets the maximum memory for the decoded values of a response, in bytes. The default is 512 MiB. A short body can
    /// contain very many objects, and each takes the memory of all of its fields: a list of `{}` can take a thousand times
    /// the memory of its text.
    ///
    /// List elements, map entries and boxed values count. Strings do not: together they take at most a few times the size
    /// of the body, which [`body_limit`](Self::body_limit) limits. A response over the limit is an
    /// [`Error::Decode`](crate::Error::Decode).
    pub fn decoded_limit(mut self, bytes: usize) -> Self {
        self.settings.decoded_limit = bytes;
        self
    }

    /// Sets how many pages in a row may be empty in a list. The default is 100. One more is an
    /// [`Error::EmptyPages`](crate::Error::EmptyPages), because a service could return such pages forever; the stream's
    /// `position()` then tells where to continue.
    ///
    /// For `items()`, a page without items is empty; for `pages()`, a page in which all lists are empty. The number of
    /// pages with items is not limited; [`Options::deadline`](crate::Options::deadline) limits the time of a whole list.
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.settings.max_empty_pages = pages;
        self
    }

    /// Sets how redirects are handled. By default, a redirect that the document lists is returned as the response, and any
    /// other is followed.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.settings.redirects = Some(redirects);
        self
    }

    /// Sets the facts about the service. Generated clients do this.
    pub fn service(mut self, service: &'static Service) -> Self {
        self.settings.service = service;
        self
    }

    /// Returns a builder with the same settings for another type of client.
    pub fn for_client<D>(self) -> ClientBuilder<D> {
        let ClientBuilder { base_url, transport, connect_timeout, user_agent, headers, settings, .. } = self;
        ClientBuilder {
            base_url,
            transport,
            connect_timeout,
            user_agent,
            headers,
            settings,
            client: PhantomData,
        }
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Builds the client.
    ///
    /// # Errors
    /// If the base URL, the user agent or a header is invalid, or if the base URL needs TLS and no TLS feature is on.
    pub fn build(self) -> Result<C, BuildError> {
        self.for_client::<Client>().try_build().map(C::from)
    }

    /// Builds the client. If a setting is invalid, each call returns the error instead.
    pub fn build_or_defer(self) -> C {
        let client = self.for_client::<Client>().try_build().unwrap_or_else(|fault| Client {
            settings: Arc::new(Settings { transport: Err(fault), ..Settings::new() }),
        });
        client.into()
    }
}

impl ClientBuilder {
    fn try_build(self) -> Result<Client, BuildError> {
        let base_url = check_base_url(&self.base_url).map_err(BuildError::client)?;
        let headers = self.default_headers().map_err(BuildError::client)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None if base_url.starts_with("https:") && !HAS_TLS => {
                return Err(BuildError::client(
                    "it has no TLS: turn on the feature `rustls`, `rustls-ring` or `native-tls`, or give it a transport",
                ));
            }
            None => default_transport(self.connect_timeout)
                .map_err(|error| BuildError::client(error.to_string()))?,
        };
        let settings = Settings { base_url, headers, transport: Ok(transport), ..self.settings };
        Ok(Client { settings: Arc::new(settings) })
    }

    fn default_headers(&self) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        let user_agent = HeaderValue::from_str(&self.user_agent);
        headers.insert(USER_AGENT, user_agent.map_err(|_| "the user agent is not a valid header value")?);
        for (name, value) in &self.headers {
            let (name, mut value) = header(name, value)?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(headers)
    }
}

impl<C> Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.settings.credentials)
            .finish_non_exhaustive()
    }
}
