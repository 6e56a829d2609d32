// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Unions`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::poem::types;

/// What a union can be.
#[derive(Clone, Copy, Debug)]
pub struct Unions<'a> {
    pub(crate) core: &'a Core,
}

impl Unions<'_> {
    /// Gives back what it got.
    ///
    /// `POST /api/shapes`
    #[inline]
    pub fn post_api_shapes(&self, body: &[types::Shape]) -> PostApiShapes {
        let mut call = self.core.call(&POST_API_SHAPES);
        call.json("application/json; charset=utf-8", &body);
        call
    }

    /// `POST /api/external`
    #[inline]
    pub fn post_api_external(&self, body: &[types::External]) -> PostApiExternal {
        let mut call = self.core.call(&POST_API_EXTERNAL);
        call.json("application/json; charset=utf-8", &body);
        call
    }

    /// `POST /api/loose`
    #[inline]
    pub fn post_api_loose(&self, body: &[types::Circle]) -> PostApiLoose {
        let mut call = self.core.call(&POST_API_LOOSE);
        call.json("application/json; charset=utf-8", &body);
        call
    }
}

const POST_API_SHAPES: Operation = Operation {
    id: "post /api/shapes",
    method: Method::Post,
    path: "/api/shapes",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_api_shapes`.
pub type PostApiShapes = Call<Vec<types::Shape>, Json>;

const POST_API_EXTERNAL: Operation = Operation {
    id: "post /api/external",
    method: Method::Post,
    path: "/api/external",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_api_external`.
pub type PostApiExternal = Call<Vec<types::External>, Json>;

const POST_API_LOOSE: Operation = Operation {
    id: "post /api/loose",
    method: Method::Post,
    path: "/api/loose",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_api_loose`.
pub type PostApiLoose = Call<Vec<types::Circle>, Json>;
