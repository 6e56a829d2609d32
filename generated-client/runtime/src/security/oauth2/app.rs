// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`App`]: an OAuth client that is registered with an authorization server, and the endpoints of the server.

use std::fmt::{self, Debug};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::secret::Secret;
use crate::security::AuthError;
use crate::transport::{Transport, default_transport};

/// An OAuth client that is registered with an authorization server (RFC 6749 section 2).
///
/// It makes credentials: [`credential`](Self::credential) for the tokens of a user, [`grant`](Self::grant) for tokens of the app
/// itself.
#[derive(Clone)]
pub struct App {
    pub(super) client_id: String,
    /// `None` for public clients (RFC 6749 section 2.1).
    pub(super) client_secret: Option<Secret>,
    pub(super) token_url: String,
    pub(super) refresh_url: Option<String>,
    pub(super) authorization_url: Option<String>,
    pub(super) device_authorization_url: Option<String>,
    pub(super) revocation_url: Option<String>,
    pub(super) base_url_field: Option<String>,
    pub(super) scheme: String,
    transport: Arc<OnceLock<Arc<dyn Transport>>>,
}

impl App {
    /// A confidential client, which authenticates by Basic authentication (RFC 6749 section 2.3.1).
    pub fn confidential(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        App { client_secret: Some(client_secret.into()), ..App::public(token_url, client_id) }
    }

    /// A public client, which has no secret and sends its id in each form (RFC 6749 section 3.2.1).
    pub fn public(token_url: impl Into<String>, client_id: impl Into<String>) -> Self {
        App {
            client_id: client_id.into(),
            client_secret: None,
            token_url: token_url.into(),
            refresh_url: None,
            authorization_url: None,
            device_authorization_url: None,
            revocation_url: None,
            base_url_field: None,
            scheme: String::new(),
            transport: Arc::default(),
        }
    }

    /// Sets the token endpoint. Refresh tokens are sent there too, unless you call [`refresh_url`](Self::refresh_url) after it.
    ///
    /// This removes the revocation endpoint and the device authorization endpoint, because they belong to the previous host and
    /// must not get the secrets for the new one. Set them again after it. The authorization page does not change.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = url.into();
        (self.refresh_url, self.revocation_url, self.device_authorization_url) = (None, None, None);
        self
    }

    /// Sets the endpoint for refresh tokens, if it is not the token endpoint.
    #[must_use]
    pub fn refresh_url(mut self, url: impl Into<String>) -> Self {
        self.refresh_url = Some(url.into());
        self
    }

    /// Sets the page where a user authorises the app.
    #[must_use]
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.authorization_url = Some(url.into());
        self
    }

    /// Sets the device authorization endpoint (RFC 8628 section 3.1).
    #[must_use]
    pub fn device_authorization_url(mut self, url: impl Into<String>) -> Self {
        self.device_authorization_url = Some(url.into());
        self
    }

    /// Sets the endpoint that revokes tokens (RFC 7009).
    #[must_use]
    pub fn revocation_url(mut self, url: impl Into<String>) -> Self {
        self.revocation_url = Some(url.into());
        self
    }

    /// Sets the field of a token response that has the base URL of the service.
    #[must_use]
    pub fn base_url_field(mut self, name: impl Into<String>) -> Self {
        self.base_url_field = Some(name.into());
        self
    }

    /// Sets the security scheme that the tokens are for, so that a credential of the app converts into
    /// [`Credentials`](crate::Credentials).
    #[must_use]
    pub fn for_scheme(mut self, name: impl Into<String>) -> Self {
        self.scheme = name.into();
        self
    }

    /// Sets the transport for authorising users and revoking tokens. Calls renew tokens by the transport of their client.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        let transport: Arc<dyn Transport> = Arc::new(transport);
        self.transport = Arc::new(OnceLock::from(transport));
        self
    }

    /// The transport for requests that are not part of a call.
    pub(super) fn own_transport(&self) -> Result<&Arc<dyn Transport>, AuthError> {
        if let Some(transport) = self.transport.get() {
            return Ok(transport);
        }
        let transport = default_transport(Duration::from_secs(10))
            .map_err(|error| AuthError::Unsupported(format!("there is no HTTP client: {error}")))?;
        Ok(self.transport.get_or_init(|| transport))
    }
}

impl Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("client_id", &self.client_id)
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}
