// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `form`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::fastify::types;

/// Operations of the tag `form`.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub(crate) core: &'a Core,
}

impl Form<'_> {
    /// `POST /form`
    ///
    /// ```no_run
    /// use framework_tests::fastify::types;
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendFormRequest::new("name");
    /// let value = client.form().send(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send(&self, body: &types::SendFormRequest) -> SendCall {
        let mut call = self.core.call(&SEND);
        call.form(body);
        call
    }
}

const SEND: Operation = Operation {
    id: "sendForm",
    method: Method::Post,
    path: "/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `send`.
pub type SendCall = Call<String, Json>;
