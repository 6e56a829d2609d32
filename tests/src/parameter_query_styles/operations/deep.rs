// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `deep`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::parameter_query_styles::types;

/// Operations of the tag `deep`.
#[derive(Clone, Copy, Debug)]
pub struct Deep<'a> {
    pub(crate) core: &'a Core,
}

impl Deep<'_> {
    /// `GET /deepObject`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.deep().object().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn object(&self) -> Object {
        Object {
            call: self.core.call(&OBJECT),
        }
    }
}

const OBJECT: Operation = Operation {
    id: "deepObject",
    method: Method::Get,
    path: "/deepObject",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `object`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Object {
    call: Call<(), Json>,
}

impl Object {
    /// A colour as in the examples of the specification.
    #[inline]
    pub fn color(mut self, color: &types::Color) -> Self {
        self.call.query("color", QueryStyle::DEEP, color);
        self
    }
}

call! { Object -> (), Json }
