// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `users`.

use crate::runtime::model;

/// CreateUserUserRequestBody
#[derive(Default)]
pub struct CreateUserUserRequestBody {
    /// User name.
    pub user_name: String,
    /// Is admin.
    ///
    /// Default: `false`.
    pub is_admin: Option<bool>,
    /// Nick.
    ///
    /// `Some(None)` is null.
    pub nick: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateUserUserRequestBody {
        user_name = "userName" required,
        is_admin = "isAdmin",
        nick = "nick",
    }
}

impl CreateUserUserRequestBody {
    /// With what a request must have.
    #[inline]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            ..Self::default()
        }
    }
}

/// CreateUserUserResponseBody
#[derive(Default)]
pub struct CreateUserUserResponseBody {
    /// User name.
    pub user_name: String,
    /// Id.
    ///
    /// Default: `0`.
    pub id: Option<i64>,
    /// Is admin.
    ///
    /// Default: `false`.
    pub is_admin: Option<bool>,
    /// Nick.
    ///
    /// `Some(None)` is null.
    pub nick: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CreateUserUserResponseBody {
        user_name = "userName" required,
        id = "id",
        is_admin = "isAdmin",
        nick = "nick",
    }
}

/// GetUserUserResponseBody
#[derive(Default)]
pub struct GetUserUserResponseBody {
    /// User name.
    pub user_name: String,
    /// Id.
    ///
    /// Default: `0`.
    pub id: Option<i64>,
    /// Is admin.
    ///
    /// Default: `false`.
    pub is_admin: Option<bool>,
    /// Nick.
    ///
    /// `Some(None)` is null.
    pub nick: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetUserUserResponseBody {
        user_name = "userName" required,
        id = "id",
        is_admin = "isAdmin",
        nick = "nick",
    }
}

/// PatchUserUserRequestBody
#[derive(Default)]
pub struct PatchUserUserRequestBody {
    /// User name.
    pub user_name: Option<String>,
    /// Is admin.
    pub is_admin: Option<bool>,
    /// Nick.
    ///
    /// `Some(None)` is null.
    pub nick: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PatchUserUserRequestBody {
        user_name = "userName",
        is_admin = "isAdmin",
        nick = "nick",
    }
}
