// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `download`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `download`.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    pub(crate) core: &'a Core,
}

impl Download<'_> {
    /// `GET /download`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.download().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getDownload",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
