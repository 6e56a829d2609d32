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
    /// # async fn sample(client: client_tests::operation_frameworks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.general().root_index().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn root_index(&self) -> RootIndex {
        self.core.call(&ROOT_INDEX)
    }
}

const ROOT_INDEX: Operation = Operation {
    id: "RootController_index",
    method: Method::Get,
    path: "/",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `root_index`.
pub type RootIndex = Call<(), Json>;
