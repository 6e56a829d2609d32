// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `core`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `core`.
#[derive(Clone, Copy, Debug)]
pub struct CoreOperations<'a> {
    pub(crate) core: &'a Core,
}

impl CoreOperations<'_> {
    /// `GET /o9`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.core_2().default().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default(&self) -> DefaultCall {
        self.core.call(&DEFAULT)
    }

    /// `GET /o31`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.core_2().ok().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ok(&self) -> OkCall {
        self.core.call(&OK)
    }
}

const DEFAULT: Operation = Operation {
    id: "default",
    method: Method::Get,
    path: "/o9",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `default`.
pub type DefaultCall = Call<(), Json>;

const OK: Operation = Operation {
    id: "Ok",
    method: Method::Get,
    path: "/o31",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `ok`.
pub type OkCall = Call<(), Json>;
