// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Client`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `Client`.
#[derive(Clone, Copy, Debug)]
pub struct ClientOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ClientOperations<'_> {
    /// `GET /o5`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().r#gen().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn r#gen(&self) -> Gen {
        self.core.call(&GEN)
    }

    /// `GET /o27`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.client().operations().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn operations(&self) -> Operations {
        self.core.call(&OPERATIONS)
    }
}

const GEN: Operation = Operation {
    id: "gen",
    method: Method::Get,
    path: "/o5",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `r#gen`.
pub type Gen = Call<(), Json>;

const OPERATIONS: Operation = Operation {
    id: "operations",
    method: Method::Get,
    path: "/o27",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `operations`.
pub type Operations = Call<(), Json>;
