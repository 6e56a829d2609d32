// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `at`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Operations of the tag `at`.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    pub(crate) core: &'a Core,
}

impl At<'_> {
    /// `GET /at/{hour}h{minute}m`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.at().get("hour", "minute").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, hour: &str, minute: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("hour", PathStyle::SIMPLE, &hour);
        call.path("minute", PathStyle::SIMPLE, &minute);
        call
    }
}

const GET: Operation = Operation {
    id: "at",
    method: Method::Get,
    path: "/at/{hour}h{minute}m",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
