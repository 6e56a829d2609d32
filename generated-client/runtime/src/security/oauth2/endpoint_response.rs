// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What an endpoint answered: the status first, since an error may come in any shape.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{StatusCode, Url};

use super::redact::Sent;
use super::token::scopes;
use super::{Token, TokenError};
use crate::model::Json;
use crate::platform::now;
use crate::secret::Secret;
use crate::security::token_error::{Endpoint, Lack};
use crate::shown::shown;
use crate::wire::delay_of;

/// How long a token of unknown life is used.
const UNKNOWN_LIFE: Duration = Duration::from_secs(300);

/// How much of an endpoint's text an error repeats.
const TEXT_LIMIT: usize = 300;

/// The response of an endpoint.
pub(super) struct EndpointResponse {
    endpoint: Endpoint,
    status: StatusCode,
    retry_after: Option<HeaderValue>,
    json: Json,
    /// What the request held, which the response may repeat.
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
        // One that says no time may say anything else.
        let says_time =
            |value: &&HeaderValue| value.to_str().is_ok_and(|text| delay_of(text, now()).is_some());
        let retry_after = headers.get(RETRY_AFTER).filter(says_time).cloned();
        EndpointResponse { endpoint, status, retry_after, json, sent }
    }

    /// A text that is not empty.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.json.get(key).and_then(Json::as_str).filter(|text| !text.is_empty())
    }

    /// Seconds as number or text, with or without a fraction: less than none is none, and what is beyond all counting
    /// is the longest time. Nothing where it is absent, null or says no number.
    pub(super) fn seconds(&self, key: &str) -> Option<Duration> {
        let seconds: f64 = match self.json.get(key)? {
            Json::Number(number) => number.as_f64()?,
            Json::String(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        // Words such as "inf" parse as numbers too.
        let is_number = seconds.is_finite();
        is_number.then(|| Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX))
    }

    /// Whether the endpoint succeeded; a service may report an error with a status of success.
    pub(super) fn is_success(&self) -> bool {
        self.status.is_success() && self.text("error").is_none()
    }

    /// The token of the response (RFC 6749 section 5.1); `base_url` names the field that says where the service is.
    pub(super) fn token(&self, base_url: Option<&str>) -> Result<Token, Box<TokenError>> {
        let access_token =
            self.text("access_token").filter(|_| self.is_success()).ok_or_else(|| self.error())?;
        let (now, life) = (now(), self.life());
        let token = Token::new(access_token).with_token_type(word(self.text("token_type")));
        if !token.fits_header() {
            let refresh_token = self.text("refresh_token").map(Secret::from);
            return Err(Box::new(TokenError { lack: Lack::Unfit { refresh_token }, ..*self.error() }));
        }
        let mut token = token.with_issued_at(now).with_scopes(scopes(self.json.get("scope")));
        // A life beyond what the clock can count does not end.
        if let Some(end) = now.checked_add(life) {
            token = token.with_expires_at(end);
        }
        if let Some(refresh_token) = self.text("refresh_token") {
            token = token.with_refresh_token(refresh_token);
        }
        match base_url.and_then(|key| self.text(key)).and_then(safe_base_url) {
            Some(base_url) => Ok(token.with_base_url(base_url)),
            None => Ok(token),
        }
    }

    /// How long what the response gives lives: by `expires_in`, five minutes if that says nothing.
    pub(super) fn life(&self) -> Duration {
        self.seconds("expires_in").unwrap_or(UNKNOWN_LIFE)
    }

    pub(super) fn error(&self) -> Box<TokenError> {
        let short = |text: &str| shown(&self.sent.redact(text)).at_most(TEXT_LIMIT).to_string();
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

/// The word before the token; services write `Bearer` in any case and often leave it out.
fn word(token_type: Option<&str>) -> &str {
    token_type.filter(|word| !word.eq_ignore_ascii_case("bearer")).unwrap_or("Bearer")
}

/// A base URL that a token may be sent to: of `https`, or of `http` to the machine itself, with nothing but a path.
fn safe_base_url(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let loopback = match url.host_str()? {
        "localhost" | "[::1]" => true,
        host => host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback()),
    };
    let plain = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    let safe = plain && (url.scheme() == "https" || (url.scheme() == "http" && loopback));
    safe.then(|| url.as_str().trim_end_matches('/').to_owned())
}
