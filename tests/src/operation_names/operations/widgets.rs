// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Widgets`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `Widgets`.
#[derive(Clone, Copy, Debug)]
pub struct Widgets<'a> {
    pub(crate) core: &'a Core,
}

impl Widgets<'_> {
    /// `GET /o11`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.widgets().add().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add(&self) -> Add {
        self.core.call(&ADD)
    }

    /// `GET /o33`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.widgets().plus_1().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn plus_1(&self) -> Plus1 {
        self.core.call(&PLUS_1)
    }
}

const ADD: Operation = Operation {
    id: "add",
    method: Method::Get,
    path: "/o11",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `add`.
pub type Add = Call<(), Json>;

const PLUS_1: Operation = Operation {
    id: "+1",
    method: Method::Get,
    path: "/o33",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `plus_1`.
pub type Plus1 = Call<(), Json>;
