// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `CookieKey`.
#[derive(Debug)]
pub struct CookieKey {
    part_1: security::ApiKey,
}

impl CookieKey {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::cookie("session", key),
        }
    }
}

impl From<CookieKey> for Credentials {
    #[inline]
    fn from(credential: CookieKey) -> Self {
        Credentials::scheme("CookieKey", credential.part_1)
    }
}

/// The credential of the security scheme `HeaderKey`.
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
        Credentials::scheme("HeaderKey", credential.part_1)
    }
}

/// The credential of the security scheme `Token`.
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
        Credentials::scheme("Token", credential.part_1)
    }
}

/// The credential of the security scheme `UserLogin`.
#[derive(Debug)]
pub struct UserLogin {
    part_1: security::Basic,
}

impl UserLogin {
    /// A credential of these parts.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Basic::new(user, password),
        }
    }
}

impl From<UserLogin> for Credentials {
    #[inline]
    fn from(credential: UserLogin) -> Self {
        Credentials::scheme("UserLogin", credential.part_1)
    }
}
