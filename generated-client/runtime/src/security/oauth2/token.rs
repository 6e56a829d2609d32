// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Token`]: the token of a token endpoint, and its JSON in a store.

use std::fmt::{self, Debug};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Map;

use super::StoreError;
use crate::model::Json;
use crate::sanitize::sanitize_debug_short;
use crate::secret::Secret;
use crate::wire::header::header;

/// An access token with its refresh token, expiry and scopes (RFC 6749 section 5.1).
#[derive(Clone)]
pub struct Token {
    access_token: Secret,
    token_type: String,
    issued_at: Option<SystemTime>,
    expires_at: Option<SystemTime>,
    refresh_token: Option<Secret>,
    scopes: Vec<String>,
    base_url: Option<String>,
}

impl Token {
    /// A bearer token without an expiry, which is used until the service refuses it.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Token {
            access_token: access_token.into(),
            token_type: "Bearer".to_owned(),
            issued_at: None,
            expires_at: None,
            refresh_token: None,
            scopes: Vec::new(),
            base_url: None,
        }
    }

    /// Only a refresh token, which is exchanged for an access token before the first call.
    pub fn from_refresh_token(refresh_token: impl Into<Secret>) -> Self {
        Token::new("").with_refresh_token(refresh_token)
    }

    /// Sets the token type, which is the scheme in the header `Authorization`. The default is `Bearer`.
    #[must_use]
    pub fn with_token_type(mut self, token_type: impl Into<String>) -> Self {
        self.token_type = token_type.into();
        self
    }

    /// Sets when the token was issued. Of two tokens with the same key, the newer one is used.
    #[must_use]
    pub fn with_issued_at(mut self, time: SystemTime) -> Self {
        self.issued_at = Some(time);
        self
    }

    /// Sets when the access token expires.
    #[must_use]
    pub fn with_expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// Sets the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// Sets the scopes that were granted.
    #[must_use]
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the base URL of the service, which the token endpoint returned.
    #[must_use]
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The access token; empty if there is only a refresh token.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// The token type, which is the scheme in the header `Authorization`.
    pub fn token_type(&self) -> &str {
        &self.token_type
    }

    /// When the token was issued, by the clock of the machine that requested it.
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.issued_at
    }

    /// When the access token expires; `None` if it is used until the service refuses it.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// The refresh token (RFC 6749 section 6).
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// The scopes that were granted, if the service returned them.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The base URL of the service, if the token endpoint returned it.
    pub fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// The value of the header `Authorization`.
    pub(super) fn header_value(&self) -> Secret {
        [self.token_type(), " ", self.access_token().expose()].concat().into()
    }

    /// Whether the header `Authorization` can contain the token.
    pub(super) fn fits_header(&self) -> bool {
        header("authorization", self.header_value().expose()).is_ok()
    }

    /// Whether there is an access token that can be sent.
    pub(super) fn is_usable(&self) -> bool {
        !self.access_token.expose().is_empty() && self.fits_header()
    }

    /// Takes over from the previous token what a response leaves out if it does not change: the refresh token and the scopes (RFC
    /// 6749 sections 5.1 and 6), and the base URL.
    pub(super) fn completed_by(mut self, before: &Token) -> Token {
        self.refresh_token = self.refresh_token.or_else(|| before.refresh_token.clone());
        self.base_url = self.base_url.or_else(|| before.base_url.clone());
        if self.scopes.is_empty() {
            self.scopes.clone_from(&before.scopes);
        }
        self
    }

    /// The token as JSON, for a [`TokenStore`](super::TokenStore). It contains the secrets; times are in microseconds since 1970.
    pub fn to_json(&self) -> Secret {
        let mut fields = Map::new();
        let mut put = |key: &str, value: Option<Json>| {
            fields.extend(value.map(|value| (key.to_owned(), value)));
        };
        put("access_token", Some(self.access_token.expose().into()));
        put("token_type", Some(self.token_type.as_str().into()));
        put("issued_at", self.issued_at.map(|time| micros(time).into()));
        put("expires_at", self.expires_at.map(|time| micros(time).into()));
        put("refresh_token", self.refresh_token.as_ref().map(|token| token.expose().into()));
        put("scope", if self.scopes.is_empty() { None } else { Some(self.scopes.join(" ").into()) });
        put("base_url", self.base_url.as_deref().map(Json::from));
        Secret::from(Json::Object(fields).to_string())
    }

    /// Reads a token that [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    /// If the text is damaged. The error does not contain the text.
    pub fn from_json(json: &[u8]) -> Result<Token, StoreError> {
        let damaged = |what: &str| StoreError::new(format!("the stored token is damaged: {what}"));
        let json: Json = serde_json::from_slice(json).map_err(|_| damaged("it is not JSON"))?;
        let text = |key: &str| json.get(key).and_then(Json::as_str).filter(|text| !text.is_empty());
        let time = |key: &str| json.get(key).and_then(Json::as_u64).and_then(at);
        let token = Token {
            access_token: text("access_token").unwrap_or_default().into(),
            token_type: text("token_type").unwrap_or("Bearer").to_owned(),
            issued_at: time("issued_at"),
            expires_at: time("expires_at"),
            refresh_token: text("refresh_token").map(Secret::from),
            scopes: scopes(json.get("scope")),
            base_url: text("base_url").map(str::to_owned),
        };
        if token.access_token.expose().is_empty() && token.refresh_token.is_none() {
            return Err(damaged("it has no token"));
        }
        Ok(token)
    }
}

/// The scopes of a response: a string, separated by spaces (RFC 6749 section 3.3), or a list, as some services write it.
pub(super) fn scopes(scope: Option<&Json>) -> Vec<String> {
    let words = |text: &str| text.split_ascii_whitespace().map(str::to_owned).collect::<Vec<_>>();
    match scope {
        Some(Json::String(text)) => words(text),
        Some(Json::Array(list)) => list.iter().filter_map(Json::as_str).flat_map(words).collect(),
        _ => Vec::new(),
    }
}

/// Microseconds since 1970. An earlier time becomes 0, and one that does not fit the maximum.
fn micros(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}

fn at(micros: u64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_micros(micros))
}

impl Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_at", &self.expires_at)
            .field("scopes", &sanitize_debug_short(&self.scopes))
            .field("has_refresh_token", &self.refresh_token.is_some())
            .finish_non_exhaustive()
    }
}
