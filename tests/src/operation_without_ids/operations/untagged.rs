// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `untagged`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `untagged`.
#[derive(Clone, Copy, Debug)]
pub struct Untagged<'a> {
    pub(crate) core: &'a Core,
}

impl Untagged<'_> {
    /// `GET /untagged`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.untagged().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "untagged",
    method: Method::Get,
    path: "/untagged",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
