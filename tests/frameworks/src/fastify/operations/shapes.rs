// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `shapes`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::fastify::types;

/// Operations of the tag `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a Core,
}

impl Shapes<'_> {
    /// `POST /shapes`
    ///
    /// ```no_run
    /// use framework_tests::fastify::types;
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::EchoShapeRequest::Circle(
    ///     Box::new(types::EchoShapeCircle::new(1.5)),
    /// );
    /// let value = client.shapes().echo_shape(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_shape(&self, body: &types::EchoShapeRequest) -> EchoShape {
        let mut call = self.core.call(&ECHO_SHAPE);
        call.json("application/json", body);
        call
    }
}

const ECHO_SHAPE: Operation = Operation {
    id: "echoShape",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_shape`.
pub type EchoShape = Call<types::EchoShapeResponse, Json>;
