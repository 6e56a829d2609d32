// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `rest`.

use crate::runtime::model;

/// The schema `Login`.
#[derive(Default)]
pub struct Login {
    /// User.
    pub user: String,
    /// Password.
    pub password: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Login {
        user = "user" required,
        password = "password" required secret,
    }
}

impl Login {
    /// With what a request must have.
    #[inline]
    pub fn new(password: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            user: user.into(),
            ..Self::default()
        }
    }
}

/// The response of `POST /api/v2/rest/login`.
#[derive(Default)]
pub struct RestLoginV2200Response {
    /// Token.
    pub token: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    RestLoginV2200Response {
        token = "token" required,
    }
}
