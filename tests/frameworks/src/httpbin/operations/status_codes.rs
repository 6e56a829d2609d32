// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Status codes`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Generates responses with given status code
#[derive(Clone, Copy, Debug)]
pub struct StatusCodes<'a> {
    pub(crate) core: &'a Core,
}

impl StatusCodes<'_> {
    /// Return status code or random status code if more than one are given.
    ///
    /// `GET /status/{codes}`
    ///
    /// # Errors
    ///
    /// - `400`: Client Errors
    /// - `500`: Server Errors
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.status_codes().get_status("codes").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status(&self, codes: &str) -> GetStatus {
        let mut call = self.core.call(&GET_STATUS);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `PUT /status/{codes}`
    ///
    /// # Errors
    ///
    /// - `400`: Client Errors
    /// - `500`: Server Errors
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.status_codes().put_status("codes").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_status(&self, codes: &str) -> PutStatus {
        let mut call = self.core.call(&PUT_STATUS);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `POST /status/{codes}`
    ///
    /// # Errors
    ///
    /// - `400`: Client Errors
    /// - `500`: Server Errors
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.status_codes().post_status("codes").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_status(&self, codes: &str) -> PostStatus {
        let mut call = self.core.call(&POST_STATUS);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `DELETE /status/{codes}`
    ///
    /// # Errors
    ///
    /// - `400`: Client Errors
    /// - `500`: Server Errors
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.status_codes().delete_status("codes").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_status(&self, codes: &str) -> DeleteStatus {
        let mut call = self.core.call(&DELETE_STATUS);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `PATCH /status/{codes}`
    ///
    /// # Errors
    ///
    /// - `400`: Client Errors
    /// - `500`: Server Errors
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.status_codes().patch_status("codes").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_status(&self, codes: &str) -> PatchStatus {
        let mut call = self.core.call(&PATCH_STATUS);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `TRACE /status/{codes}`
    ///
    /// # Errors
    ///
    /// - `400`: Client Errors
    /// - `500`: Server Errors
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.status_codes().trace_status("codes").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trace_status(&self, codes: &str) -> TraceStatus {
        let mut call = self.core.call(&TRACE_STATUS);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }
}

const GET_STATUS: Operation = Operation {
    id: "get /status/{codes}",
    method: Method::Get,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `get_status`.
pub type GetStatus = Call<(), Json>;

const PUT_STATUS: Operation = Operation {
    id: "put /status/{codes}",
    method: Method::Put,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `put_status`.
pub type PutStatus = Call<(), Json>;

const POST_STATUS: Operation = Operation {
    id: "post /status/{codes}",
    method: Method::Post,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `post_status`.
pub type PostStatus = Call<(), Json>;

const DELETE_STATUS: Operation = Operation {
    id: "delete /status/{codes}",
    method: Method::Delete,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `delete_status`.
pub type DeleteStatus = Call<(), Json>;

const PATCH_STATUS: Operation = Operation {
    id: "patch /status/{codes}",
    method: Method::Patch,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `patch_status`.
pub type PatchStatus = Call<(), Json>;

const TRACE_STATUS: Operation = Operation {
    id: "trace /status/{codes}",
    method: Method::Trace,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `trace_status`.
pub type TraceStatus = Call<(), Json>;
