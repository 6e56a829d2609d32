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
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.http_methods().delete().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self) -> Delete {
        self.core.call(&DELETE)
    }

    /// The request's query parameters.
    ///
    /// `GET /get`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.http_methods().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// The request's PATCH parameters.
    ///
    /// `PATCH /patch`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.http_methods().patch().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch(&self) -> Patch {
        self.core.call(&PATCH)
    }

    /// The request's POST parameters.
    ///
    /// `POST /post`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.http_methods().post().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self) -> Post {
        self.core.call(&POST)
    }

    /// The request's PUT parameters.
    ///
    /// `PUT /put`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.http_methods().put().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self) -> Put {
        self.core.call(&PUT)
    }
}

const DELETE: Operation = Operation {
    id: "delete /delete",
    method: Method::Delete,
    path: "/delete",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), Json>;

const GET: Operation = Operation {
    id: "get /get",
    method: Method::Get,
    path: "/get",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;

const PATCH: Operation = Operation {
    id: "patch /patch",
    method: Method::Patch,
    path: "/patch",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch`.
pub type Patch = Call<(), Json>;

const POST: Operation = Operation {
    id: "post /post",
    method: Method::Post,
    path: "/post",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<(), Json>;

const PUT: Operation = Operation {
    id: "put /put",
    method: Method::Put,
    path: "/put",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;
