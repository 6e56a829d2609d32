// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Options`]: the settings of one call.

use std::fmt::{self, Debug};
use std::time::Duration;

use crate::retry::RetryPolicy;
use crate::security::{Caller, Credentials};

/// How redirects are handled (RFC 9110 section 15.4). By default, a redirect that the document lists is returned as the
/// response, and any other is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Redirects {
    /// Each redirect is followed, whether or not the document lists it.
    Follow,
    /// No redirect is followed. One that the document does not list is an [`Error::Api`](crate::Error::Api), which has the
    /// response's headers.
    Return,
}

/// The settings of one call, which override those of the client.
///
/// ```ignore
/// let options = Options::new().timeout(Duration::from_secs(5)).header("X-Request-Id", "42");
/// let user = client.users().get("me").options(options).await?;
/// ```
#[derive(Clone, Default)]
pub struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) idempotent: bool,
    pub(super) allows_empty: bool,
    pub(super) headers: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    /// The names of the query parameters of which only the values in `query` are sent.
    pub(super) replaced: Vec<String>,
    pub(super) rate_limit: Option<&'static str>,
    pub(super) base_url: Option<String>,
    pub(super) max_empty_pages: Option<u32>,
    pub(super) deadline: Option<Duration>,
    pub(super) body_limit: Option<usize>,
    pub(super) decoded_limit: Option<usize>,
    pub(super) caller: Caller,
    pub(super) redirects: Option<Redirects>,
}

impl Options {
    /// Options that override nothing.
    pub fn new() -> Self {
        Options::default()
    }

    /// Sets the time limit of the call, which includes token requests, waits and all attempts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the time limit of one attempt.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets when the call is retried.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Allows retries of this call even if the service may have acted.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Allows required strings of the body to be empty. By default such a body is not sent, because a literal with
    /// `..Default::default()` leaves strings empty that were forgotten.
    pub fn allow_empty(mut self) -> Self {
        self.allows_empty = true;
        self
    }

    /// Requests only this media type, instead of all that the call can decode. This is for operations whose response has
    /// several media types.
    pub fn accept(self, media_type: impl Into<String>) -> Self {
        self.header("Accept", media_type)
    }

    /// Sends a header, in place of any other with the same name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends the call to this base URL instead of that of the client or of the operation. The credentials are sent there
    /// too.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sends this call with other credentials, such as those of another user: a value of one of the types in
    /// `credentials`. If the operation needs further schemes, the client's credentials for them are used. The credentials
    /// are sent even if the document requires none for the operation.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.caller = Caller::Given(credentials.into());
        self
    }

    /// Sends this call without credentials, even if the document requires them, and lets the service decide. This is for
    /// services that run without authentication, and for the call that gets the first token.
    pub fn anonymous(mut self) -> Self {
        self.caller = Caller::Anonymous;
        self
    }

    /// Sets how redirects are handled.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.redirects = Some(redirects);
        self
    }

    /// Sets the time limit of a whole list, from its first page on, for `items()` and `pages()`. Without it, only the time
    /// of each page is limited. Pages and items that the stream has already returned remain valid, and its `position()`
    /// tells where to continue. For calls without pages, use [`timeout`](Self::timeout).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets how many pages in a row may be empty in a list; see
    /// [`ClientBuilder::max_empty_pages`](crate::ClientBuilder::max_empty_pages).
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.max_empty_pages = Some(pages);
        self
    }

    /// Sets the maximum size of a response body, in bytes; see
    /// [`ClientBuilder::body_limit`](crate::ClientBuilder::body_limit).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// Sets the maximum memory for the decoded values of a response, in bytes; see
    /// [`ClientBuilder::decoded_limit`](crate::ClientBuilder::decoded_limit).
    pub fn decoded_limit(mut self, bytes: usize) -> Self {
        self.decoded_limit = Some(bytes);
        self
    }

    /// Adds a query parameter. Its name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter in place of those of the call with the same name.
    pub fn set_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.query.retain(|(given, _)| *given != name);
        self.replaced.push(name.clone());
        self.query(name, value)
    }

    /// Counts the call towards the budget with this label, instead of that of the operation (`x-rate-limit-label` in the
    /// document).
    pub fn rate_limit(mut self, label: &'static str) -> Self {
        self.rate_limit = Some(label);
        self
    }
}

impl Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("idempotent", &self.idempotent)
            .field("allows_empty", &self.allows_empty)
            .field("headers", &headers)
            .field("query", &query)
            .field("rate_limit", &self.rate_limit)
            .field("base_url", &self.base_url.is_some())
            .field("max_empty_pages", &self.max_empty_pages)
            .field("deadline", &self.deadline)
            .field("body_limit", &self.body_limit)
            .field("decoded_limit", &self.decoded_limit)
            .field("caller", &self.caller)
            .field("redirects", &self.redirects)
            .finish()
    }
}
