//! [`Options`]: what is special about one call.

use std::fmt::{self, Debug};
use std::time::Duration;

use crate::retry::RetryPolicy;
use crate::security::{Caller, Credentials};

/// What becomes of a redirect (RFC 9110 section 15.4), in place of the rule that one which the document lists is the
/// response, and any other is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Redirects {
    /// It is followed, whether or not the document lists it.
    Follow,
    /// It is the response; one that the document does not list is an [`Error::Api`](crate::Error::Api) with its headers.
    Return,
}

/// What is special about one call.
#[derive(Clone, Default)]
pub struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) idempotent: bool,
    pub(super) allows_empty: bool,
    pub(super) headers: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    /// The query parameters of which only what is in `query` goes out.
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
    /// Nothing special.
    pub fn new() -> Self {
        Options::default()
    }

    /// Gives up when the response is not complete after this time, in place of the client's timeout; tokens, waits and
    /// all attempts included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Gives one attempt up when its response is not complete after this time, in place of the client's setting.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Makes the call again by this policy, in place of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Says that this call may be retried even if it is not known what became of it.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sends required texts of the body that are empty. Without it they are refused, since a literal with
    /// `..Default::default()` leaves them so where they were forgotten.
    pub fn allow_empty(mut self) -> Self {
        self.allows_empty = true;
        self
    }

    /// Asks for this media type alone, in place of all that the call can read; a call that answers one of several
    /// representations gives it then.
    pub fn accept(self, media_type: impl Into<String>) -> Self {
        self.header("Accept", media_type)
    }

    /// Sends a header, in place of any other of the name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends the call to another base URL than the client's, or that of an operation with a server of its own. The
    /// credentials go there too.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Makes this call with other credentials than the client's, such as those of another user: the value of a type in
    /// `credentials`. Schemes that they leave out are taken from the client where the operation needs them too. An
    /// operation for which the document names no scheme gets them as well.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.caller = Caller::Given(credentials.into());
        self
    }

    /// Sends this call without credentials, whatever the document asks for: the service decides what it gives. That is
    /// for services that run without authentication, and for the call that gets the first token.
    pub fn anonymous(mut self) -> Self {
        self.caller = Caller::Anonymous;
        self
    }

    /// Says what becomes of redirects, in place of the client's setting.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.redirects = Some(redirects);
        self
    }

    /// Sets the time in which a whole list must be complete, from its first page on, for `items()` and `pages()`; without
    /// it only the time of each page's call is bounded. Pages and items that were given before stay good, and the stream's
    /// `position()` says where to go on. Calls without pages have [`timeout`](Self::timeout).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets how many pages without an item may follow each other in a list, in place of the client's setting.
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.max_empty_pages = Some(pages);
        self
    }

    /// Sets how many bytes of a body are read at most, in place of the client's setting; see
    /// [`ClientBuilder::body_limit`](crate::ClientBuilder::body_limit).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// Sets how many bytes of memory the values of a response may take at most, in place of the client's setting; see
    /// [`ClientBuilder::decoded_limit`](crate::ClientBuilder::decoded_limit).
    pub fn decoded_limit(mut self, bytes: usize) -> Self {
        self.decoded_limit = Some(bytes);
        self
    }

    /// Sends one more query parameter; name and value are encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter in place of whatever the call sends under that name.
    pub fn set_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.query.retain(|(given, _)| *given != name);
        self.replaced.push(name.clone());
        self.query(name, value)
    }

    /// Paces the call as one of this budget, such as that of an operation (`x-rate-limit-label` in the document).
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
