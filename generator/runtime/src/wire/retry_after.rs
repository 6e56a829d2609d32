//! What a response says of the time to wait: seconds, a date of HTTP, or a timestamp of RFC 3339.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The time to wait that the header `Retry-After` asks for (RFC 9110 section 10.2.3), counted from `now`.
pub(crate) fn wait_of(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    delay_of(headers.get(RETRY_AFTER)?.to_str().ok()?, now)
}

/// The time to wait of one value of the header; a moment that has passed is no time.
///
/// Timestamps are not what the RFC allows, but what services send.
pub(crate) fn delay_of(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let moment = httpdate::parse_http_date(text).ok().or_else(|| humantime::parse_rfc3339_weak(text).ok())?;
    Some(moment.duration_since(now).unwrap_or_default())
}
