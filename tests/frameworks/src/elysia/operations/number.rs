// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `number`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `number`.
#[derive(Clone, Copy, Debug)]
pub struct Number<'a> {
    pub(crate) core: &'a Core,
}

impl Number<'_> {
    /// `GET /number`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.number().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getNumber",
    method: Method::Get,
    path: "/number",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<f64, Json>;
