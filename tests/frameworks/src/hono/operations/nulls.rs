// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `nulls`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `nulls`.
#[derive(Clone, Copy, Debug)]
pub struct Nulls<'a> {
    pub(crate) core: &'a Core,
}

impl Nulls<'_> {
    /// `GET /nulls`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let nulls = client.nulls().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "nulls",
    method: Method::Get,
    path: "/nulls",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Nulls, Json>;
