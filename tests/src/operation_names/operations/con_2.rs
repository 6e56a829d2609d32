// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `CON`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `CON`.
#[derive(Clone, Copy, Debug)]
pub struct Con<'a> {
    pub(crate) core: &'a Core,
}

impl Con<'_> {
    /// `GET /o6`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.con_2().r#try().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn r#try(&self) -> Try {
        self.core.call(&TRY)
    }

    /// `GET /o28`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.con_2().runtime().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn runtime(&self) -> Runtime {
        self.core.call(&RUNTIME)
    }
}

const TRY: Operation = Operation {
    id: "try",
    method: Method::Get,
    path: "/o6",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `r#try`.
pub type Try = Call<(), Json>;

const RUNTIME: Operation = Operation {
    id: "runtime",
    method: Method::Get,
    path: "/o28",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `runtime`.
pub type Runtime = Call<(), Json>;
