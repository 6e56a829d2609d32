// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`DeviceAuthorization`]: the flow for devices without a browser (RFC 8628).

use std::fmt::{self, Debug};
use std::future::Future;
use std::time::Duration;

use super::endpoint_request::{required, succeeded};
use super::grant::{Grant, field};
use super::{App, Credential, Token, TokenError};
use crate::platform::{Instant, sleep};
use crate::sanitize::sanitize;
use crate::secret::Secret;
use crate::security::AuthError;
use crate::security::token_error::Endpoint;

/// The interval between requests, unless the service gives one (RFC 8628 section 3.2), and the time that is added to it if the
/// service asks to slow down (section 3.5).
const INTERVAL: Duration = Duration::from_secs(5);

const MIN_INTERVAL: Duration = Duration::from_secs(1);

/// The longest time that a code is valid.
const MAX_LIFETIME: Duration = Duration::from_secs(24 * 3600);

/// The codes and pages with which a user authorises a device (RFC 8628 section 3.2).
///
/// ```ignore
/// let device = app.begin_device(None).await?;
/// println!("Open {} and enter {}", device.verification_uri(), device.user_code());
/// let credential = app.finish_device(&device).await?;
/// ```
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
    /// Requests the codes with which a user authorises this device on another one. Most services need no scope.
    ///
    /// # Errors
    /// If the app has no device authorization endpoint, or if the endpoint returns no codes.
    pub async fn begin_device(&self, scope: Option<&str>) -> Result<DeviceAuthorization, AuthError> {
        let url = required(self.device_authorization_url.as_ref(), "device authorization")?;
        let mut fields = vec![field("client_id", &self.client_id)];
        fields.extend(scope.map(|scope| field("scope", scope)));
        let response = self.post(Endpoint::Device, url, fields, self.own_transport()?).await?;
        let response = succeeded(response).map_err(AuthError::Token)?;
        let text = |key: &str| response.text(key).ok_or_else(|| AuthError::Token(response.error()));
        // Services that are older than the RFC use `verification_url`.
        let verification_uri = text("verification_uri").or_else(|_| text("verification_url"))?;
        Ok(DeviceAuthorization {
            device_code: text("device_code")?.into(),
            user_code: text("user_code")?.to_owned(),
            verification_uri: verification_uri.to_owned(),
            verification_uri_complete: response.text("verification_uri_complete").map(str::to_owned),
            interval: response.seconds("interval").unwrap_or(INTERVAL).clamp(MIN_INTERVAL, MAX_LIFETIME),
            ends_at: Instant::now() + response.lifetime().min(MAX_LIFETIME),
        })
    }

    /// Waits until the user has authorised the device. If the future is dropped, this can be called again.
    ///
    /// # Errors
    /// If the user declines or takes too long, or if the token endpoint returns no token.
    pub async fn finish_device(&self, device: &DeviceAuthorization) -> Result<Credential, AuthError> {
        let transport = self.own_transport()?;
        let token = device.poll(|| self.ask(Grant::DeviceCode(&device.device_code), transport)).await?;
        Ok(self.credential_from(token))
    }
}

impl DeviceAuthorization {
    /// The code that the user enters.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The page where the user enters the code.
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// The same page with the code, for a link or a QR code, if the service has one.
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// How much time the user has left.
    pub fn remaining(&self) -> Duration {
        self.ends_at.saturating_duration_since(Instant::now())
    }

    /// Requests the token at intervals until there is one, the user declines, or the time is over (RFC 8628 section 3.5).
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
                // After a failure that may pass, the interval doubles.
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
            .field("verification_uri", &sanitize(&self.verification_uri))
            .finish_non_exhaustive()
    }
}
