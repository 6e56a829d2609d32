// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `away`.

use crate::runtime::{Call, Json, Method, Operation, Redirect};
use crate::runtime::Client as Core;

/// Operations of the tag `away`.
#[derive(Clone, Copy, Debug)]
pub struct Away<'a> {
    pub(crate) core: &'a Core,
}

impl Away<'_> {
    /// `GET /away`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.away().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getAway",
    method: Method::Get,
    path: "/away",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<Redirect, Json>;
