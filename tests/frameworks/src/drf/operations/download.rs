// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `download`.

use crate::runtime::{Bytes, Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `download`.
#[derive(Clone, Copy, Debug)]
pub struct Download<'a> {
    pub(crate) core: &'a Core,
}

impl Download<'_> {
    /// `GET /download/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.download().retrieve().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self) -> Retrieve {
        self.core.call(&RETRIEVE)
    }
}

const RETRIEVE: Operation = Operation {
    id: "download_retrieve",
    method: Method::Get,
    path: "/download/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/pdf",
    ..Operation::DEFAULT
};

/// The call of `retrieve`.
pub type Retrieve = Call<Bytes, Json>;
