//! Tokens that the client gets itself from a token endpoint (RFC 6749 sections 4.4 and 5).

mod store;
mod token;

use std::fmt::{self, Debug};
use std::future::ready;
use std::time::{Duration, Instant};

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, StatusCode, Url};
use tokio::sync::Mutex;

use super::{Applying, AuthError, Authorization, Refusing, Scheme, Secret, basic};
pub use store::{Lease, MemoryStore, StoreError, Storing, TokenStore};
pub use token::Token;

use crate::body::urlencoded;
use crate::exchange::{read_body, without_bom};
use crate::model::Json;
use crate::parameter::encode;

/// A token is renewed so long before it expires, or a fifth of its life, so that it is valid when it arrives.
const MARGIN: Duration = Duration::from_secs(60);

/// How long a token of unknown life is used.
const UNKNOWN_LIFE: Duration = Duration::from_secs(300);

/// More than a token endpoint has to say.
const BODY_LIMIT: usize = 1 << 20;

const TIMEOUT: Duration = Duration::from_secs(60);

/// A grant: how to get a token. The token is kept until shortly before it expires, and fetched by one call at a time.
pub struct Grant {
    token_url: String,
    client_id: String,
    client_secret: Secret,
    parameters: Vec<(String, Secret)>,
    token: Mutex<Option<Held>>,
}

struct Held {
    /// The value of the header `Authorization`.
    authorization: Secret,
    renew_at: Option<Instant>,
}

impl Grant {
    /// A grant at a token endpoint; the client id and secret go into Basic authentication (RFC 6749 section 2.3.1).
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Grant {
            token_url: token_url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            parameters: Vec::new(),
            token: Mutex::new(None),
        }
    }

    /// The grant `client_credentials` (RFC 6749 section 4.4).
    pub fn client_credentials(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Grant::new(token_url, client_id, client_secret).parameter("grant_type", "client_credentials")
    }

    /// Asks another endpoint for tokens.
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.token_url = token_url.into();
        self
    }

    /// Adds a field of the form that asks for the token.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    async fn add(&self, request: &mut Authorization, http: &reqwest::Client) -> Result<(), AuthError> {
        // The lock is held while the token is fetched, so that other calls wait for it.
        let mut held = self.token.lock().await;
        if let Some(token) = held.as_ref().filter(|token| token.is_fresh()) {
            return request.header(AUTHORIZATION.as_str(), &token.authorization);
        }
        let token = held.insert(self.fetch(http).await?);
        request.header(AUTHORIZATION.as_str(), &token.authorization)
    }

    async fn fetch(&self, http: &reqwest::Client) -> Result<Held, AuthError> {
        let transport = |error: reqwest::Error| AuthError::Transport(error.without_url());
        let response = http.execute(self.request()?).await.map_err(transport)?;
        let status = response.status();
        let body = without_bom(read_body(response, BODY_LIMIT).await.map_err(transport)?.unwrap_or_default());
        read_token(status, &body)
    }

    fn request(&self) -> Result<reqwest::Request, AuthError> {
        let unfit = |what: &str| AuthError::Unsupported(format!("{what} of the grant cannot be sent"));
        let url = Url::parse(&self.token_url).map_err(|_| unfit("the token URL"))?;
        // RFC 6749 section 2.3.1 encodes both before they are joined.
        let secret = Secret::from(encode(self.client_secret.expose()));
        let credential = format!("Basic {}", basic::encode(&encode(&self.client_id), &secret));
        let mut credential = HeaderValue::from_str(&credential).map_err(|_| unfit("the client id"))?;
        credential.set_sensitive(true);
        let mut request = reqwest::Request::new(Method::POST, url);
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, credential);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        *request.body_mut() = Some(urlencoded(&[], &self.parameters).into());
        *request.timeout_mut() = Some(TIMEOUT);
        Ok(request)
    }
}

impl Scheme for Grant {
    fn apply<'a>(&'a self, request: &'a mut Authorization, http: &'a reqwest::Client) -> Applying<'a> {
        Box::pin(self.add(request, http))
    }

    fn refused<'a>(&'a self, request: &'a Authorization) -> Refusing<'a> {
        // Whoever holds the lock is about to have a newer token anyway.
        let Ok(mut held) = self.token.try_lock() else { return Box::pin(ready(true)) };
        let sent = request.added_header(AUTHORIZATION.as_str()).map(HeaderValue::as_bytes);
        if held.as_ref().is_some_and(|token| Some(token.authorization.expose().as_bytes()) == sent) {
            *held = None;
        }
        Box::pin(ready(true))
    }
}

impl Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters: Vec<&str> = self.parameters.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Grant").field("parameters", &parameters).finish_non_exhaustive()
    }
}

impl Held {
    fn is_fresh(&self) -> bool {
        // A life beyond what the clock can count does not end.
        self.renew_at.is_none_or(|time| Instant::now() < time)
    }
}

/// Reads the answer of a token endpoint: the status first, since an error may come in any shape.
fn read_token(status: StatusCode, body: &[u8]) -> Result<Held, AuthError> {
    let json: Json = serde_json::from_slice(body).unwrap_or_default();
    let text = |key: &str| json.get(key).and_then(Json::as_str).filter(|text| !text.is_empty());
    match text("access_token").filter(|_| status.is_success()) {
        Some(token) => {
            let life = life(json.get("expires_in"));
            let authorization = Secret::from(format!("{} {token}", scheme_word(text("token_type"))));
            Ok(Held { authorization, renew_at: Instant::now().checked_add(life - MARGIN.min(life / 5)) })
        }
        None => Err(AuthError::Token {
            status,
            error: text("error").map(str::to_owned),
            description: text("error_description").or_else(|| text("reason")).map(str::to_owned),
        }),
    }
}

/// The word before the token; services write `Bearer` in any case and often leave it out.
fn scheme_word(token_type: Option<&str>) -> &str {
    token_type.filter(|word| !word.eq_ignore_ascii_case("bearer")).unwrap_or("Bearer")
}

/// How long a token lives: seconds as number or text.
fn life(expires_in: Option<&Json>) -> Duration {
    let seconds = match expires_in {
        Some(Json::Number(number)) => number.as_f64(),
        Some(Json::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    seconds.and_then(|seconds: f64| Duration::try_from_secs_f64(seconds).ok()).unwrap_or(UNKNOWN_LIFE)
}
