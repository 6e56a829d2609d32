// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `Jwt`.
#[derive(Debug)]
pub struct Jwt {
    part_1: security::Bearer,
}

impl Jwt {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<Jwt> for Credentials {
    #[inline]
    fn from(credential: Jwt) -> Self {
        Credentials::scheme("Jwt", credential.part_1)
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
            part_1: security::ApiKey::cookie("session", key),
        }
    }
}

impl From<Session> for Credentials {
    #[inline]
    fn from(credential: Session) -> Self {
        Credentials::scheme("Session", credential.part_1)
    }
}
