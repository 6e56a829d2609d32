// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `moved`.

use crate::runtime::{Call, Json, Method, Operation, Redirect};
use crate::runtime::Client as Core;

/// Operations of the tag `moved`.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'a> {
    pub(crate) core: &'a Core,
}

impl Moved<'_> {
    /// `GET /moved/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.moved().retrieve().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self) -> Retrieve {
        self.core.call(&RETRIEVE)
    }
}

const RETRIEVE: Operation = Operation {
    id: "moved_retrieve",
    method: Method::Get,
    path: "/moved/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `retrieve`.
pub type Retrieve = Call<Redirect, Json>;
