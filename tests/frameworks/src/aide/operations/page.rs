// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `page`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `page`.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub(crate) core: &'a Core,
}

impl Page<'_> {
    /// `GET /page`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.page().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "get /page",
    method: Method::Get,
    path: "/page",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<String, Json>;
