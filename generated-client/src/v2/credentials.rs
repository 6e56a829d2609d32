// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// OAuth access token, sent as a bearer token in the `Authorization` header.
#[derive(Debug)]
pub struct AccessToken {
    part_1: security::Bearer,
}

impl AccessToken {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<AccessToken> for Credentials {
    #[inline]
    fn from(credential: AccessToken) -> Self {
        Credentials::scheme("openapi_oauth", credential.part_1)
    }
}

/// An OAuth app that acts for the users who authorise it, in a browser (`begin` and `finish`,
/// always with a proof key) or by a code on another device (`begin_device` and `finish_device`).
///
/// Each refresh gives a new refresh token and ends the old one, so the credential of a user needs a
/// store that outlives the process.
#[derive(Clone, Copy, Debug)]
pub enum UserApp {}

impl UserApp {
    /// An app that can keep a secret, as one on a server can.
    pub fn confidential(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> security::oauth2::App {
        Self::at_home(
            security::oauth2::App::confidential(
                "https://zoom.us/oauth/token",
                client_id,
                client_secret,
            ),
        )
    }

    /// An app that cannot keep a secret, as one that users install cannot.
    pub fn public(client_id: impl Into<String>) -> security::oauth2::App {
        Self::at_home(
            security::oauth2::App::public("https://zoom.us/oauth/token", client_id),
        )
    }

    #[inline]
    fn at_home(app: security::oauth2::App) -> security::oauth2::App {
        app.for_scheme("openapi_oauth")
            .authorization_url("https://zoom.us/oauth/authorize")
            .device_authorization_url("https://zoom.us/oauth/devicecode")
            .revocation_url("https://zoom.us/oauth/revoke")
            .base_url_field("api_url")
    }
}

/// Token of a server-to-server OAuth app, which acts for its account; it lives for an hour and is
/// asked for anew, without a refresh token.
#[derive(Clone, Debug)]
pub struct ServerToServer {
    credential: security::oauth2::Credential,
}

impl ServerToServer {
    /// A credential of these parts.
    pub fn new(
        account_id: impl Into<Secret>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            credential: security::oauth2::App::confidential(
                    "https://zoom.us/oauth/token",
                    client_id,
                    client_secret,
                )
                .for_scheme("openapi_oauth")
                .revocation_url("https://zoom.us/oauth/revoke")
                .base_url_field("api_url")
                .grant("account_credentials")
                .parameter("account_id", account_id),
        }
    }
}
crate::runtime::own_token!(ServerToServer);
