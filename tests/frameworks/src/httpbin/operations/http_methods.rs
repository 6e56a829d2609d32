// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `HTTP Methods`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Testing different HTTP verbs
#[derive(Clone, Copy, Debug)]
pub struct HttpMethods<'a> {
    pub(crate) core: &'a Core,
}

impl HttpMethods<'_> {
    /// The request's DELETE parameters.
    ///
    /// `DELETE /delete`
    #[inline]
    pub fn delete_delete(&self) -> Delete {
        self.core.call(&DELETE_DELETE)
    }

    /// The request's query parameters.
    ///
    /// `GET /get`
    #[inline]
    pub fn get_get(&self) -> Get {
        self.core.call(&GET_GET)
    }

    /// The request's PATCH parameters.
    ///
    /// `PATCH /patch`
    #[inline]
    pub fn patch_patch(&self) -> Patch {
        self.core.call(&PATCH_PATCH)
    }

    /// The request's POST parameters.
    ///
    /// `POST /post`
    #[inline]
    pub fn post_post(&self) -> Post {
        self.core.call(&POST_POST)
    }

    /// The request's PUT parameters.
    ///
    /// `PUT /put`
    #[inline]
    pub fn put_put(&self) -> Put {
        self.core.call(&PUT_PUT)
    }
}

const DELETE_DELETE: Operation = Operation {
    id: "delete /delete",
    method: Method::Delete,
    path: "/delete",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_delete`.
pub type Delete = Call<(), Json>;

const GET_GET: Operation = Operation {
    id: "get /get",
    method: Method::Get,
    path: "/get",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_get`.
pub type Get = Call<(), Json>;

const PATCH_PATCH: Operation = Operation {
    id: "patch /patch",
    method: Method::Patch,
    path: "/patch",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_patch`.
pub type Patch = Call<(), Json>;

const POST_POST: Operation = Operation {
    id: "post /post",
    method: Method::Post,
    path: "/post",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_post`.
pub type Post = Call<(), Json>;

const PUT_PUT: Operation = Operation {
    id: "put /put",
    method: Method::Put,
    path: "/put",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_put`.
pub type Put = Call<(), Json>;
