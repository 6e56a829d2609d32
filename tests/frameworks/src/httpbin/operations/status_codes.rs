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
    #[inline]
    pub fn get_status_codes(&self, codes: &str) -> GetStatusCodes {
        let mut call = self.core.call(&GET_STATUS_CODES);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `PUT /status/{codes}`
    #[inline]
    pub fn put_status_codes(&self, codes: &str) -> PutStatusCodes {
        let mut call = self.core.call(&PUT_STATUS_CODES);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `POST /status/{codes}`
    #[inline]
    pub fn post_status_codes(&self, codes: &str) -> PostStatusCodes {
        let mut call = self.core.call(&POST_STATUS_CODES);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `DELETE /status/{codes}`
    #[inline]
    pub fn delete_status_codes(&self, codes: &str) -> DeleteStatusCodes {
        let mut call = self.core.call(&DELETE_STATUS_CODES);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `PATCH /status/{codes}`
    #[inline]
    pub fn patch_status_codes(&self, codes: &str) -> PatchStatusCodes {
        let mut call = self.core.call(&PATCH_STATUS_CODES);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }

    /// Return status code or random status code if more than one are given.
    ///
    /// `TRACE /status/{codes}`
    #[inline]
    pub fn trace_status_codes(&self, codes: &str) -> TraceStatusCodes {
        let mut call = self.core.call(&TRACE_STATUS_CODES);
        call.path("codes", PathStyle::SIMPLE, &codes);
        call
    }
}

const GET_STATUS_CODES: Operation = Operation {
    id: "get /status/{codes}",
    method: Method::Get,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `get_status_codes`.
pub type GetStatusCodes = Call<(), Json>;

const PUT_STATUS_CODES: Operation = Operation {
    id: "put /status/{codes}",
    method: Method::Put,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `put_status_codes`.
pub type PutStatusCodes = Call<(), Json>;

const POST_STATUS_CODES: Operation = Operation {
    id: "post /status/{codes}",
    method: Method::Post,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `post_status_codes`.
pub type PostStatusCodes = Call<(), Json>;

const DELETE_STATUS_CODES: Operation = Operation {
    id: "delete /status/{codes}",
    method: Method::Delete,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `delete_status_codes`.
pub type DeleteStatusCodes = Call<(), Json>;

const PATCH_STATUS_CODES: Operation = Operation {
    id: "patch /status/{codes}",
    method: Method::Patch,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `patch_status_codes`.
pub type PatchStatusCodes = Call<(), Json>;

const TRACE_STATUS_CODES: Operation = Operation {
    id: "trace /status/{codes}",
    method: Method::Trace,
    path: "/status/{codes}",
    security: &[],
    accept: "text/plain",
    redirects: &[300],
    ..Operation::DEFAULT
};

/// The call of `trace_status_codes`.
pub type TraceStatusCodes = Call<(), Json>;
