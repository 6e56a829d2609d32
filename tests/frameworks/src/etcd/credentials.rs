// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `ApiKey`.
#[derive(Debug)]
pub struct ApiKey {
    part_1: security::ApiKey,
}

impl ApiKey {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::header("Authorization", key),
        }
    }
}

impl From<ApiKey> for Credentials {
    #[inline]
    fn from(credential: ApiKey) -> Self {
        Credentials::scheme("ApiKey", credential.part_1)
    }
}
