// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `optional`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Operations of the tag `optional`.
#[derive(Clone, Copy, Debug)]
pub struct Optional<'a> {
    pub(crate) core: &'a Core,
}

impl Optional<'_> {
    /// `GET /optional/{a}/{b}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.optional().list("a", "b").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, a: &str, b: &str) -> List {
        let mut call = self.core.call(&LIST);
        call.path("a", PathStyle::SIMPLE, &a);
        call.path("b", PathStyle::SIMPLE, &b);
        call
    }
}

const LIST: Operation = Operation {
    id: "optional",
    method: Method::Get,
    path: "/optional/{a}/{b}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<Vec<String>, Json>;
