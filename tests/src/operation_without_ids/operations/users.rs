// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `users`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Operations of the tag `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) core: &'a Core,
}

impl Users<'_> {
    /// `GET /users`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().get_users().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_users(&self) -> GetUsers {
        self.core.call(&GET_USERS)
    }

    /// `POST /users`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().post().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self) -> Post {
        self.core.call(&POST)
    }

    /// `GET /users/{user_id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().get_users_user_id("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_users_user_id(&self, user_id: &str) -> GetUserId {
        let mut call = self.core.call(&GET_USERS_USER_ID);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `DELETE /users/{user_id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().delete("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, user_id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `OPTIONS /users/{user_id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().options("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn options(&self, user_id: &str) -> Options {
        let mut call = self.core.call(&OPTIONS);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `HEAD /users/{user_id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().head("user-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn head(&self, user_id: &str) -> Head {
        let mut call = self.core.call(&HEAD);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `GET /users/{user_id}/files/{name}.{ending}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().get_files("user-id", "name", "ending").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_files(&self, user_id: &str, name: &str, ending: &str) -> GetFiles {
        let mut call = self.core.call(&GET_FILES);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call.path("name", PathStyle::SIMPLE, &name);
        call.path("ending", PathStyle::SIMPLE, &ending);
        call
    }

    /// `GET /first`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().twice().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn twice(&self) -> Twice {
        self.core.call(&TWICE)
    }

    /// `GET /second`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().get_second().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_second(&self) -> GetSecond {
        self.core.call(&GET_SECOND)
    }
}

const GET_USERS: Operation = Operation {
    id: "get /users",
    method: Method::Get,
    path: "/users",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_users`.
pub type GetUsers = Call<(), Json>;

const POST: Operation = Operation {
    id: "post /users",
    method: Method::Post,
    path: "/users",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<(), Json>;

const GET_USERS_USER_ID: Operation = Operation {
    id: "get /users/{user_id}",
    method: Method::Get,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_users_user_id`.
pub type GetUserId = Call<(), Json>;

const DELETE: Operation = Operation {
    id: "delete /users/{user_id}",
    method: Method::Delete,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), Json>;

const OPTIONS: Operation = Operation {
    id: "options /users/{user_id}",
    method: Method::Options,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `options`.
pub type Options = Call<(), Json>;

const HEAD: Operation = Operation {
    id: "head /users/{user_id}",
    method: Method::Head,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `head`.
pub type Head = Call<(), Json>;

const GET_FILES: Operation = Operation {
    id: "get /users/{user_id}/files/{name}.{ending}",
    method: Method::Get,
    path: "/users/{user_id}/files/{name}.{ending}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_files`.
pub type GetFiles = Call<(), Json>;

const TWICE: Operation = Operation {
    id: "twice",
    method: Method::Get,
    path: "/first",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `twice`.
pub type Twice = Call<(), Json>;

const GET_SECOND: Operation = Operation {
    id: "get /second",
    method: Method::Get,
    path: "/second",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_second`.
pub type GetSecond = Call<(), Json>;
