// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// A key of the account.
#[derive(Debug)]
pub struct HeaderKey {
    part_1: security::ApiKey,
}

impl HeaderKey {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::header("X-Api-Key", key),
        }
    }
}

impl From<HeaderKey> for Credentials {
    #[inline]
    fn from(credential: HeaderKey) -> Self {
        Credentials::scheme("header_key", credential.part_1)
    }
}

/// The credential of the security scheme `query_key`.
#[derive(Debug)]
pub struct QueryKey {
    part_1: security::ApiKey,
}

impl QueryKey {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::query("api key", key),
        }
    }
}

impl From<QueryKey> for Credentials {
    #[inline]
    fn from(credential: QueryKey) -> Self {
        Credentials::scheme("query_key", credential.part_1)
    }
}

/// The credential of the security scheme `cookie_key`.
#[derive(Debug)]
pub struct CookieKey {
    part_1: security::ApiKey,
}

impl CookieKey {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::cookie("sid", key),
        }
    }
}

impl From<CookieKey> for Credentials {
    #[inline]
    fn from(credential: CookieKey) -> Self {
        Credentials::scheme("cookie_key", credential.part_1)
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

/// The credential of the security scheme `grant`.
#[derive(Debug)]
pub struct Grant {
    part_1: security::Bearer,
}

impl Grant {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<Grant> for Credentials {
    #[inline]
    fn from(credential: Grant) -> Self {
        Credentials::scheme("grant", credential.part_1)
    }
}

/// A token for the security scheme `grant`, which the client requests itself.
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
                .for_scheme("grant")
                .grant("client_credentials"),
        }
    }
}
crate::runtime::own_token!(ClientCredentials);
