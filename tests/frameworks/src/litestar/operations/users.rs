// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `users`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation, PathStyle, QueryStyle, Uuid, call};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a Core,
}

impl Users<'_> {
    /// CreateUser.
    ///
    /// `POST /users`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// use framework_tests::litestar::types;
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateUserUserRequestBody::new("user-name");
    /// let create_user_user_response_body = client.users().create_user(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_user(&self, body: &types::CreateUserUserRequestBody) -> CreateUser {
        let mut call = self.core.call(&CREATE_USER);
        call.json("application/json", body);
        call
    }

    /// GetUser.
    ///
    /// `GET /users/{user_id}`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    /// - `404`: Nothing matches the given URI
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let get_user_user_response_body = client
    ///     .users()
    ///     .users_user_id_get_user(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn users_user_id_get_user(&self, user_id: &Uuid) -> UserIdGetUser {
        let mut call = self.core.call(&USERS_USER_ID_GET_USER);
        call.path("user_id", PathStyle::SIMPLE, user_id);
        call
    }

    /// DeleteUser.
    ///
    /// `DELETE /users/{user_id}`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    /// - `401`: No permission -- see authorization schemes
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().users_user_id_delete_user("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn users_user_id_delete_user(&self, user_id: &str) -> UserIdDeleteUser {
        let mut call = self.core.call(&USERS_USER_ID_DELETE_USER);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        UserIdDeleteUser { call }
    }

    /// PatchUser.
    ///
    /// `PATCH /users/{user_id}`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// use framework_tests::litestar::types;
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PatchUserUserRequestBody {
    ///     user_name: Some("user-name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client.users().users_user_id_patch_user(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn users_user_id_patch_user(
        &self,
        user_id: i64,
        body: &types::PatchUserUserRequestBody,
    ) -> UserIdPatchUser {
        let mut call = self.core.call(&USERS_USER_ID_PATCH_USER);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call.json("application/json", body);
        call
    }
}

const CREATE_USER: Operation = Operation {
    id: "UsersCreateUser",
    method: Method::Post,
    path: "/users",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create_user`.
pub type CreateUser = Call<types::CreateUserUserResponseBody, types::ErrorResponse>;

const USERS_USER_ID_GET_USER: Operation = Operation {
    id: "UsersUserIdGetUser",
    method: Method::Get,
    path: "/users/{user_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `users_user_id_get_user`.
pub type UserIdGetUser = Call<types::GetUserUserResponseBody, types::ErrorResponse>;

const USERS_USER_ID_DELETE_USER: Operation = Operation {
    id: "UsersUserIdDeleteUser",
    method: Method::Delete,
    path: "/users/{user_id}",
    security: &[&["key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `users_user_id_delete_user`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UserIdDeleteUser {
    call: Call<(), types::ErrorResponse>,
}

impl UserIdDeleteUser {
    /// Default: `false`.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", QueryStyle::FORM, &force);
        self
    }
}

call! { UserIdDeleteUser -> (), types::ErrorResponse }

const USERS_USER_ID_PATCH_USER: Operation = Operation {
    id: "UsersUserIdPatchUser",
    method: Method::Patch,
    path: "/users/{user_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `users_user_id_patch_user`.
pub type UserIdPatchUser = Call<BTreeMap<String, Json>, types::ErrorResponse>;
