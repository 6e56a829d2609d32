// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `void`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `void`.
#[derive(Clone, Copy, Debug)]
pub struct Void<'a> {
    pub(crate) core: &'a Core,
}

impl Void<'_> {
    /// `GET /void`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.void().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getVoid",
    method: Method::Get,
    path: "/void",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
