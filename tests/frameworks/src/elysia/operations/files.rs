// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `files`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a Core,
}

impl Files<'_> {
    /// `GET /files/*`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.files().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getFiles*",
    method: Method::Get,
    path: "/files/*",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
