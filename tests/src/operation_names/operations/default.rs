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
    /// `GET /o18`
    #[inline]
    pub fn is_open(&self) -> Call<(), Json> {
        self.core.call(&IS_OPEN)
    }

    /// `GET /o40`
    #[inline]
    pub fn get_item(&self) -> Call<(), Json> {
        self.core.call(&GET_ITEM)
    }
}

const IS_OPEN: Operation = Operation {
    id: "is_open",
    method: Method::Get,
    path: "/o18",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const GET_ITEM: Operation = Operation {
    id: "GetItem",
    method: Method::Get,
    path: "/o40",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};
