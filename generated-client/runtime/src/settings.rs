// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Settings`]: what the clones of a client share, and which hosts may see its credentials.

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

/// What the clones of a client share.
pub(crate) struct Settings {
    /// Without a slash at the end.
    pub(crate) base_url: String,
    /// Or why there is none, which the first call tells.
    pub(crate) transport: Result<Arc<dyn Transport>, BuildError>,
    pub(crate) credentials: Credentials,
    /// Whether calls go out without a credential where the client has none for them.
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
    /// The defaults of what a builder sets.
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

    /// Whether a host may see the credentials of a request to a URL: it is the same, or trusted and as safe.
    pub(crate) fn trusts(&self, url: &Url, target: &Url) -> bool {
        let is_as_safe = target.scheme() == "https" || target.scheme() == url.scheme();
        let Some(host) = target.host_str() else { return false };
        let covers = |trusted: &str| {
            if trusted.is_empty() {
                return false;
            }
            let above = host.len().checked_sub(trusted.len()).map(|length| host.split_at(length));
            above.is_some_and(|(above, rest)| {
                rest.eq_ignore_ascii_case(trusted) && (above.is_empty() || above.ends_with('.'))
            })
        };
        let by_description = self.service.trusted_hosts.iter().any(|trusted| covers(trusted));
        let is_trusted = by_description || self.trusted_hosts.iter().any(|trusted| covers(trusted));
        target.origin() == url.origin() || (is_as_safe && is_trusted)
    }
}
