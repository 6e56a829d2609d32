// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `owners`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `owners`.
#[derive(Clone, Copy, Debug)]
pub struct Owners<'a> {
    pub(crate) core: &'a Core,
}

impl Owners<'_> {
    /// `GET /v1/owners`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_repaired::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.owners().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "get /v1/owners",
    method: Method::Get,
    path: "/v1/owners",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
