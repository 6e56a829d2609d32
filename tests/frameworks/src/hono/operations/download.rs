// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `download`.

use crate::runtime::{Bytes, Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `download`.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    pub(crate) core: &'a Core,
}

impl Download<'_> {
    /// `GET /download`
    ///
    /// - Headers of the response: `x-count`
    #[inline]
    pub fn download(&self) -> Call<Bytes, Json> {
        self.core.call(&DOWNLOAD)
    }
}

const DOWNLOAD: Operation = Operation {
    id: "download",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "application/zip",
    ..Operation::DEFAULT
};
