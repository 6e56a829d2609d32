// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `APIKeyHeader`.
#[derive(Debug)]
pub struct ApiKeyHeader {
    part_1: security::ApiKey,
}

impl ApiKeyHeader {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::header("X-Key", key),
        }
    }
}

impl From<ApiKeyHeader> for Credentials {
    #[inline]
    fn from(credential: ApiKeyHeader) -> Self {
        Credentials::scheme("APIKeyHeader", credential.part_1)
    }
}

/// The credential of the security scheme `OAuth2PasswordBearer`.
#[derive(Debug)]
pub struct OAuth2PasswordBearer {
    part_1: security::Bearer,
}

impl OAuth2PasswordBearer {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<OAuth2PasswordBearer> for Credentials {
    #[inline]
    fn from(credential: OAuth2PasswordBearer) -> Self {
        Credentials::scheme("OAuth2PasswordBearer", credential.part_1)
    }
}

/// The credential of the security scheme `HTTPBasic`.
#[derive(Debug)]
pub struct HttpBasic {
    part_1: security::Basic,
}

impl HttpBasic {
    /// A credential of these parts.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Basic::new(user, password),
        }
    }
}

impl From<HttpBasic> for Credentials {
    #[inline]
    fn from(credential: HttpBasic) -> Self {
        Credentials::scheme("HTTPBasic", credential.part_1)
    }
}

/// The credential of the security scheme `HTTPBearer`.
#[derive(Debug)]
pub struct HttpBearer {
    part_1: security::Bearer,
}

impl HttpBearer {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<HttpBearer> for Credentials {
    #[inline]
    fn from(credential: HttpBearer) -> Self {
        Credentials::scheme("HTTPBearer", credential.part_1)
    }
}

/// The credential of the security scheme `APIKeyCookie`.
#[derive(Debug)]
pub struct ApiKeyCookie {
    part_1: security::ApiKey,
}

impl ApiKeyCookie {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::cookie("sid", key),
        }
    }
}

impl From<ApiKeyCookie> for Credentials {
    #[inline]
    fn from(credential: ApiKeyCookie) -> Self {
        Credentials::scheme("APIKeyCookie", credential.part_1)
    }
}

/// The credential of the security scheme `APIKeyQuery`.
#[derive(Debug)]
pub struct ApiKeyQuery {
    part_1: security::ApiKey,
}

impl ApiKeyQuery {
    /// A credential of these parts.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            part_1: security::ApiKey::query("api_key", key),
        }
    }
}

impl From<ApiKeyQuery> for Credentials {
    #[inline]
    fn from(credential: ApiKeyQuery) -> Self {
        Credentials::scheme("APIKeyQuery", credential.part_1)
    }
}
