//! [`Settings`]: the settings of a client, which its clones share, and the hosts that may receive its credentials.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderMap;

use crate::error::BuildError;
use crate::middleware::Middleware;
use crate::model::DECODED_LIMIT;
use crate::options::Redirects;
use crate::pacing::{Limiter, Turns};
use crate::retry::RetryPolicy;
use crate::security::Credentials;
use crate::service::Service;
use crate::transport::Transport;

/// The settings of a client, which its clones share.
pub(crate) struct Settings {
    /// Without a trailing slash.
    pub(crate) base_url: String,
    /// The transport, or the build error that each call returns.
    pub(crate) transport: Result<Arc<dyn Transport>, BuildError>,
    pub(crate) credentials: Credentials,
    /// Whether a call is sent without credentials if the client has none for it.
    pub(crate) may_be_anonymous: bool,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) turns: Turns,
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
    pub(crate) body_limit: usize,
    pub(crate) decoded_limit: usize,
    pub(crate) max_empty_pages: u32,
    pub(crate) redirects: Option<Redirects>,
    pub(crate) trusted_hosts: Vec<String>,
    pub(crate) service: &'static Service,
}

impl Settings {
    /// The defaults of a builder.
    pub(crate) fn new() -> Self {
        Settings {
            base_url: String::new(),
            transport: Err(BuildError::client("it was not built")),
            credentials: Credentials::none(),
            may_be_anonymous: false,
            headers: HeaderMap::new(),
            timeout: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(60),
            retry: RetryPolicy::new(),
            limiter: None,
            turns: Turns::default(),
            middleware: Vec::new(),
            body_limit: 64 << 20,
            decoded_limit: DECODED_LIMIT,
            max_empty_pages: 100,
            redirects: None,
            trusted_hosts: Vec::new(),
            service: &Service::DEFAULT,
        }
    }

    /// Whether `target` may receive the credentials of a request to `url`: it has the same origin, or its host is trusted
    /// and it is not a step from `https` to `http`.
    pub(crate) fn trusts(&self, url: &Url, target: &Url) -> bool {
        let Some(host) = target.host_str() else { return false };
        if target.origin() == url.origin() {
            return true;
        }
        let is_as_safe = target.scheme() == "https" || target.scheme() == url.scheme();
        let by_document = self.service.trusted_hosts.iter().any(|trusted| is_within(host, trusted));
        let is_trusted = by_document || self.trusted_hosts.iter().any(|trusted| is_within(host, trusted));
        is_as_safe && is_trusted
    }
}

/// Whether a host is the domain or one of its subdomains.
fn is_within(host: &str, domain: &str) -> bool {
    let Some(length) = host.len().checked_sub(domain.len()) else { return false };
    let Some((subdomain, end)) = host.split_at_checked(length) else { return false };
    let is_subdomain = subdomain.is_empty() || subdomain.ends_with('.');
    !domain.is_empty() && is_subdomain && end.eq_ignore_ascii_case(domain)
}
