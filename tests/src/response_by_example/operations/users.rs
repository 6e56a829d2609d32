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
    pub fn get(&self) -> Call<types::GetUserResponse, Json> {
        self.core.call(&GET)
    }

    /// `GET /users`
    #[inline]
    pub fn list(&self) -> Call<types::ListUsersResponse, Json> {
        self.core.call(&LIST)
    }

    /// `GET /text`
    #[inline]
    pub fn get_text(&self) -> Call<String, Json> {
        self.core.call(&GET_TEXT)
    }
}

const GET: Operation = Operation {
    id: "getUser",
    method: Method::Get,
    path: "/user",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const LIST: Operation = Operation {
    id: "listUsers",
    method: Method::Get,
    path: "/users",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const GET_TEXT: Operation = Operation {
    id: "getText",
    method: Method::Get,
    path: "/text",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};
