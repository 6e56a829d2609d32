// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `patch`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `patch`.
#[derive(Clone, Copy, Debug)]
pub struct Patch<'a> {
    pub(crate) core: &'a Core,
}

impl Patch<'_> {
    /// `POST /patch`
    #[inline]
    pub fn patch(&self, body: &types::Patch) -> Call<Vec<String>, Json> {
        let mut call = self.core.call(&PATCH);
        call.json("application/json", body);
        call
    }
}

const PATCH: Operation = Operation {
    id: "patch",
    method: Method::Post,
    path: "/patch",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};
