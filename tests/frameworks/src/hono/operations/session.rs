// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `session`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `session`.
#[derive(Clone, Copy, Debug)]
pub struct Session<'a> {
    pub(crate) core: &'a Core,
}

impl Session<'_> {
    /// `GET /session`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.session().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "session",
    method: Method::Get,
    path: "/session",
    security: &[&["session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
