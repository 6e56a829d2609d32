// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `untyped-download`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `untyped-download`.
#[derive(Clone, Copy, Debug)]
pub struct UntypedDownload<'a> {
    pub(crate) core: &'a Core,
}

impl UntypedDownload<'_> {
    /// `GET /untyped-download`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.untyped_download().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "untypedDownload",
    method: Method::Get,
    path: "/untyped-download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
