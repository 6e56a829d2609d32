// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// API key and API secret of an account, which every call carries together.
#[derive(Debug)]
pub struct KeyPair {
    part_1: security::ApiKey,
    part_2: security::ApiKey,
}

impl KeyPair {
    /// A credential of these parts.
    pub fn new(api_key: impl Into<Secret>, api_secret: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::form("api_key", api_key),
            part_2: security::ApiKey::form("api_secret", api_secret),
        }
    }
}

impl From<KeyPair> for Credentials {
    #[inline]
    fn from(credential: KeyPair) -> Self {
        Credentials::scheme("api_key", credential.part_1)
            .and(Credentials::scheme("api_secret", credential.part_2))
    }
}
