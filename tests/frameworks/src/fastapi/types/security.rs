// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `security`.

use crate::runtime::model;

/// Body_token_token_post
#[derive(Default)]
pub struct BodyTokenTokenPost {
    /// Grant type.
    ///
    /// `Some(None)` is null.
    pub grant_type: Option<Option<String>>,
    /// Username.
    pub username: String,
    /// Password.
    pub password: String,
    /// Scope.
    pub scope: Option<String>,
    /// Client id.
    ///
    /// `Some(None)` is null.
    pub client_id: Option<Option<String>>,
    /// Client secret.
    ///
    /// `Some(None)` is null.
    pub client_secret: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BodyTokenTokenPost {
        grant_type = "grant_type",
        username = "username" required,
        password = "password" required secret,
        scope = "scope",
        client_id = "client_id",
        client_secret = "client_secret" secret,
    }
}

impl BodyTokenTokenPost {
    /// With what a request must have.
    #[inline]
    pub fn new(password: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            username: username.into(),
            ..Self::default()
        }
    }
}
