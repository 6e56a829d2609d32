// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `drawings`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::schema_variants::types;

/// Operations of the tag `drawings`.
#[derive(Clone, Copy, Debug)]
pub struct Drawings<'a> {
    pub(crate) core: &'a Core,
}

impl Drawings<'_> {
    /// `PUT /drawing`
    #[inline]
    pub fn put_drawing(&self, body: &types::Drawing) -> PutDrawing {
        let mut call = self.core.call(&PUT_DRAWING);
        call.json("application/json", body);
        call
    }

    /// `PUT /text`
    #[inline]
    pub fn put_text(&self, body: &types::Text) -> PutText {
        let mut call = self.core.call(&PUT_TEXT);
        call.json("application/json", body);
        call
    }

    /// `GET /shapes`
    #[inline]
    pub fn list_shapes(&self) -> ListShapes {
        ListShapes {
            call: self.core.call(&LIST_SHAPES),
        }
    }
}

const PUT_DRAWING: Operation = Operation {
    id: "putDrawing",
    method: Method::Put,
    path: "/drawing",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_drawing`.
pub type PutDrawing = Call<types::Drawing, Json>;

const PUT_TEXT: Operation = Operation {
    id: "putText",
    method: Method::Put,
    path: "/text",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_text`.
pub type PutText = Call<(), Json>;

const LIST_SHAPES: Operation = Operation {
    id: "listShapes",
    method: Method::Get,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_shapes`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListShapes {
    call: Call<Vec<types::Shape>, Json>,
}

impl ListShapes {
    /// Kind.
    #[inline]
    pub fn kind(mut self, kind: &types::Limit) -> Self {
        self.call.query("kind", QueryStyle::FORM, &kind);
        self
    }
}

call! { ListShapes -> Vec<types::Shape>, Json }
