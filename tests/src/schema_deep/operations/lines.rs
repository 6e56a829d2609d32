// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lines`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_deep::types;

/// Operations of the tag `lines`.
#[derive(Clone, Copy, Debug)]
pub struct LinesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl LinesOperations<'_> {
    /// `GET /line`
    #[inline]
    pub fn get_line(&self) -> GetLine {
        self.core.call(&GET_LINE)
    }

    /// `PUT /line`
    #[inline]
    pub fn put_line(&self, body: &types::Step230) -> PutLine {
        let mut call = self.core.call(&PUT_LINE);
        call.json("application/json", body);
        call
    }
}

const GET_LINE: Operation = Operation {
    id: "getLine",
    method: Method::Get,
    path: "/line",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_line`.
pub type GetLine = Call<types::Step000, Json>;

const PUT_LINE: Operation = Operation {
    id: "putLine",
    method: Method::Put,
    path: "/line",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_line`.
pub type PutLine = Call<(), Json>;
