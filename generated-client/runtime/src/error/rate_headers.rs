// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`RateHeaders`]: the rate limit headers of a response.

use std::fmt::{self, Debug};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;

use crate::sanitize::sanitize;

/// The headers `X-RateLimit-…` of a response. Any of them may be missing.
#[derive(Clone, Copy)]
pub struct RateHeaders<'a> {
    headers: &'a HeaderMap,
}

impl<'a> RateHeaders<'a> {
    pub(crate) fn new(headers: &'a HeaderMap) -> Self {
        RateHeaders { headers }
    }

    /// The class of operations that the limit applies to (`X-RateLimit-Category`).
    pub fn category(&self) -> Option<&'a str> {
        self.text("x-ratelimit-category")
    }

    /// The kind of limit, such as calls per second or per day (`X-RateLimit-Type`).
    pub fn kind(&self) -> Option<&'a str> {
        self.text("x-ratelimit-type")
    }

    /// How many calls the limit allows (`X-RateLimit-Limit`).
    pub fn limit(&self) -> Option<u64> {
        self.text("x-ratelimit-limit")?.parse().ok()
    }

    /// How many calls are left (`X-RateLimit-Remaining`).
    pub fn remaining(&self) -> Option<u64> {
        self.text("x-ratelimit-remaining")?.parse().ok()
    }

    /// When the limit is reset (`X-RateLimit-Reset`, if it is in seconds since 1970).
    pub fn reset(&self) -> Option<SystemTime> {
        let seconds = self.text("x-ratelimit-reset")?.parse().ok()?;
        // Smaller numbers are seconds from now, which some services send; larger ones are after the year 9999.
        if !(1_000_000_000..253_402_300_799).contains(&seconds) {
            return None;
        }
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }
}

impl Debug for RateHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateHeaders")
            .field("category", &self.category().map(sanitize))
            .field("kind", &self.kind().map(sanitize))
            .field("limit", &self.limit())
            .field("remaining", &self.remaining())
            .field("reset", &self.reset())
            .finish()
    }
}
