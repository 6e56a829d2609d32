// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `wild`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Operations of the tag `wild`.
#[derive(Clone, Copy, Debug)]
pub struct Wild<'a> {
    pub(crate) core: &'a Core,
}

impl Wild<'_> {
    /// `GET /wild/{*}`
    ///
    /// - `star`: On the wire: `*`.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.wild().get("star").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, star: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("*", PathStyle::SIMPLE, &star);
        call
    }
}

const GET: Operation = Operation {
    id: "wild",
    method: Method::Get,
    path: "/wild/{*}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
