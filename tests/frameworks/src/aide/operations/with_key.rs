// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `with-key`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `with-key`.
#[derive(Clone, Copy, Debug)]
pub struct WithKey<'a> {
    pub(crate) core: &'a Core,
}

impl WithKey<'_> {
    /// `GET /with-key`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.with_key().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "get /with-key",
    method: Method::Get,
    path: "/with-key",
    security: &[&["key"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
