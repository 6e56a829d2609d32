// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `any`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `any`.
#[derive(Clone, Copy, Debug)]
pub struct Any<'a> {
    pub(crate) core: &'a Core,
}

impl Any<'_> {
    /// `GET /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().all_any().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn all_any(&self) -> AllAny {
        self.core.call(&ALL_ANY)
    }

    /// `PUT /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().put().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self) -> Put {
        self.core.call(&PUT)
    }

    /// `POST /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().post().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self) -> Post {
        self.core.call(&POST)
    }

    /// `DELETE /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().delete().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self) -> Delete {
        self.core.call(&DELETE)
    }

    /// `OPTIONS /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().options().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn options(&self) -> Options {
        self.core.call(&OPTIONS)
    }

    /// `HEAD /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().head().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn head(&self) -> Head {
        self.core.call(&HEAD)
    }

    /// `PATCH /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().patch().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch(&self) -> Patch {
        self.core.call(&PATCH)
    }

    /// `TRACE /any`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.any().trace().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trace(&self) -> Trace {
        self.core.call(&TRACE)
    }
}

const ALL_ANY: Operation = Operation {
    id: "allAny",
    method: Method::Get,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `all_any`.
pub type AllAny = Call<(), Json>;

const PUT: Operation = Operation {
    id: "put /any",
    method: Method::Put,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;

const POST: Operation = Operation {
    id: "post /any",
    method: Method::Post,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<(), Json>;

const DELETE: Operation = Operation {
    id: "delete /any",
    method: Method::Delete,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), Json>;

const OPTIONS: Operation = Operation {
    id: "options /any",
    method: Method::Options,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `options`.
pub type Options = Call<(), Json>;

const HEAD: Operation = Operation {
    id: "head /any",
    method: Method::Head,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `head`.
pub type Head = Call<(), Json>;

const PATCH: Operation = Operation {
    id: "patch /any",
    method: Method::Patch,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `patch`.
pub type Patch = Call<(), Json>;

const TRACE: Operation = Operation {
    id: "trace /any",
    method: Method::Trace,
    path: "/any",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `trace`.
pub type Trace = Call<(), Json>;
