// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `tree`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;

/// Operations of the tag `tree`.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub(crate) core: &'a Core,
}

impl Tree<'_> {
    /// `GET /tree/{path}/at/{year}/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.tree().tree_at_retrieve("path", "year").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tree_at_retrieve(&self, path: &str, year: &str) -> TreeAtRetrieve {
        let mut call = self.core.call(&TREE_AT_RETRIEVE);
        call.path("path", PathStyle::SIMPLE, &path);
        call.path("year", PathStyle::SIMPLE, &year);
        call
    }
}

const TREE_AT_RETRIEVE: Operation = Operation {
    id: "tree_at_retrieve",
    method: Method::Get,
    path: "/tree/{path}/at/{year}/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `tree_at_retrieve`.
pub type TreeAtRetrieve = Call<String, Json>;
