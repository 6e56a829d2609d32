// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `../../up`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `../../up`.
#[derive(Clone, Copy, Debug)]
pub struct Up<'a> {
    pub(crate) core: &'a Core,
}

impl Up<'_> {
    /// `GET /o15`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.up().hash().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn hash(&self) -> HashCall {
        self.core.call(&HASH)
    }

    /// `GET /o37`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.up().n1st().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn n1st(&self) -> N1st {
        self.core.call(&N1ST)
    }
}

const HASH: Operation = Operation {
    id: "hash",
    method: Method::Get,
    path: "/o15",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `hash`.
pub type HashCall = Call<(), Json>;

const N1ST: Operation = Operation {
    id: "1st",
    method: Method::Get,
    path: "/o37",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `n1st`.
pub type N1st = Call<(), Json>;
