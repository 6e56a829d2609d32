// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The authorization code flow with a proof key (RFC 6749 section 4.1, RFC 7636): [`AuthorizationRequest`].

use std::fmt::{self, Debug};

use reqwest::Url;
use serde_json::Map;

use super::endpoint_request::required;
use super::grant::Grant;
use super::pkce::{challenge, equal, random};
use super::redact::Sent;
use super::{App, Credential};
use crate::model::Json;
use crate::secret::Secret;
use crate::security::AuthError;
use crate::shown::shown;
use crate::wire::percent::push_pair;

/// An authorisation that has begun: the user is sent to [`url`](Self::url) and comes back to the redirect URI.
///
/// It holds the `state` and the verifier that belong to this user's browser alone. A web server keeps it between the
/// two requests by [`export`](Self::export), where nobody else sees it: in the session, not in the URL.
pub struct AuthorizationRequest {
    url: Url,
    redirect_uri: String,
    state: Secret,
    verifier: Secret,
}

impl App {
    /// Begins to authorise a user, who comes back to the redirect URI with a code. No scope is requested, which leaves
    /// it to the app's registration; see [`AuthorizationRequest::scope`].
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

    /// Exchanges the code of a callback for a token. The callback is the URL that the user came back to, or its query
    /// alone.
    ///
    /// The credential keeps the token in memory; give it a store and the name of an account, and then
    /// [`save`](Credential::save) it.
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
    /// Where the user authorises the app.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The value of `state`, which the callback repeats: by it a server finds the request that a callback belongs to.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// Asks for scopes, with spaces between. Some services refuse this where the app's registration decides.
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

    /// The request as text, to be kept between two requests to a web server. It is secret.
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

    /// Reads what [`export`](Self::export) wrote.
    pub fn import(text: &str) -> Result<Self, AuthError> {
        const DAMAGED: AuthError = AuthError::Callback("the request that was kept is damaged");
        let json: Json = serde_json::from_str(text).map_err(|_| DAMAGED)?;
        let text =
            |key: &str| json.get(key).and_then(Json::as_str).filter(|text| !text.is_empty()).ok_or(DAMAGED);
        Ok(AuthorizationRequest {
            url: Url::parse(text("url")?).map_err(|_| DAMAGED)?,
            redirect_uri: text("redirect_uri")?.to_owned(),
            state: text("state")?.into(),
            verifier: text("verifier")?.into(),
        })
    }

    /// The code of a callback that answers this request.
    fn code(&self, callback: &str) -> Result<Secret, AuthError> {
        let refused = |problem| Err(AuthError::Callback(problem));
        let Some(callback) = parse(callback) else { return refused("it is not a URL") };
        // A parameter that is there twice is none (RFC 6749 section 3.1).
        let parameter = |name: &str| {
            let mut values = callback.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value);
            values
                .next()
                .filter(|text| !text.is_empty() && values.next().is_none())
                .map(|text| text.into_owned())
        };
        let (error, state) = (parameter("error"), parameter("state"));
        match &state {
            Some(state) if equal(state, self.state.expose()) => {}
            // Who declines may forget the state; nothing can be gained by such a callback.
            None if error.is_some() => {}
            _ => return refused("its state is not that of the request"),
        }
        if let Some(error) = error {
            let sent = Sent::new([self.state.clone(), self.verifier.clone()]);
            let told = |text: String| shown(&sent.redact(&text)).to_string();
            let description = parameter("error_description").map(told);
            return Err(AuthError::Declined { error: told(error), description });
        }
        parameter("code").map_or_else(|| refused("it has no code"), |code| Ok(code.into()))
    }
}

/// A callback as a URL: whole, from the path on, or the query alone.
fn parse(callback: &str) -> Option<Url> {
    let base = Url::parse("http://localhost/").ok()?;
    let callback = callback.trim();
    if callback.starts_with(['/', '?']) || Url::parse(callback).is_ok() {
        return base.join(callback).ok();
    }
    base.join(&["?", callback].concat()).ok()
}

/// Adds a parameter to the query and keeps what is there (RFC 6749 section 3.1).
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
