// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `users`.

use super::ClassicExtra;
use crate::runtime::model;

/// CreateUserUserRequestBody
#[derive(Clone, Default)]
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
}

model! {
    CreateUserUserRequestBody {
        user_name = "userName" required,
        is_admin = "isAdmin",
        nick = "nick",
    }
}

/// CreateUserUserResponseBody
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
pub struct PatchUserUserRequestBody {
    /// User name.
    pub user_name: Option<String>,
    /// Is admin.
    pub is_admin: Option<bool>,
    /// Nick.
    ///
    /// `Some(None)` is null.
    pub nick: Option<Option<String>>,
}

model! {
    PatchUserUserRequestBody {
        user_name = "userName",
        is_admin = "isAdmin",
        nick = "nick",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct UserIdDeleteUser400Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    UserIdDeleteUser400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Not Authorized Exception
#[derive(Clone, Default)]
pub struct UserIdDeleteUser401Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    UserIdDeleteUser401Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct UserIdGetUser400Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    UserIdGetUser400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Not Found Exception
#[derive(Clone, Default)]
pub struct UserIdGetUser404Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    UserIdGetUser404Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct UserIdPatchUser400Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    UserIdPatchUser400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// Validation Exception
#[derive(Clone, Default)]
pub struct UsersCreateUser400Response {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ClassicExtra>>,
}

model! {
    UsersCreateUser400Response {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}
