// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a caller identifies itself with.

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
    fn from(credential: AccessToken) -> Self {
        Credentials::scheme("openapi_oauth", credential.part_1)
    }
}

/// Token of a server-to-server OAuth app, which acts for its account; it lives for an hour and is
/// asked for anew, without a refresh token.
#[derive(Debug)]
pub struct ServerToServer {
    part_1: security::oauth2::Grant,
}

impl ServerToServer {
    /// A credential of these parts.
    pub fn new(
        account_id: impl Into<Secret>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            part_1: security::oauth2::Grant::new(
                    "https://zoom.us/oauth/token",
                    client_id,
                    client_secret,
                )
                .parameter("grant_type", "account_credentials")
                .parameter("account_id", account_id),
        }
    }

    /// Asks another address for tokens than the document's.
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.part_1 = self.part_1.token_url(token_url);
        self
    }
}

impl From<ServerToServer> for Credentials {
    fn from(credential: ServerToServer) -> Self {
        Credentials::scheme("openapi_oauth", credential.part_1)
    }
}
