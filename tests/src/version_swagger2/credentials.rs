// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `key`.
#[derive(Debug)]
pub struct Key {
    part_1: security::ApiKey,
}

impl Key {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::header("X-Key", key),
        }
    }
}

impl From<Key> for Credentials {
    #[inline]
    fn from(credential: Key) -> Self {
        Credentials::scheme("key", credential.part_1)
    }
}

/// The credential of the security scheme `login`.
#[derive(Debug)]
pub struct Login {
    part_1: security::Basic,
}

impl Login {
    /// A credential of these parts.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Basic::new(user, password),
        }
    }
}

impl From<Login> for Credentials {
    #[inline]
    fn from(credential: Login) -> Self {
        Credentials::scheme("login", credential.part_1)
    }
}

/// The credential of the security scheme `token`.
#[derive(Debug)]
pub struct Token {
    part_1: security::Bearer,
}

impl Token {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<Token> for Credentials {
    #[inline]
    fn from(credential: Token) -> Self {
        Credentials::scheme("token", credential.part_1)
    }
}

/// A token for the security scheme `token`, which the client requests itself.
#[derive(Clone, Debug)]
pub struct ClientCredentials {
    credential: security::oauth2::Credential,
}

impl ClientCredentials {
    /// A credential of these parts.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            credential: security::oauth2::App::confidential(
                    "https://example.org/token",
                    client_id,
                    client_secret,
                )
                .for_scheme("token")
                .grant("client_credentials"),
        }
    }
}
crate::runtime::own_token!(ClientCredentials);
