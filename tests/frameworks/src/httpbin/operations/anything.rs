// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Anything`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Returns anything that is passed to request
#[derive(Clone, Copy, Debug)]
pub struct Anything<'a> {
    pub(crate) core: &'a Core,
}

impl Anything<'_> {
    /// Returns anything passed in request data.
    ///
    /// `GET /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().get_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_anything(&self) -> GetAnything {
        self.core.call(&GET_ANYTHING)
    }

    /// Returns anything passed in request data.
    ///
    /// `PUT /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().put_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_anything(&self) -> PutAnything {
        self.core.call(&PUT_ANYTHING)
    }

    /// Returns anything passed in request data.
    ///
    /// `POST /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().post_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_anything(&self) -> PostAnything {
        self.core.call(&POST_ANYTHING)
    }

    /// Returns anything passed in request data.
    ///
    /// `DELETE /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().delete_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_anything(&self) -> DeleteAnything {
        self.core.call(&DELETE_ANYTHING)
    }

    /// Returns anything passed in request data.
    ///
    /// `PATCH /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().patch_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_anything(&self) -> PatchAnything {
        self.core.call(&PATCH_ANYTHING)
    }

    /// Returns anything passed in request data.
    ///
    /// `TRACE /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().trace_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trace_anything(&self) -> TraceAnything {
        self.core.call(&TRACE_ANYTHING)
    }

    /// Returns anything passed in request data.
    ///
    /// `GET /anything/{anything}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().get_anything_anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_anything_anything(&self, anything: &str) -> GetAnythingAnything {
        let mut call = self.core.call(&GET_ANYTHING_ANYTHING);
        call.path("anything", PathStyle::SIMPLE, &anything);
        call
    }

    /// Returns anything passed in request data.
    ///
    /// `PUT /anything/{anything}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().put_anything_anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_anything_anything(&self, anything: &str) -> PutAnythingAnything {
        let mut call = self.core.call(&PUT_ANYTHING_ANYTHING);
        call.path("anything", PathStyle::SIMPLE, &anything);
        call
    }

    /// Returns anything passed in request data.
    ///
    /// `POST /anything/{anything}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().post_anything_anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_anything_anything(&self, anything: &str) -> PostAnythingAnything {
        let mut call = self.core.call(&POST_ANYTHING_ANYTHING);
        call.path("anything", PathStyle::SIMPLE, &anything);
        call
    }

    /// Returns anything passed in request data.
    ///
    /// `DELETE /anything/{anything}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().delete_anything_anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_anything_anything(&self, anything: &str) -> DeleteAnythingAnything {
        let mut call = self.core.call(&DELETE_ANYTHING_ANYTHING);
        call.path("anything", PathStyle::SIMPLE, &anything);
        call
    }

    /// Returns anything passed in request data.
    ///
    /// `PATCH /anything/{anything}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().patch_anything_anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_anything_anything(&self, anything: &str) -> PatchAnythingAnything {
        let mut call = self.core.call(&PATCH_ANYTHING_ANYTHING);
        call.path("anything", PathStyle::SIMPLE, &anything);
        call
    }

    /// Returns anything passed in request data.
    ///
    /// `TRACE /anything/{anything}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.anything().trace_anything_anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trace_anything_anything(&self, anything: &str) -> TraceAnythingAnything {
        let mut call = self.core.call(&TRACE_ANYTHING_ANYTHING);
        call.path("anything", PathStyle::SIMPLE, &anything);
        call
    }
}

const GET_ANYTHING: Operation = Operation {
    id: "get /anything",
    method: Method::Get,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_anything`.
pub type GetAnything = Call<(), Json>;

const PUT_ANYTHING: Operation = Operation {
    id: "put /anything",
    method: Method::Put,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_anything`.
pub type PutAnything = Call<(), Json>;

const POST_ANYTHING: Operation = Operation {
    id: "post /anything",
    method: Method::Post,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_anything`.
pub type PostAnything = Call<(), Json>;

const DELETE_ANYTHING: Operation = Operation {
    id: "delete /anything",
    method: Method::Delete,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_anything`.
pub type DeleteAnything = Call<(), Json>;

const PATCH_ANYTHING: Operation = Operation {
    id: "patch /anything",
    method: Method::Patch,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_anything`.
pub type PatchAnything = Call<(), Json>;

const TRACE_ANYTHING: Operation = Operation {
    id: "trace /anything",
    method: Method::Trace,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `trace_anything`.
pub type TraceAnything = Call<(), Json>;

const GET_ANYTHING_ANYTHING: Operation = Operation {
    id: "get /anything/{anything}",
    method: Method::Get,
    path: "/anything/{anything}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_anything_anything`.
pub type GetAnythingAnything = Call<(), Json>;

const PUT_ANYTHING_ANYTHING: Operation = Operation {
    id: "put /anything/{anything}",
    method: Method::Put,
    path: "/anything/{anything}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_anything_anything`.
pub type PutAnythingAnything = Call<(), Json>;

const POST_ANYTHING_ANYTHING: Operation = Operation {
    id: "post /anything/{anything}",
    method: Method::Post,
    path: "/anything/{anything}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_anything_anything`.
pub type PostAnythingAnything = Call<(), Json>;

const DELETE_ANYTHING_ANYTHING: Operation = Operation {
    id: "delete /anything/{anything}",
    method: Method::Delete,
    path: "/anything/{anything}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_anything_anything`.
pub type DeleteAnythingAnything = Call<(), Json>;

const PATCH_ANYTHING_ANYTHING: Operation = Operation {
    id: "patch /anything/{anything}",
    method: Method::Patch,
    path: "/anything/{anything}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_anything_anything`.
pub type PatchAnythingAnything = Call<(), Json>;

const TRACE_ANYTHING_ANYTHING: Operation = Operation {
    id: "trace /anything/{anything}",
    method: Method::Trace,
    path: "/anything/{anything}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `trace_anything_anything`.
pub type TraceAnythingAnything = Call<(), Json>;
