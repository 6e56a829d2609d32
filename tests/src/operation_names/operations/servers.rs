// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `servers`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `servers`.
#[derive(Clone, Copy, Debug)]
pub struct Servers<'a> {
    pub(crate) core: &'a Core,
}

impl Servers<'_> {
    /// `GET /o4`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.servers().r#async().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn r#async(&self) -> Async {
        self.core.call(&ASYNC)
    }

    /// `GET /o26`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.servers().core().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn core(&self) -> CoreCall {
        self.core.call(&CORE)
    }

    /// `GET /o48`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.servers().main().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn main(&self) -> Main {
        self.core.call(&MAIN)
    }
}

const ASYNC: Operation = Operation {
    id: "async",
    method: Method::Get,
    path: "/o4",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `r#async`.
pub type Async = Call<(), Json>;

const CORE: Operation = Operation {
    id: "core",
    method: Method::Get,
    path: "/o26",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `core`.
pub type CoreCall = Call<(), Json>;

const MAIN: Operation = Operation {
    id: "main",
    method: Method::Get,
    path: "/o48",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `main`.
pub type Main = Call<(), Json>;
