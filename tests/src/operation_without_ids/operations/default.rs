// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `default`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultOperations<'a> {
    pub(crate) core: &'a Core,
}

impl DefaultOperations<'_> {
    /// `GET /untagged`
    #[inline]
    pub fn untagged(&self) -> Call<(), Json> {
        self.core.call(&UNTAGGED)
    }

    /// `GET /`
    #[inline]
    pub fn get(&self) -> Call<(), Json> {
        self.core.call(&GET)
    }
}

const UNTAGGED: Operation = Operation {
    id: "untagged",
    method: Method::Get,
    path: "/untagged",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const GET: Operation = Operation {
    id: "get /",
    method: Method::Get,
    path: "/",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};
