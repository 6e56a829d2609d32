// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`RateHeaders`]: the budget of calls by the headers of a response.

use std::fmt::{self, Debug};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;

use crate::shown::shown;

/// The headers `X-RateLimit-…`, each of which may be missing.
#[derive(Clone, Copy)]
pub struct RateHeaders<'a> {
    headers: &'a HeaderMap,
}

impl<'a> RateHeaders<'a> {
    pub(crate) fn new(headers: &'a HeaderMap) -> Self {
        RateHeaders { headers }
    }

    /// The class of calls that the budget is for (`X-RateLimit-Category`).
    pub fn category(&self) -> Option<&'a str> {
        self.text("x-ratelimit-category")
    }

    /// The kind of budget, such as that of a second or of a day (`X-RateLimit-Type`).
    pub fn kind(&self) -> Option<&'a str> {
        self.text("x-ratelimit-type")
    }

    /// How many calls the budget has (`X-RateLimit-Limit`).
    pub fn limit(&self) -> Option<u64> {
        self.text("x-ratelimit-limit")?.parse().ok()
    }

    /// How many calls are left of it (`X-RateLimit-Remaining`).
    pub fn remaining(&self) -> Option<u64> {
        self.text("x-ratelimit-remaining")?.parse().ok()
    }

    /// When the budget is reset (`X-RateLimit-Reset`: seconds since 1970).
    pub fn reset(&self) -> Option<SystemTime> {
        // What is shorter is a number of seconds, which services give as well, or beyond the year 9999.
        let seconds = self
            .text("x-ratelimit-reset")?
            .parse()
            .ok()
            .filter(|seconds| (1_000_000_000..253_402_300_799).contains(seconds))?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }
}

impl Debug for RateHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateHeaders")
            .field("category", &self.category().map(shown))
            .field("kind", &self.kind().map(shown))
            .field("limit", &self.limit())
            .field("remaining", &self.remaining())
            .field("reset", &self.reset())
            .finish()
    }
}
