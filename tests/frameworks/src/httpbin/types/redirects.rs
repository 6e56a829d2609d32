// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Redirects`.

use crate::runtime::model;

/// What `POST /redirect-to` takes.
#[derive(Default)]
pub struct PostRedirectToRequest {
    /// Url.
    pub url: String,
    /// Status code.
    pub status_code: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostRedirectToRequest {
        url = "url" required,
        status_code = "status_code",
    }
}

impl PostRedirectToRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

/// What `PUT /redirect-to` takes.
#[derive(Default)]
pub struct PutRedirectToRequest {
    /// Url.
    pub url: String,
    /// Status code.
    pub status_code: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PutRedirectToRequest {
        url = "url" required,
        status_code = "status_code",
    }
}

impl PutRedirectToRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}
