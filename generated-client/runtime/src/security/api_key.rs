// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Keys in a header, in the query, in a cookie or in a form (OpenAPI 3.0.3, "Security Scheme Object", `apiKey`).

use super::{Applying, Authorization, Scheme};
use crate::secret::Secret;

/// A key that is sent under a name.
#[derive(Clone, Debug)]
pub struct ApiKey {
    place: Place,
    name: String,
    key: Secret,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Header,
    Query,
    Cookie,
    Form,
}

impl ApiKey {
    /// A key in a header.
    pub fn header(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { place: Place::Header, name: name.into(), key: key.into() }
    }

    /// A key in the query.
    pub fn query(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { place: Place::Query, name: name.into(), key: key.into() }
    }

    /// A key in a cookie.
    pub fn cookie(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { place: Place::Cookie, name: name.into(), key: key.into() }
    }

    /// A key in a field of the form or of the multipart body. A call without a body that could have one gets a form
    /// of its own; calls with another body, or by a method that takes none, are refused.
    pub fn form(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        ApiKey { place: Place::Form, name: name.into(), key: key.into() }
    }

    fn add(&self, request: &mut Authorization) -> Result<(), super::AuthError> {
        let ApiKey { place, name, key } = self;
        match place {
            Place::Header => request.header(name, key)?,
            Place::Query => request.query_parameter(name, key),
            Place::Cookie => request.cookie(name, key),
            Place::Form => request.form_field(name, key)?,
        }
        Ok(())
    }
}

impl Scheme for ApiKey {
    fn apply<'a>(&'a self, request: &'a mut Authorization, _: &'a reqwest::Client) -> Applying<'a> {
        Box::pin(std::future::ready(self.add(request)))
    }
}
