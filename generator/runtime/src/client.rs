//! The client: the address of a service, and the settings of its calls.

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

/// Whether the transport that a builder makes by itself reaches `https`; a browser's does.
const HAS_TLS: bool =
    cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls", target_family = "wasm"));

/// A client of a service; clones share everything.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
}

impl Client {
    /// Starts a client for the service at a base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url)
    }

    /// The base URL, without a slash at the end.
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

/// A client that is being built.
///
/// `C` is the type of the client that it builds: that of a document, or the one without operations.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder<C = Client> {
    base_url: String,
    transport: Option<Arc<dyn Transport>>,
    connect_timeout: Duration,
    user_agent: String,
    headers: Vec<(String, String)>,
    /// What is settled already.
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    /// Starts a client for the service at a base URL.
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

    /// Sends calls without credentials if the client has none for them, and lets the service decide: for services that
    /// run without authentication although their document names a scheme. Otherwise such a call is an
    /// [`AuthError::MissingCredential`](crate::AuthError::MissingCredential).
    pub fn anonymous(mut self) -> Self {
        self.settings.may_be_anonymous = true;
        self
    }

    /// Sets what sends the requests: a client of [`reqwest`] with its own proxy, certificates or limits of connections,
    /// any other HTTP client, or a double for tests; see [`Transport`]. Requests for tokens use it, too.
    ///
    /// It keeps its own connect timeout. A client of `reqwest` must have the redirect policy `Policy::none()`: the call
    /// follows redirects itself, since only it knows which headers are credentials.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the time in which a call must be complete: tokens, waits, all attempts and the whole response. The default is
    /// two minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets the time in which one attempt must be complete. The default is a minute.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Sets the time in which a connection must be made. The default is 10 seconds.
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

    /// Sets when calls are retried. The default is [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Paces calls with a limiter, which clones of the client share; an `Arc` of a limiter serves several clients.
    /// Without one, no call waits.
    pub fn limiter(mut self, limiter: impl Limiter + 'static) -> Self {
        self.settings.limiter = Some(Arc::new(limiter));
        self
    }

    /// Runs code around each request that is sent; the middleware that is added first is the outermost.
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.settings.middleware.push(Arc::new(middleware));
        self
    }

    /// Lets a host, and all hosts below it, receive the credentials after a redirect, in addition to those that the document
    /// names. A redirect from `https` to `http` never gets them.
    pub fn trusted_host(mut self, host: impl Into<String>) -> Self {
        self.settings.trusted_hosts.push(host.into());
        self
    }

    /// Sets the largest number of bytes of a body. The default is 64 MiB. The limit also applies to each single event, line
    /// or record of a stream.
    ///
    /// It does not limit downloads, or a stream as a whole. It does not limit the memory of the decoded values either,
    /// which can be many times as large: see [`decoded_limit`](Self::decoded_limit). If the
    /// [`transport`](Self::transport) decompresses, the decompressed bytes count.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Sets the largest number of bytes of memory for the values of a body. The default is 512 MiB. A short body can contain
    /// very many objects, and each takes the memory of all of its fields: a list of `{}` takes a thousand times as much
    /// as its text.
    ///
    /// Elements of lists, entries of maps and boxed values count. Strings do not: together they take at most a few times
    /// the body, which [`body_limit`](Self::body_limit) limits. A response beyond the limit is an
    /// [`Error::Decode`](crate::Error::Decode).
    pub fn decoded_limit(mut self, bytes: usize) -> Self {
        self.settings.decoded_limit = bytes;
        self
    }

    /// Sets how many pages without an item may follow each other in a list. The default is 100. One more is an
    /// [`Error::EmptyPages`](crate::Error::EmptyPages), since a service could return such pages for ever; the stream's
    /// `position()` then says where to continue.
    ///
    /// For `items()`, a page without items is empty; for `pages()`, a page in which all lists are empty. Pages with items
    /// are limited by [`Options::deadline`](crate::Options::deadline), and by the caller.
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.settings.max_empty_pages = pages;
        self
    }

    /// Sets how redirects are handled. By default, a redirect that the document lists is the response, and any other is
    /// followed.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.settings.redirects = Some(redirects);
        self
    }

    /// Sets what is known of the service; a generated client does so.
    pub fn service(mut self, service: &'static Service) -> Self {
        self.settings.service = service;
        self
    }

    /// The same settings for a client of another type.
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
    /// If the base URL, the user agent or a header cannot be sent, or if there is no TLS for it.
    pub fn build(self) -> Result<C, BuildError> {
        self.for_client::<Client>().settle().map(C::from)
    }

    /// Builds the client; each call returns an error if the settings are wrong.
    pub fn build_or_defer(self) -> C {
        let client = self.for_client::<Client>().settle().unwrap_or_else(|fault| Client {
            settings: Arc::new(Settings { transport: Err(fault), ..Settings::new() }),
        });
        client.into()
    }
}

impl ClientBuilder {
    fn settle(self) -> Result<Client, BuildError> {
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
        headers.insert(USER_AGENT, user_agent.map_err(|_| "the user agent is not the value of a header")?);
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
