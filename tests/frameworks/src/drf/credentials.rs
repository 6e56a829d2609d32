// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `basicAuth`.
#[derive(Debug)]
pub struct BasicAuth {
    part_1: security::Basic,
}

impl BasicAuth {
    /// A credential of these parts.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Basic::new(user, password),
        }
    }
}

impl From<BasicAuth> for Credentials {
    #[inline]
    fn from(credential: BasicAuth) -> Self {
        Credentials::scheme("basicAuth", credential.part_1)
    }
}

/// Token-based authentication with required prefix "Token"
#[derive(Debug)]
pub struct TokenAuth {
    part_1: security::ApiKey,
}

impl TokenAuth {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::header("Authorization", key),
        }
    }
}

impl From<TokenAuth> for Credentials {
    #[inline]
    fn from(credential: TokenAuth) -> Self {
        Credentials::scheme("tokenAuth", credential.part_1)
    }
}
