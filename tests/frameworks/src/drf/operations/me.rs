// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `me`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `me`.
#[derive(Clone, Copy, Debug)]
pub struct Me<'a> {
    pub(crate) core: &'a Core,
}

impl Me<'_> {
    /// `GET /me/`
    ///
    /// # Errors
    ///
    /// - `401`: who?
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.me().retrieve().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self) -> Retrieve {
        self.core.call(&RETRIEVE)
    }
}

const RETRIEVE: Operation = Operation {
    id: "me_retrieve",
    method: Method::Get,
    path: "/me/",
    security: &[&["tokenAuth"], &["basicAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `retrieve`.
pub type Retrieve = Call<String, types::Detail>;
