// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The flow of devices that have no browser (RFC 8628): [`DeviceAuthorization`].

use std::fmt::{self, Debug};
use std::future::Future;
use std::time::Duration;

use super::endpoint_request::{required, succeeded};
use super::grant::{Grant, field};
use super::{App, Credential, Token, TokenError};
use crate::platform::{Instant, sleep};
use crate::secret::Secret;
use crate::security::AuthError;
use crate::security::token_error::Endpoint;
use crate::shown::shown;

/// How long to wait between questions where the service does not say (RFC 8628 section 3.2), and by how much more
/// when it asks to slow down (section 3.5).
const INTERVAL: Duration = Duration::from_secs(5);

const SHORTEST_INTERVAL: Duration = Duration::from_secs(1);

/// No code lives longer than this, whatever the service says.
const LONGEST_LIFE: Duration = Duration::from_secs(24 * 3600);

/// What a user needs to authorise a device (RFC 8628 section 3.2).
#[derive(Clone)]
pub struct DeviceAuthorization {
    device_code: Secret,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: Option<String>,
    interval: Duration,
    ends_at: Instant,
}

impl App {
    /// Asks for the codes by which a user authorises this device on another one; most services need no scope.
    pub async fn begin_device(&self, scope: Option<&str>) -> Result<DeviceAuthorization, AuthError> {
        let url = required(self.device_authorization_url.as_ref(), "device authorization")?;
        let mut fields = vec![field("client_id", &self.client_id)];
        fields.extend(scope.map(|scope| field("scope", scope)));
        let response = self.post(Endpoint::Device, url, fields, self.own_transport()?).await?;
        let response = succeeded(response).map_err(AuthError::Token)?;
        let text = |key: &str| response.text(key).ok_or_else(|| AuthError::Token(response.error()));
        // Services from before the RFC say `verification_url`.
        let verification_uri = text("verification_uri").or_else(|_| text("verification_url"))?;
        Ok(DeviceAuthorization {
            device_code: text("device_code")?.into(),
            user_code: text("user_code")?.to_owned(),
            verification_uri: verification_uri.to_owned(),
            verification_uri_complete: response.text("verification_uri_complete").map(str::to_owned),
            interval: response.seconds("interval").unwrap_or(INTERVAL).clamp(SHORTEST_INTERVAL, LONGEST_LIFE),
            ends_at: Instant::now() + response.life().min(LONGEST_LIFE),
        })
    }

    /// Waits until the user has authorised the device, declined, or let the time pass. What was begun can be waited for
    /// again if this is dropped.
    pub async fn finish_device(&self, device: &DeviceAuthorization) -> Result<Credential, AuthError> {
        let transport = self.own_transport()?;
        let token = device.poll(|| self.ask(Grant::DeviceCode(&device.device_code), transport)).await?;
        Ok(self.credential_from(token))
    }
}

impl DeviceAuthorization {
    /// The code that the user types in.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The page where the user types it in.
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// A page that has the code already, for a link or a QR code, if the service has such a page.
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// How much time the user has left.
    pub fn remaining(&self) -> Duration {
        self.ends_at.saturating_duration_since(Instant::now())
    }

    /// Asks for the token at intervals until there is one, a refusal, or no time left (RFC 8628 section 3.5).
    pub(crate) async fn poll<F>(&self, mut ask: impl FnMut() -> F) -> Result<Token, AuthError>
    where
        F: Future<Output = Result<Token, AuthError>>,
    {
        let mut interval = self.interval;
        while self.remaining() > interval {
            sleep(interval).await;
            match ask().await {
                Ok(token) => return Ok(token),
                Err(AuthError::Token(error)) if error.is("authorization_pending") => {}
                Err(AuthError::Token(error)) if error.is("slow_down") => interval += INTERVAL,
                // Whoever cannot be reached is asked ever more seldom.
                Err(error) if error.is_transient() => interval *= 2,
                Err(AuthError::Token(error)) => return Err(ended(error)),
                Err(error) => return Err(error),
            }
        }
        Err(AuthError::Expired)
    }
}

fn ended(error: Box<TokenError>) -> AuthError {
    if error.is("expired_token") {
        return AuthError::Expired;
    }
    if !error.is("access_denied") {
        return AuthError::Token(error);
    }
    AuthError::Declined { error: "access_denied".to_owned(), description: error.description }
}

impl Debug for DeviceAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceAuthorization")
            .field("verification_uri", &shown(&self.verification_uri))
            .finish_non_exhaustive()
    }
}
