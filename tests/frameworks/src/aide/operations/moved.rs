// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `moved`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `moved`.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'a> {
    pub(crate) core: &'a Core,
}

impl Moved<'_> {
    /// `GET /moved`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.moved().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "get /moved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;
