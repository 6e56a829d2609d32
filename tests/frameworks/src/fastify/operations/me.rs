// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `me`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `me`.
#[derive(Clone, Copy, Debug)]
pub struct Me<'a> {
    pub(crate) core: &'a Core,
}

impl Me<'_> {
    /// `GET /me`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.me().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "me",
    method: Method::Get,
    path: "/me",
    security: &[&["token"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
