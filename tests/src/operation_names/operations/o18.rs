// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `o18`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `o18`.
#[derive(Clone, Copy, Debug)]
pub struct O18<'a> {
    pub(crate) core: &'a Core,
}

impl O18<'_> {
    /// `GET /o18`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.o18().is_open().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_open(&self) -> IsOpen {
        self.core.call(&IS_OPEN)
    }
}

const IS_OPEN: Operation = Operation {
    id: "is_open",
    method: Method::Get,
    path: "/o18",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `is_open`.
pub type IsOpen = Call<(), Json>;
