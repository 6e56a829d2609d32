// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `general`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `general`.
#[derive(Clone, Copy, Debug)]
pub struct General<'a> {
    pub(crate) core: &'a Core,
}

impl General<'_> {
    /// `GET /`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_without_ids::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.general().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "get /",
    method: Method::Get,
    path: "/",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
