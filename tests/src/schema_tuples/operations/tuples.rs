// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `tuples`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_tuples::types;

/// Operations of the tag `tuples`.
#[derive(Clone, Copy, Debug)]
pub struct Tuples<'a> {
    pub(crate) core: &'a Core,
}

impl Tuples<'_> {
    /// `GET /tuples`
    #[inline]
    pub fn get_tuples(&self) -> GetTuples {
        self.core.call(&GET_TUPLES)
    }

    /// `PUT /tuples`
    #[inline]
    pub fn put_tuples(&self, body: &types::Tuples) -> PutTuples {
        let mut call = self.core.call(&PUT_TUPLES);
        call.json("application/json", body);
        call
    }
}

const GET_TUPLES: Operation = Operation {
    id: "getTuples",
    method: Method::Get,
    path: "/tuples",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_tuples`.
pub type GetTuples = Call<types::Tuples, Json>;

const PUT_TUPLES: Operation = Operation {
    id: "putTuples",
    method: Method::Put,
    path: "/tuples",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_tuples`.
pub type PutTuples = Call<(), Json>;
