//! [`Credential`]: a token that renews itself.

use std::fmt::{self, Debug};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::AUTHORIZATION;

use super::grant::{Fields, field};
use super::pkce::fingerprint;
use super::state::State;
use super::{App, MemoryStore, StoreError, Token, TokenStore};
use crate::security::{Applying, AuthError, Authorization, Credentials, Refusing, Scheme, Secret};

/// A token is renewed so long before it ends, so that it is valid when it arrives.
const AHEAD: Duration = Duration::from_secs(60);

/// A token that is kept in a store, renewed before it ends, and renewed when the service refuses it.
///
/// However many calls wait for a token, one of them asks for it, and a renewal that has begun ends even if nobody waits
/// for it any more. Clones share the token.
///
/// A renewal needs its Tokio runtime to its end. Where refresh tokens rotate, await [`save`](Self::save) before the
/// runtime ends: a renewal that is cut off after the endpoint answered loses the new refresh token, and the old one is
/// worth nothing any more.
#[derive(Clone)]
pub struct Credential {
    pub(super) settings: Arc<Settings>,
    pub(super) state: Arc<Mutex<State>>,
}

/// What a credential is made of.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) app: App,
    pub(super) source: Source,
    pub(super) store: Arc<dyn TokenStore>,
    account: String,
    ahead: Duration,
    takes_base_url: bool,
}

/// Where tokens come from.
#[derive(Clone)]
pub(super) enum Source {
    /// The app gets one for itself by these fields, as often as it likes.
    Own(Fields),
    /// A user gave one, which a refresh token renews; this is the first, unless the store has one.
    User(Option<Token>),
}

impl Credential {
    pub(super) fn own(app: App, grant_type: &str) -> Self {
        Credential::new(app, Source::Own(vec![field("grant_type", grant_type)]))
    }

    pub(super) fn user(app: App, first: Option<Token>) -> Self {
        Credential::new(app, Source::User(first))
    }

    fn new(app: App, source: Source) -> Self {
        let settings = Settings {
            app,
            source,
            store: Arc::new(MemoryStore::new()),
            account: String::new(),
            ahead: AHEAD,
            takes_base_url: false,
        };
        Credential { settings: Arc::new(settings), state: Arc::default() }
    }

