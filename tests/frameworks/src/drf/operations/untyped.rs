// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `untyped`.

use crate::runtime::{Bytes, Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `untyped`.
#[derive(Clone, Copy, Debug)]
pub struct UntypedOperations<'a> {
    pub(crate) core: &'a Core,
}

impl UntypedOperations<'_> {
    /// `GET /untyped/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.untyped().retrieve().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self) -> Retrieve {
        self.core.call(&RETRIEVE)
    }
}

const RETRIEVE: Operation = Operation {
    id: "untyped_retrieve",
    method: Method::Get,
    path: "/untyped/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `retrieve`.
pub type Retrieve = Call<Bytes, Json>;
