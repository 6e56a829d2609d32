//! [`Credential`]: a token that is renewed automatically.

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

/// A token that is kept in a store, and is renewed before it expires or when the service refuses it.
///
/// If several calls wait for a token, only one request is sent. A renewal continues to its end even if no call waits for it any
/// more. Clones share the token.
///
/// A renewal needs its Tokio runtime until its end. If refresh tokens rotate, await [`save`](Self::save) before the runtime ends.
/// If a renewal is interrupted after the endpoint has responded, the new refresh token is lost, and the old one is no longer
/// valid.
#[derive(Clone)]
pub struct Credential {
    renewer: Renewer,
}

impl App {
    /// A credential for tokens of the app itself. They are requested when they are needed, by a grant such as
    /// `client_credentials`.
    pub fn grant(self, grant_type: &str) -> Credential {
        Credential::new(self, TokenSource::Own(vec![field("grant_type", grant_type)]))
    }

    /// The credential of a user who has authorised the app before. The token is in the store; see [`Credential::store`].
    pub fn credential(&self) -> Credential {
        Credential::new(self.clone(), TokenSource::User(None))
    }

    /// The credential of a user with this token, unless the store has a newer one.
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

    /// Changes a setting. This resets the state of the credential.
    fn set(self, change: impl FnOnce(&mut CredentialSettings)) -> Self {
        Credential { renewer: self.renewer.set(change) }
    }

    /// Adds a field to the form that requests a token of the app itself. It has no effect for the credential of a user.
    #[must_use]
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        let parameter = (name.into(), value.into());
        self.set(|settings| {
            if let TokenSource::Own(fields) = &mut settings.source {
                fields.push(parameter);
            }
        })
    }

    /// Sets the token endpoint. This removes the other endpoints, which belong to the previous host; see [`App::token_url`].
    #[must_use]
    pub fn token_url(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.set(|settings| settings.app = settings.app.clone().token_url(url))
    }

    /// Sets the endpoint that revokes tokens (RFC 7009). Call it after [`token_url`](Self::token_url), which removes it.
    #[must_use]
    pub fn revocation_url(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.set(|settings| settings.app = settings.app.clone().revocation_url(url))
    }

    /// Sets the store of the tokens, which other processes may share. The default is a store in memory.
    #[must_use]
    pub fn store(self, store: impl TokenStore + 'static) -> Self {
        self.set(|settings| settings.store = BoundedStore::new(store))
    }

    /// Sets the owner of the token, such as the id of a user, for a store with the tokens of several users.
    #[must_use]
    pub fn account(self, account: impl Into<String>) -> Self {
        let account = account.into();
        self.set(|settings| settings.account = account)
    }

    /// Sets how long before its expiry a token is renewed. The default is 60 seconds. At most a fifth of the token's lifetime is
    /// used. A token that cannot be renewed is used until it expires.
    #[must_use]
    pub fn renew_ahead(self, time: Duration) -> Self {
        self.set(|settings| settings.ahead = time)
    }

    /// Sends calls to the base URL in the token response, if the client trusts the host.
    #[must_use]
    pub fn base_url_from_token(self) -> Self {
        self.set(|settings| settings.takes_base_url = true)
    }

    /// The key of the token in the store. It contains no secret: it has the scheme, the client id, and a hash of everything else
    /// that distinguishes credentials. For tokens of the app itself, the hash includes the client secret, so that only those who
    /// could request a token can load it from a shared store.
    pub fn key(&self) -> String {
        self.settings().key()
    }

    /// A token that is valid now, for other uses than calls, or to read its scopes.
    ///
    /// # Errors
    /// As a call that needs a token.
    pub async fn token(&self) -> Result<Token, AuthError> {
        self.renewer.current(self.settings().app.own_transport()?).await.map(|token| (*token).clone())
    }

    /// Makes sure that the store has the token, for example before a program tells the user that the login succeeded. It waits
    /// for a running renewal. Await it before the Tokio runtime ends, because that interrupts a renewal and may lose its refresh
    /// token.
    ///
    /// # Errors
    /// As a call that needs a token, and if the store fails to save the token. For tokens of the app itself, a failure of the
    /// store is not an error, because they can be requested again.
    pub async fn save(&self) -> Result<(), AuthError> {
        self.renewer.save().await
    }

    /// Revokes the token (RFC 7009) and removes it from the store. If there is a refresh token, that is revoked; most services
    /// then revoke all tokens that were issued for it.
    ///
    /// # Errors
    /// If the app has no revocation endpoint, or if the endpoint or the store fails.
    pub async fn revoke(&self) -> Result<(), AuthError> {
        self.renewer.revoke().await
    }

    async fn add(
        &self,
        request: &mut Authorization,
        transport: &Arc<dyn Transport>,
    ) -> Result<(), AuthError> {
        let token = self.renewer.current(transport).await?;
        if self.settings().takes_base_url
            && let Some(base_url) = token.base_url()
        {
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

/// The methods of a credential for tokens of the app itself, `struct Name { credential: oauth2::Credential }`:
/// `own_token!(Name)`.
#[doc(hidden)]
#[macro_export]
macro_rules! own_token {
    ($name:ident) => {
        impl $name {
            /// Sets the token endpoint, instead of that of the document. This removes the document's other endpoints.
            #[must_use]
            #[inline]
            pub fn token_url(self, url: impl Into<String>) -> Self {
                Self { credential: self.credential.token_url(url) }
            }

            /// Sets the endpoint that revokes tokens (RFC 7009). Call it after `token_url`, which removes it.
            #[must_use]
            #[inline]
            pub fn revocation_url(self, url: impl Into<String>) -> Self {
                Self { credential: self.credential.revocation_url(url) }
            }

            /// Sets the store of the token, which other processes may share. The default is a store in memory.
            #[must_use]
            #[inline]
            pub fn store(self, store: impl $crate::oauth2::TokenStore + 'static) -> Self {
                Self { credential: self.credential.store(store) }
            }

            /// Sets how long before its expiry a token is renewed. The default is 60 seconds. At most a fifth of the token's
            /// lifetime is used.
            #[must_use]
            #[inline]
            pub fn renew_ahead(self, time: ::std::time::Duration) -> Self {
                Self { credential: self.credential.renew_ahead(time) }
            }

            /// Sends calls to the base URL in the token response, if the client trusts the host.
            #[must_use]
            #[inline]
            pub fn base_url_from_token(self) -> Self {
                Self { credential: self.credential.base_url_from_token() }
            }

            /// The credential itself, for example to read its token and scopes.
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
