//! [`AuthorizationRequest`]: the authorization code flow with PKCE (RFC 6749 section 4.1, RFC 7636).

use std::fmt::{self, Debug};

use reqwest::Url;
use serde_json::Map;

use super::endpoint_request::required;
use super::grant::Grant;
use super::pkce::{challenge, equal, random};
use super::redact::Sent;
use super::{App, Credential};
use crate::model::Json;
use crate::sanitize::sanitize;
use crate::secret::Secret;
use crate::security::AuthError;
use crate::wire::percent::push_pair;

/// An authorisation that has begun. Send the user to [`url`](Self::url); the service sends the user back to the redirect URI.
///
/// It contains the `state` and the verifier, which only this user's session may have. A web server stores it between the two
/// requests with [`export`](Self::export), in the session and not in a URL.
///
/// ```ignore
/// let request = app.begin("https://example.com/callback")?;
/// // Redirect the user to `request.url()`, and wait for the callback.
/// let credential = app.finish(request, &callback_url).await?;
/// ```
pub struct AuthorizationRequest {
    url: Url,
    redirect_uri: String,
    state: Secret,
    verifier: Secret,
}

impl App {
    /// Begins to authorise a user, who is sent back to the redirect URI with a code. No scope is requested, so the registration
    /// of the app decides; see [`AuthorizationRequest::scope`].
    ///
    /// # Errors
    /// If the app has no valid authorization URL, or if there are no random numbers.
    pub fn begin(&self, redirect_uri: impl Into<String>) -> Result<AuthorizationRequest, AuthError> {
        let url = required(self.authorization_url.as_ref(), "authorization")?;
        let mut url = Url::parse(url).map_err(|_| {
            AuthError::Unsupported("the authorization URL of the app is not a URL".to_owned())
        })?;
        url.set_fragment(None);
        let (state, verifier, redirect_uri) = (random()?, random()?, redirect_uri.into());
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", &self.client_id),
            ("redirect_uri", &redirect_uri),
            ("state", state.expose()),
            ("code_challenge", &challenge(&verifier)),
            ("code_challenge_method", "S256"),
        ] {
            append(&mut url, name, value);
        }
        Ok(AuthorizationRequest { url, redirect_uri, state, verifier })
    }

    /// Exchanges the code of a callback for a token. The callback is the URL that the user was sent back to, or only its query.
    ///
    /// The credential has the token in memory. To keep it, set a store and an account, and then [`save`](Credential::save) it.
    ///
    /// # Errors
    /// If the user declined, if the callback does not belong to the request, or if the token endpoint returns no token.
    pub async fn finish(
        &self,
        request: AuthorizationRequest,
        callback: &str,
    ) -> Result<Credential, AuthError> {
        let code = request.code(callback)?;
        let AuthorizationRequest { redirect_uri, verifier, .. } = &request;
        let grant = Grant::AuthorizationCode { code: &code, redirect_uri, verifier };
        Ok(self.credential_from(self.ask(grant, self.own_transport()?).await?))
    }
}

impl AuthorizationRequest {
    /// The page where the user authorises the app.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The value of `state`, which the callback repeats, so that a server can find the request of a callback.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// Requests scopes, separated by spaces. Services where the registration of the app decides may refuse this.
    #[must_use]
    pub fn scope(self, scope: &str) -> Self {
        self.parameter("scope", scope)
    }

    /// Adds a parameter to the URL.
    #[must_use]
    pub fn parameter(mut self, name: &str, value: &str) -> Self {
        append(&mut self.url, name, value);
        self
    }

    /// The request as text, to store it between two requests to a web server. It is secret.
    pub fn export(&self) -> Secret {
        let fields = [
            ("url", self.url()),
            ("redirect_uri", &self.redirect_uri),
            ("state", self.state.expose()),
            ("verifier", self.verifier.expose()),
        ];
        let fields: Map<String, Json> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        Json::Object(fields).to_string().into()
    }

    /// Reads the text that [`export`](Self::export) returned.
    ///
    /// # Errors
    /// If the text is damaged.
    pub fn import(text: &str) -> Result<Self, AuthError> {
        const DAMAGED: AuthError = AuthError::Callback("the request that was kept is damaged");
        let json: Json = serde_json::from_str(text).map_err(|_| DAMAGED)?;
        let text = |key: &str| match json.get(key) {
            Some(Json::String(text)) if !text.is_empty() => Ok(text.as_str()),
            _ => Err(DAMAGED),
        };
        Ok(AuthorizationRequest {
            url: Url::parse(text("url")?).map_err(|_| DAMAGED)?,
            redirect_uri: text("redirect_uri")?.to_owned(),
            state: text("state")?.into(),
            verifier: text("verifier")?.into(),
        })
    }

    /// The code of the callback that belongs to this request.
    fn code(&self, callback: &str) -> Result<Secret, AuthError> {
        let refused = |problem| Err(AuthError::Callback(problem));
        let Some(callback) = parse(callback) else { return refused("it is not a URL") };
        // A parameter that is given twice is invalid (RFC 6749 section 3.1).
        let parameter = |name: &str| {
            let mut values = callback.query_pairs().filter(|(key, _)| key == name);
            let (_, value) = values.next()?;
            if value.is_empty() || values.next().is_some() { None } else { Some(value.into_owned()) }
        };
        let (error, state) = (parameter("error"), parameter("state"));
        match &state {
            Some(state) if equal(state, self.state.expose()) => {}
            // Some services leave out the state of an error. A forged error gains nothing.
            None if error.is_some() => {}
            _ => return refused("its state is not that of the request"),
        }
        if let Some(error) = error {
            let sent = Sent::new([self.state.clone(), self.verifier.clone()]);
            let safe = |text: String| sanitize(&sent.redact(&text)).to_string();
            let description = parameter("error_description").map(safe);
            return Err(AuthError::Declined { error: safe(error), description });
        }
        match parameter("code") {
            Some(code) => Ok(code.into()),
            None => refused("it has no code"),
        }
    }
}

/// Reads a callback, which is an absolute URL, a URL that begins with its path, or only a query.
fn parse(callback: &str) -> Option<Url> {
    let base = Url::parse("http://localhost/").ok()?;
    let callback = callback.trim();
    if callback.starts_with(['/', '?']) || Url::parse(callback).is_ok() {
        return base.join(callback).ok();
    }
    base.join(&["?", callback].concat()).ok()
}

/// Adds a parameter to the query, and keeps those that it has (RFC 6749 section 3.1).
fn append(url: &mut Url, name: &str, value: &str) {
    let mut query = url.query().unwrap_or_default().to_owned();
    push_pair(&mut query, name, value);
    url.set_query(Some(&query));
}

impl Debug for AuthorizationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationRequest")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
