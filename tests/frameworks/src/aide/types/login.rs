// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `login`.

use crate::runtime::model;

/// The schema `Login`.
#[derive(Default)]
pub struct Login {
    /// Remember.
    ///
    /// `Some(None)` is null.
    pub remember: Option<Option<bool>>,
    /// Secret.
    pub secret: String,
    /// User.
    pub user: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Login {
        remember = "remember",
        secret = "secret" required secret,
        user = "user" required,
    }
}

impl Login {
    /// With what a request must have.
    #[inline]
    pub fn new(secret: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            user: user.into(),
            ..Self::default()
        }
    }
}
