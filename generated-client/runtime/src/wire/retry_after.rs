// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The header `Retry-After`: seconds, an HTTP date, or a timestamp of RFC 3339.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The wait that the header `Retry-After` asks for (RFC 9110 section 10.2.3), from `now` on.
pub(crate) fn wait_of(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    delay_of(headers.get(RETRY_AFTER)?.to_str().ok()?, now)
}

/// The wait of a value of the header; zero for a time that has passed.
///
/// The RFC does not allow timestamps, but some services send them.
pub(crate) fn delay_of(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let moment = httpdate::parse_http_date(text).ok().or_else(|| humantime::parse_rfc3339_weak(text).ok())?;
    Some(moment.duration_since(now).unwrap_or_default())
}
