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
            part_1: security::ApiKey::header("X-Api-Key", key),
        }
    }
}

impl From<Key> for Credentials {
    #[inline]
    fn from(credential: Key) -> Self {
        Credentials::scheme("key", credential.part_1)
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
