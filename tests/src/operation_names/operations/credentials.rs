// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `credentials`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `credentials`.
#[derive(Clone, Copy, Debug)]
pub struct CredentialsOperations<'a> {
    pub(crate) core: &'a Core,
}

impl CredentialsOperations<'_> {
    /// `GET /o14`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.credentials().eq().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn eq(&self) -> EqCall {
        self.core.call(&EQ)
    }

    /// `GET /o36`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.credentials().underscore().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn underscore(&self) -> Underscore {
        self.core.call(&UNDERSCORE)
    }
}

const EQ: Operation = Operation {
    id: "eq",
    method: Method::Get,
    path: "/o14",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `eq`.
pub type EqCall = Call<(), Json>;

const UNDERSCORE: Operation = Operation {
    id: "_",
    method: Method::Get,
    path: "/o36",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `underscore`.
pub type Underscore = Call<(), Json>;
