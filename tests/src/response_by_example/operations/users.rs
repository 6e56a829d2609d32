// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `users`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::response_by_example::types;

/// Operations of the tag `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a Core,
}

impl Users<'_> {
    /// `GET /user`
    #[inline]
    pub fn get_user(&self) -> GetUser {
        self.core.call(&GET_USER)
    }

    /// `GET /users`
    #[inline]
    pub fn list_users(&self) -> ListUsers {
        self.core.call(&LIST_USERS)
    }

    /// `GET /text`
    #[inline]
    pub fn get_text(&self) -> GetText {
        self.core.call(&GET_TEXT)
    }
}

const GET_USER: Operation = Operation {
    id: "getUser",
    method: Method::Get,
    path: "/user",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_user`.
pub type GetUser = Call<types::GetUserResponse, Json>;

const LIST_USERS: Operation = Operation {
    id: "listUsers",
    method: Method::Get,
    path: "/users",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_users`.
pub type ListUsers = Call<types::ListUsersResponse, Json>;

const GET_TEXT: Operation = Operation {
    id: "getText",
    method: Method::Get,
    path: "/text",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_text`.
pub type GetText = Call<String, Json>;
