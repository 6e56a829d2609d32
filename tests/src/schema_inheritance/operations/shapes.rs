// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `shapes`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_inheritance::types;

/// Operations of the tag `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a Core,
}

impl Shapes<'_> {
    /// `GET /shapes`
    #[inline]
    pub fn list(&self) -> Call<Vec<types::Shape>, Json> {
        self.core.call(&LIST)
    }

    /// `POST /shapes`
    #[inline]
    pub fn add(&self, body: &types::Shape) -> Call<(), Json> {
        let mut call = self.core.call(&ADD);
        call.json("application/json", body);
        call
    }

    /// `GET /circles`
    #[inline]
    pub fn get_circle(&self) -> Call<types::Circle, Json> {
        self.core.call(&GET_CIRCLE)
    }
}

const LIST: Operation = Operation {
    id: "listShapes",
    method: Method::Get,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const ADD: Operation = Operation {
    id: "addShape",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const GET_CIRCLE: Operation = Operation {
    id: "getCircle",
    method: Method::Get,
    path: "/circles",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};
