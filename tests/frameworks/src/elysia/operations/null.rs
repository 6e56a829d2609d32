// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `null`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `null`.
#[derive(Clone, Copy, Debug)]
pub struct Null<'a> {
    pub(crate) core: &'a Core,
}

impl Null<'_> {
    /// `GET /null`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.null().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getNull",
    method: Method::Get,
    path: "/null",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
