//! [`Credential`]: a token that renews itself.

use std::fmt::{self, Debug};
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::AUTHORIZATION;

use super::bounded_store::BoundedStore;
use super::credential_settings::{CredentialSettings, TokenSource};
use super::grant::field;
use super::renewer::Renewer;
use super::{App, Token, TokenStore};
use crate::secret::Secret;
use crate::security::{Applying, AuthError, Authorization, Credentials, Refusing, Scheme};
use crate::transport::Transport;

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
    renewer: Renewer,
}

impl App {
    /// A credential whose tokens the app gets for itself whenever it needs one, by a grant such as
    /// `client_credentials`.
    pub fn grant(self, grant_type: &str) -> Credential {
        Credential::new(self, TokenSource::Own(vec![field("grant_type", grant_type)]))
    }

    /// The credential of a user who authorised the app before: the token is in the store that the credential is given.
    pub fn credential(&self) -> Credential {
        Credential::new(self.clone(), TokenSource::User(None))
    }

    /// The credential of a user that begins with this token, unless the store has a newer one.
    pub fn credential_from(&self, token: Token) -> Credential {
        Credential::new(self.clone(), TokenSource::User(Some(token)))
    }
}

impl Credential {
    fn new(app: App, source: TokenSource) -> Self {
        Credential { renewer: Renewer::new(CredentialSettings::new(app, source)) }
    }

    fn settings(&self) -> &CredentialSettings {
        &self.renewer.settings
    }

    /// Changes a setting; what was learnt under the former ones does not count any more.
    fn set(self, change: impl FnOnce(&mut CredentialSettings)) -> Self {
        Credential { renewer: self.renewer.set(change) }
    }

    /// Adds a field to the form that asks for the app's own token; the credential of a user has no such form.
    #[must_use]
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        let parameter = (name.into(), value.into());
        self.set(|settings| {
            if let TokenSource::Own(fields) = &mut settings.source {
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
        self.set(|settings| settings.store = BoundedStore::new(store))
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

    /// Sends calls to where the token's response says that the service is, if the client trusts the host.
    #[must_use]
    pub fn base_url_from_token(self) -> Self {
        self.set(|settings| settings.takes_base_url = true)
    }

    /// The key of its token in the store. It holds no secret: what distinguishes credentials beyond scheme and client id
    /// goes into a hash. The client's secret is part of that for the app's own tokens, so that nobody gets a token from
    /// a shared store who could not get it from the endpoint.
    pub fn key(&self) -> String {
        self.settings().key()
    }

    /// A token that is valid now: for other uses than calls, or to see its scopes.
    pub async fn token(&self) -> Result<Token, AuthError> {
        self.renewer.current(self.settings().app.own_transport()?).await.map(|token| (*token).clone())
    }

    /// Makes sure that the store has the token, for example before a program tells the user that the login succeeded. It
    /// waits for a running renewal. Await it before the Tokio runtime ends: that would stop a renewal, and may lose its
    /// refresh token.
    ///
    /// It fails like a call that needs a token, and if the store does not accept the token. For an app's own tokens a
    /// failure of the store is no error, since they can be requested again.
    pub async fn save(&self) -> Result<(), AuthError> {
        self.renewer.save().await
    }

    /// Revokes the token (RFC 7009) and removes it from the store. If there is a refresh token, it is revoked, and most
    /// services then revoke all tokens that came from it.
    pub async fn revoke(&self) -> Result<(), AuthError> {
        self.renewer.revoke().await
    }

    async fn add(
        &self,
        request: &mut Authorization,
        transport: &Arc<dyn Transport>,
    ) -> Result<(), AuthError> {
        let token = self.renewer.current(transport).await?;
        if let Some(base_url) = token.base_url().filter(|_| self.settings().takes_base_url) {
            request.set_base_url(base_url);
        }
        request.header(AUTHORIZATION.as_str(), &token.header_value())
    }
}

impl Scheme for Credential {
    fn apply<'a>(
        &'a self,
        request: &'a mut Authorization,
        transport: &'a Arc<dyn Transport>,
    ) -> Applying<'a> {
        Box::pin(self.add(request, transport))
    }

    fn refused<'a>(&'a self, request: &'a Authorization) -> Refusing<'a> {
        Box::pin(self.renewer.drop_refused(request))
    }
}

impl From<Credential> for Credentials {
    fn from(credential: Credential) -> Self {
        Credentials::scheme(credential.settings().app.scheme.clone(), credential)
    }
}

impl Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("app", &self.settings().app).finish_non_exhaustive()
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
            #[inline]
            pub fn token_url(self, url: impl Into<String>) -> Self {
                Self { credential: self.credential.token_url(url) }
            }

            /// Sets the endpoint that revokes tokens (RFC 7009); after `token_url`, which forgets the document's.
            #[must_use]
            #[inline]
            pub fn revocation_url(self, url: impl Into<String>) -> Self {
                Self { credential: self.credential.revocation_url(url) }
            }

            /// Keeps the token in a store, which other processes may share; in memory if not set.
            #[must_use]
            #[inline]
            pub fn store(self, store: impl $crate::oauth2::TokenStore + 'static) -> Self {
                Self { credential: self.credential.store(store) }
            }

            /// Sets how long before its end a token is renewed, but at most a fifth of its life; 60 seconds if not set.
            #[must_use]
            #[inline]
            pub fn renew_ahead(self, time: ::std::time::Duration) -> Self {
                Self { credential: self.credential.renew_ahead(time) }
            }

            /// Sends calls to where the token's response says that the service is, if the client trusts the host.
            #[must_use]
            #[inline]
            pub fn base_url_from_token(self) -> Self {
                Self { credential: self.credential.base_url_from_token() }
            }

            /// The credential itself, for its token and its scopes.
            #[inline]
            pub fn credential(&self) -> &$crate::oauth2::Credential {
                &self.credential
            }
        }
        impl From<$name> for $crate::Credentials {
            #[inline]
            fn from(own: $name) -> Self {
                own.credential.into()
            }
        }
    };
}
