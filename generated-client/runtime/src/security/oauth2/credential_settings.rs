// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`CredentialSettings`]: the settings of a credential, and the key of its token in a store.

use std::time::Duration;

use super::app::App;
use super::bounded_store::BoundedStore;
use super::grant::SecretFields;
use super::memory_store::MemoryStore;
use super::pkce::fingerprint;
use super::token::Token;
use crate::platform::now;
use crate::secret::Secret;

/// The default time before expiry at which a token is renewed, so that it is still valid when it arrives.
const AHEAD: Duration = Duration::from_secs(60);

/// The settings of a credential.
#[derive(Clone)]
pub(super) struct CredentialSettings {
    pub(super) app: App,
    pub(super) source: TokenSource,
    pub(super) store: BoundedStore,
    pub(super) account: String,
    pub(super) ahead: Duration,
    pub(super) takes_base_url: bool,
}

/// Where tokens come from.
#[derive(Clone)]
pub(super) enum TokenSource {
    /// They are tokens of the app itself, which it can request at any time with these form fields.
    Own(SecretFields),
    /// They are tokens of a user, renewed by a refresh token. This is the first token, if the store has none.
    User(Option<Token>),
}

impl CredentialSettings {
    pub(super) fn new(app: App, source: TokenSource) -> Self {
        let (store, account) = (BoundedStore::new(MemoryStore::new()), String::new());
        CredentialSettings { app, source, store, account, ahead: AHEAD, takes_base_url: false }
    }

    /// The key of the token in the store: the scheme, the client id, and a hash of everything else that distinguishes
    /// credentials.
    pub(super) fn key(&self) -> String {
        let CredentialSettings { app, source, account, .. } = self;
        let hash = match source {
            TokenSource::User(_) => fingerprint(["user", account]),
            TokenSource::Own(fields) => {
                let secret = app.client_secret.as_ref().map_or("", Secret::expose);
                let fields = fields.iter().flat_map(|(name, value)| [name, value.expose()]);
                fingerprint(["own", account, &app.token_url, secret].into_iter().chain(fields))
            }
        };
        format!("{}:{}:{hash}", key_part(&app.scheme), key_part(&app.client_id))
    }

    /// Whether a token that can be renewed need not be renewed yet.
    pub(super) fn is_fresh(&self, token: &Token) -> bool {
        let Some(end) = token.expires_at() else { return true };
        let life = token.issued_at().and_then(|begin| end.duration_since(begin).ok());
        let ahead = life.map_or(self.ahead, |life| self.ahead.min(life / 5));
        end.checked_sub(ahead).is_some_and(|renewal| now() < renewal)
    }
}

/// A name as a part of a key, with other characters replaced.
fn key_part(name: &str) -> String {
    let fits = |one: char| one.is_ascii_alphanumeric() || "-._".contains(one);
    name.chars().take(60).map(|one| if fits(one) { one } else { '_' }).collect()
}
