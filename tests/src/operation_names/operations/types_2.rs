// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `types`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `types`.
#[derive(Clone, Copy, Debug)]
pub struct Types<'a> {
    pub(crate) core: &'a Core,
}

impl Types<'_> {
    /// `GET /o0`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.types_2().r#type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn r#type(&self) -> Type {
        self.core.call(&TYPE)
    }

    /// `GET /o22`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.types_2().clone_2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn clone_2(&self) -> Clone2 {
        self.core.call(&CLONE_2)
    }

    /// `GET /o44`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.types_2().u1f389().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn u1f389(&self) -> U1f389 {
        self.core.call(&U1F389)
    }
}

const TYPE: Operation = Operation {
    id: "type",
    method: Method::Get,
    path: "/o0",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `r#type`.
pub type Type = Call<(), Json>;

const CLONE_2: Operation = Operation {
    id: "clone",
    method: Method::Get,
    path: "/o22",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `clone_2`.
pub type Clone2 = Call<(), Json>;

const U1F389: Operation = Operation {
    id: "🎉",
    method: Method::Get,
    path: "/o44",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `u1f389`.
pub type U1f389 = Call<(), Json>;
