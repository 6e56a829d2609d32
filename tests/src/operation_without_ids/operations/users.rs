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
    #[inline]
    pub fn get_users(&self) -> GetUsers {
        self.core.call(&GET_USERS)
    }

    /// `POST /users`
    #[inline]
    pub fn post_users(&self) -> PostUsers {
        self.core.call(&POST_USERS)
    }

    /// `GET /users/{user_id}`
    #[inline]
    pub fn get_users_user_id(&self, user_id: &str) -> GetUserId {
        let mut call = self.core.call(&GET_USERS_USER_ID);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `DELETE /users/{user_id}`
    #[inline]
    pub fn delete_users_user_id(&self, user_id: &str) -> DeleteUserId {
        let mut call = self.core.call(&DELETE_USERS_USER_ID);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `OPTIONS /users/{user_id}`
    #[inline]
    pub fn options_users_user_id(&self, user_id: &str) -> OptionsUserId {
        let mut call = self.core.call(&OPTIONS_USERS_USER_ID);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `HEAD /users/{user_id}`
    #[inline]
    pub fn head_users_user_id(&self, user_id: &str) -> HeadUserId {
        let mut call = self.core.call(&HEAD_USERS_USER_ID);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call
    }

    /// `GET /users/{user_id}/files/{name}.{ending}`
    #[inline]
    pub fn get_users_user_id_files_name_ending(
        &self,
        user_id: &str,
        name: &str,
        ending: &str,
    ) -> GetUserIdFilesNameEnding {
        let mut call = self.core.call(&GET_USERS_USER_ID_FILES_NAME_ENDING);
        call.path("user_id", PathStyle::SIMPLE, &user_id);
        call.path("name", PathStyle::SIMPLE, &name);
        call.path("ending", PathStyle::SIMPLE, &ending);
        call
    }

    /// `GET /first`
    #[inline]
    pub fn twice(&self) -> Twice {
        self.core.call(&TWICE)
    }

    /// `GET /second`
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

const POST_USERS: Operation = Operation {
    id: "post /users",
    method: Method::Post,
    path: "/users",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `post_users`.
pub type PostUsers = Call<(), Json>;

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

const DELETE_USERS_USER_ID: Operation = Operation {
    id: "delete /users/{user_id}",
    method: Method::Delete,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete_users_user_id`.
pub type DeleteUserId = Call<(), Json>;

const OPTIONS_USERS_USER_ID: Operation = Operation {
    id: "options /users/{user_id}",
    method: Method::Options,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `options_users_user_id`.
pub type OptionsUserId = Call<(), Json>;

const HEAD_USERS_USER_ID: Operation = Operation {
    id: "head /users/{user_id}",
    method: Method::Head,
    path: "/users/{user_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `head_users_user_id`.
pub type HeadUserId = Call<(), Json>;

const GET_USERS_USER_ID_FILES_NAME_ENDING: Operation = Operation {
    id: "get /users/{user_id}/files/{name}.{ending}",
    method: Method::Get,
    path: "/users/{user_id}/files/{name}.{ending}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_users_user_id_files_name_ending`.
pub type GetUserIdFilesNameEnding = Call<(), Json>;

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