    /// Changes a setting; what was learnt under the former ones does not count any more.
    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self.state = Arc::default();
        self
    }

    /// Adds a field to the form that asks for the app's own token; the credential of a user has no such form.
    #[must_use]
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        let parameter = (name.into(), value.into());
        self.set(|settings| {
            if let Source::Own(fields) = &mut settings.source {
                fields.push(parameter);
            }
        })
    }

    /// Asks another endpoint for tokens. The other endpoints belong to the former host and are forgotten; see
    /// [`App::token_url`].
    #[must_use]
    pub fn token_url(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.set(|settings| settings.app = settings.app.clone().token_url(url))
    }

    /// Sets the endpoint that revokes tokens (RFC 7009); after [`token_url`](Self::token_url), which forgets it.
    #[must_use]
    pub fn revocation_url(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.set(|settings| settings.app = settings.app.clone().revocation_url(url))
    }

    /// Keeps the tokens in a store, which other processes may share; in memory if not set.
    #[must_use]
    pub fn store(self, store: impl TokenStore + 'static) -> Self {
        self.set(|settings| settings.store = Arc::new(store))
    }

    /// Names whose token it is, such as the id of a user, where a store keeps tokens of several.
    #[must_use]
    pub fn account(self, account: impl Into<String>) -> Self {
        let account = account.into();
        self.set(|settings| settings.account = account)
    }

    /// Sets how long before its end a token is renewed, but at most a fifth of its life; 60 seconds if not set.
    #[must_use]
    pub fn renew_ahead(self, time: Duration) -> Self {
        self.set(|settings| settings.ahead = time)
    }

    /// Sends calls to where the token's answer says that the service is, if the client trusts the host.
    #[must_use]
    pub fn base_url_from_token(self) -> Self {
        self.set(|settings| settings.takes_base_url = true)
    }

    /// The key of its token in the store. It holds no secret: what tells credentials apart beyond scheme and client id
    /// goes into a hash. The client's secret is part of that for the app's own tokens, so that nobody gets a token from
    /// a shared store who could not get it from the endpoint.
    pub fn key(&self) -> String {
        let Settings { app, source, account, .. } = &*self.settings;
        let hash = match source {
            Source::User(_) => fingerprint(["user", account]),
            Source::Own(fields) => {
                let secret = app.client_secret.as_ref().map_or("", Secret::expose);
                let fields = fields.iter().flat_map(|(name, value)| [name, value.expose()]);
                fingerprint(["own", account, &app.token_url, secret].into_iter().chain(fields))
            }
        };
        format!("{}:{}:{hash}", plain(&app.scheme), plain(&app.client_id))
    }

    /// A token that is valid now: for other uses than calls, or to see its scopes.
    pub async fn token(&self) -> Result<Token, AuthError> {
        self.current(self.settings.app.own_http()?).await.map(|token| (*token).clone())
    }

    /// Makes sure that the store has the token, before whoever authorised it is told of success. It waits for a renewal
    /// that runs: await it before the runtime ends, which cuts a renewal off and may lose the refresh token that it gets.
    ///
    /// It fails as a call does that needs a token, and if the store does not take the token. The store of an app's own
    /// tokens may fail, since they can be had again.
    pub async fn save(&self) -> Result<(), AuthError> {
        self.settled().await;
        self.state().end_rest_of_unsaved();
        self.token().await?;
        match self.state().is_saved() {
            true => Ok(()),
            false => Err(StoreError::transient("it does not have the latest token yet").into()),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn add(&self, request: &mut Authorization, http: &reqwest::Client) -> Result<(), AuthError> {
        let token = self.current(http).await?;
        if let Some(base_url) = token.base_url().filter(|_| self.settings.takes_base_url) {
            request.set_base_url(base_url);
        }
        request.header(AUTHORIZATION.as_str(), &value(&token))
    }
}

/// The value of the header `Authorization`.
pub(super) fn value(token: &Token) -> Secret {
    [token.token_type(), " ", token.access_token().expose()].concat().into()
}

/// A name as a part of a key.
fn plain(name: &str) -> String {
    let fits = |one: char| one.is_ascii_alphanumeric() || "-._".contains(one);
    name.chars().take(60).map(|one| if fits(one) { one } else { '_' }).collect()
}

impl Settings {
    /// Tells whether a token is far enough from its end.
    pub(super) fn is_fresh(&self, token: &Token) -> bool {
        let Some(end) = token.expires_at() else { return true };
        let life = token.issued_at().and_then(|begin| end.duration_since(begin).ok());
        let ahead = life.map_or(self.ahead, |life| self.ahead.min(life / 5));
        end.checked_sub(ahead).is_some_and(|renewal| SystemTime::now() < renewal)
    }
}

impl Scheme for Credential {
    fn apply<'a>(&'a self, request: &'a mut Authorization, http: &'a reqwest::Client) -> Applying<'a> {
        Box::pin(self.add(request, http))
    }

    fn refused<'a>(&'a self, request: &'a Authorization) -> Refusing<'a> {
        Box::pin(self.drop_refused(request))
    }
}

impl From<Credential> for Credentials {
    fn from(credential: Credential) -> Self {
        Credentials::scheme(credential.settings.app.scheme.clone(), credential)
    }
}

impl Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("app", &self.settings.app).finish_non_exhaustive()
    }
}

/// The methods of a credential of the app's own, `struct Name { credential: oauth2::Credential }`: `own_token!(Name)`.
#[doc(hidden)]
#[macro_export]
macro_rules! own_token {
    ($name:ident) => {
        impl $name {
            /// Asks another endpoint for tokens than the document's, whose other endpoints are forgotten.
            #[must_use]
            pub fn token_url(self, url: impl Into<String>) -> Self {
                Self { credential: self.credential.token_url(url) }
            }

            /// Sets the endpoint that revokes tokens (RFC 7009); after `token_url`, which forgets the document's.
            #[must_use]
            pub fn revocation_url(self, url: impl Into<String>) -> Self {
                Self { credential: self.credential.revocation_url(url) }
            }

            /// Keeps the token in a store, which other processes may share; in memory if not set.
            #[must_use]
            pub fn store(self, store: impl $crate::oauth2::TokenStore + 'static) -> Self {
                Self { credential: self.credential.store(store) }
            }

            /// Sets how long before its end a token is renewed, but at most a fifth of its life; 60 seconds if not set.
            #[must_use]
            pub fn renew_ahead(self, time: ::std::time::Duration) -> Self {
                Self { credential: self.credential.renew_ahead(time) }
            }

            /// Sends calls to where the token's answer says that the service is, if the client trusts the host.
            #[must_use]
            pub fn base_url_from_token(self) -> Self {
                Self { credential: self.credential.base_url_from_token() }
            }

            /// The credential itself, for its token and its scopes.
            pub fn credential(&self) -> &$crate::oauth2::Credential {
                &self.credential
            }
        }
        impl From<$name> for $crate::Credentials {
            fn from(own: $name) -> Self {
                own.credential.into()
            }
        }
    };
}
