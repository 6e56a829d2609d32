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
    pub fn list_shapes(&self) -> ListShapes {
        self.core.call(&LIST_SHAPES)
    }

    /// `POST /shapes`
    #[inline]
    pub fn add_shape(&self, body: &types::Shape) -> AddShape {
        let mut call = self.core.call(&ADD_SHAPE);
        call.json("application/json", body);
        call
    }

    /// `GET /circles`
    #[inline]
    pub fn get_circle(&self) -> GetCircle {
        self.core.call(&GET_CIRCLE)
    }
}

const LIST_SHAPES: Operation = Operation {
    id: "listShapes",
    method: Method::Get,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_shapes`.
pub type ListShapes = Call<Vec<types::Shape>, Json>;

const ADD_SHAPE: Operation = Operation {
    id: "addShape",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `add_shape`.
pub type AddShape = Call<(), Json>;

const GET_CIRCLE: Operation = Operation {
    id: "getCircle",
    method: Method::Get,
    path: "/circles",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_circle`.
pub type GetCircle = Call<types::Circle, Json>;
