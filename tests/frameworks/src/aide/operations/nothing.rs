// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `nothing`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `nothing`.
#[derive(Clone, Copy, Debug)]
pub struct Nothing<'a> {
    pub(crate) core: &'a Core,
}

impl Nothing<'_> {
    /// `GET /nothing`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.nothing().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "get /nothing",
    method: Method::Get,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
