// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `client`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `client`.
#[derive(Clone, Copy, Debug)]
pub struct ClientOperations2<'a> {
    pub(crate) core: &'a Core,
}

impl ClientOperations2<'_> {
    /// `GET /o3`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client_2().crate_().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn crate_(&self) -> Crate {
        self.core.call(&CRATE)
    }

    /// `GET /o25`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client_2().call().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn call(&self) -> CallCall {
        self.core.call(&CALL)
    }

    /// `GET /o47`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client_2().send().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send(&self) -> SendCall {
        self.core.call(&SEND)
    }
}

const CRATE: Operation = Operation {
    id: "crate",
    method: Method::Get,
    path: "/o3",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `crate_`.
pub type Crate = Call<(), Json>;

const CALL: Operation = Operation {
    id: "call",
    method: Method::Get,
    path: "/o25",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `call`.
pub type CallCall = Call<(), Json>;

const SEND: Operation = Operation {
    id: "send",
    method: Method::Get,
    path: "/o47",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send`.
pub type SendCall = Call<(), Json>;
