// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, Uuid};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// `GET /values/{id}`
    #[inline]
    pub fn get_values(&self, id: &Uuid) -> GetValues {
        let mut call = self.core.call(&GET_VALUES);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PUT /values/{id}`
    ///
    /// - `body`: Most of what a field can be.
    #[inline]
    pub fn put_values(&self, id: &Uuid, body: &types::Values) -> PutValues {
        let mut call = self.core.call(&PUT_VALUES);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }
}

const GET_VALUES: Operation = Operation {
    id: "getValues",
    method: Method::Get,
    path: "/values/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_values`.
pub type GetValues = Call<types::Values, types::Problem>;

const PUT_VALUES: Operation = Operation {
    id: "putValues",
    method: Method::Put,
    path: "/values/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_values`.
pub type PutValues = Call<types::Values, Json>;
