//! [`EndpointResponse`]: the response of an OAuth endpoint, and the token in it.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{StatusCode, Url};

use super::redact::Sent;
use super::token::scopes;
use super::{Token, TokenError};
use crate::model::Json;
use crate::platform::now;
use crate::sanitize::sanitize;
use crate::secret::Secret;
use crate::security::token_error::{Endpoint, Lack};
use crate::wire::delay_of;

/// The lifetime of a token that can be renewed, or of a code, if the response has none.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);

/// How many characters of a text of the endpoint an error shows.
const TEXT_LIMIT: usize = 300;

/// The response of an endpoint. It may be an error in any format.
pub(super) struct EndpointResponse {
    endpoint: Endpoint,
    status: StatusCode,
    retry_after: Option<HeaderValue>,
    json: Json,
    /// The secrets of the request, which the response may repeat.
    sent: Sent,
}

impl EndpointResponse {
    pub(super) fn new(
        endpoint: Endpoint,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        sent: Sent,
    ) -> Self {
        let json = serde_json::from_slice(body).unwrap_or_default();
        // A value that is not a time could be anything, even a secret.
        let is_time = |value: &&HeaderValue| value.to_str().is_ok_and(|text| delay_of(text, now()).is_some());
        let retry_after = headers.get(RETRY_AFTER).filter(is_time).cloned();
        EndpointResponse { endpoint, status, retry_after, json, sent }
    }

    /// A string that is not empty.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.json.get(key).and_then(Json::as_str).filter(|text| !text.is_empty())
    }

    /// A time in seconds, as a number or a string, with or without a fraction. A negative time is zero, and one that is too long
    /// is the longest duration. `None` if it is missing or not a number.
    pub(super) fn seconds(&self, key: &str) -> Option<Duration> {
        let seconds: f64 = match self.json.get(key)? {
            Json::Number(number) => number.as_f64()?,
            Json::String(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        // Words such as "inf" parse as numbers too.
        if !seconds.is_finite() {
            return None;
        }
        Some(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX))
    }

    /// Whether the endpoint succeeded. Some services report errors with a success status.
    pub(super) fn is_success(&self) -> bool {
        self.status.is_success() && self.text("error").is_none()
    }

    /// The token of the response (RFC 6749 section 5.1). `base_url` is the name of the field with the base URL of the service.
    /// `can_repeat` tells whether the token can be renewed even if it has no refresh token.
    pub(super) fn token(&self, base_url: Option<&str>, can_repeat: bool) -> Result<Token, Box<TokenError>> {
        let access_token = match self.text("access_token") {
            Some(token) if self.is_success() => token,
            _ => return Err(self.error()),
        };
        let refresh_token = self.text("refresh_token").map(Secret::from);
        let token = Token::new(access_token).with_token_type(scheme(self.text("token_type")));
        if !token.fits_header() {
            return Err(Box::new(TokenError { lack: Lack::Unfit { refresh_token }, ..*self.error() }));
        }
        let now = now();
        let mut token = token.with_issued_at(now).with_scopes(scopes(self.json.get("scope")));
        // A token that cannot be renewed does not expire before its time, and one whose expiry the clock cannot represent never.
        let lifetime = match self.seconds("expires_in") {
            None if !can_repeat && refresh_token.is_none() => None,
            _ => Some(self.lifetime()),
        };
        if let Some(end) = lifetime.and_then(|lifetime| now.checked_add(lifetime)) {
            token = token.with_expires_at(end);
        }
        if let Some(refresh_token) = refresh_token {
            token = token.with_refresh_token(refresh_token);
        }
        match base_url.and_then(|key| self.text(key)).and_then(safe_base_url) {
            Some(base_url) => Ok(token.with_base_url(base_url)),
            None => Ok(token),
        }
    }

    /// The lifetime of the token or code: `expires_in`, or five minutes if the response does not have it.
    pub(super) fn lifetime(&self) -> Duration {
        self.seconds("expires_in").unwrap_or(DEFAULT_LIFETIME)
    }

    pub(super) fn error(&self) -> Box<TokenError> {
        let short = |text: &str| sanitize(&self.sent.redact(text)).at_most(TEXT_LIMIT).to_string();
        let description = self.text("error_description").or_else(|| self.text("reason"));
        Box::new(TokenError {
            status: self.status,
            error: self.text("error").map(short),
            description: description.map(short),
            retry_after: self.retry_after.clone(),
            endpoint: self.endpoint,
            lack: Lack::Nothing,
        })
    }
}

/// The scheme of the header `Authorization`. Services write `Bearer` in any case, or leave it out.
fn scheme(token_type: Option<&str>) -> &str {
    match token_type {
        Some(word) if !word.eq_ignore_ascii_case("bearer") => word,
        _ => "Bearer",
    }
}

/// A base URL that tokens may be sent to: `https`, or `http` on the loopback, without user, query or fragment.
fn safe_base_url(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let is_loopback = match url.host_str()? {
        "localhost" | "[::1]" => true,
        host => host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback()),
    };
    let has_user = !url.username().is_empty() || url.password().is_some();
    if has_user || url.query().is_some() || url.fragment().is_some() {
        return None;
    }
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback);
    if is_safe { Some(url.as_str().trim_end_matches('/').to_owned()) } else { None }
}
