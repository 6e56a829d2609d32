//! [`ApiKey`]: a key in a header, the query, a cookie or a form (OpenAPI 3.0.3, "Security Scheme Object", `apiKey`).

use std::sync::Arc;

use super::{Applying, Authorization, Scheme};
use crate::secret::Secret;
use crate::transport::Transport;

/// A key that is sent as a header, query parameter, cookie or form field.
#[derive(Clone, Debug)]
pub struct ApiKey {
    location: KeyLocation,
    name: String,
    key: Secret,
}

#[derive(Clone, Copy, Debug)]
enum KeyLocation {
    Header,
    Query,
    Cookie,
    Form,
}

impl ApiKey {
    /// A key in a header.
    pub fn header(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { location: KeyLocation::Header, name: name.into(), key: key.into() }
    }

    /// A key in the query.
    pub fn query(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { location: KeyLocation::Query, name: name.into(), key: key.into() }
    }

    /// A key in a cookie.
    pub fn cookie(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { location: KeyLocation::Cookie, name: name.into(), key: key.into() }
    }

    /// A key in a field of the form or multipart body. A call without a body gets a form, if its method allows one. Calls with
    /// another body, or with a method that has no body, are an error.
    pub fn form(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { location: KeyLocation::Form, name: name.into(), key: key.into() }
    }

    fn add(&self, request: &mut Authorization) -> Result<(), super::AuthError> {
        let ApiKey { location, name, key } = self;
        match location {
            KeyLocation::Header => request.header(name, key)?,
            KeyLocation::Query => request.query_parameter(name, key),
            KeyLocation::Cookie => request.cookie(name, key)?,
            KeyLocation::Form => request.form_field(name, key)?,
        }
        Ok(())
    }
}

impl Scheme for ApiKey {
    fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
        Box::pin(std::future::ready(self.add(request)))
    }
}
