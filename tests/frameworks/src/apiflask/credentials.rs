// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `BearerAuth`.
#[derive(Debug)]
pub struct BearerAuth {
    part_1: security::Bearer,
}

impl BearerAuth {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<BearerAuth> for Credentials {
    #[inline]
    fn from(credential: BearerAuth) -> Self {
        Credentials::scheme("BearerAuth", credential.part_1)
    }
}

/// The credential of the security scheme `Session`.
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
        Credentials::scheme("Session", credential.part_1)
    }
}

/// The credential of the security scheme `BasicAuth`.
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
        Credentials::scheme("BasicAuth", credential.part_1)
    }
}

/// The credential of the security scheme `Key`.
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
        Credentials::scheme("Key", credential.part_1)
    }
}
