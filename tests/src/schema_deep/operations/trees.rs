// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `trees`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_deep::types;

/// Operations of the tag `trees`.
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    pub(crate) core: &'a Core,
}

impl Trees<'_> {
    /// `GET /tree`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_deep::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tree0 = client.trees().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "getTree",
    method: Method::Get,
    path: "/tree",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Tree0, Json>;
