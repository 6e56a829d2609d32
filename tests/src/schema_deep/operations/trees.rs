// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `trees`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_deep::types;

/// Operations of the tag `trees`.
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    pub(crate) core: &'a Core,
}

impl Trees<'_> {
    /// `GET /tree`
    #[inline]
    pub fn get_tree(&self) -> GetTree {
        self.core.call(&GET_TREE)
    }
}

const GET_TREE: Operation = Operation {
    id: "getTree",
    method: Method::Get,
    path: "/tree",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_tree`.
pub type GetTree = Call<types::Tree0, Json>;
