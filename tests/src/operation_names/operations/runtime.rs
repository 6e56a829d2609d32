// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `runtime`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `runtime`.
#[derive(Clone, Copy, Debug)]
pub struct Runtime<'a> {
    pub(crate) core: &'a Core,
}

impl Runtime<'_> {
    /// `GET /o2`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.runtime().self_().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn self_(&self) -> SelfValue {
        self.core.call(&SELF)
    }

    /// `GET /o24`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.runtime().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// `GET /o46`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.runtime().fmt().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn fmt(&self) -> Fmt {
        self.core.call(&FMT)
    }
}

const SELF: Operation = Operation {
    id: "Self",
    method: Method::Get,
    path: "/o2",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `self_`.
pub type SelfValue = Call<(), Json>;

const GET: Operation = Operation {
    id: "get",
    method: Method::Get,
    path: "/o24",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;

const FMT: Operation = Operation {
    id: "fmt",
    method: Method::Get,
    path: "/o46",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `fmt`.
pub type Fmt = Call<(), Json>;
