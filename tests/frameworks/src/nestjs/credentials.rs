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

/// The credential of the security scheme `bearer`.
#[derive(Debug)]
pub struct Bearer {
    part_1: security::Bearer,
}

impl Bearer {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<Bearer> for Credentials {
    #[inline]
    fn from(credential: Bearer) -> Self {
        Credentials::scheme("bearer", credential.part_1)
    }
}

/// The credential of the security scheme `basic`.
#[derive(Debug)]
pub struct Basic {
    part_1: security::Basic,
}

impl Basic {
    /// A credential of these parts.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Basic::new(user, password),
        }
    }
}

impl From<Basic> for Credentials {
    #[inline]
    fn from(credential: Basic) -> Self {
        Credentials::scheme("basic", credential.part_1)
    }
}

/// The credential of the security scheme `session`.
#[derive(Debug)]
pub struct Session {
    part_1: security::ApiKey,
}

impl Session {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::cookie("sid", key),
        }
    }
}

impl From<Session> for Credentials {
    #[inline]
    fn from(credential: Session) -> Self {
        Credentials::scheme("session", credential.part_1)
    }
}
