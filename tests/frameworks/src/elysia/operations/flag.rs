// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `flag`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `flag`.
#[derive(Clone, Copy, Debug)]
pub struct Flag<'a> {
    pub(crate) core: &'a Core,
}

impl Flag<'_> {
    /// `GET /flag`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.flag().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getFlag",
    method: Method::Get,
    path: "/flag",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<bool, Json>;
