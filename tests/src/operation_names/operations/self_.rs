// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `self`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `self`.
#[derive(Clone, Copy, Debug)]
pub struct SelfValue<'a> {
    pub(crate) core: &'a Core,
}

impl SelfValue<'_> {
    /// `GET /o13`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.self_().deref_2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn deref_2(&self) -> Deref2 {
        self.core.call(&DEREF_2)
    }

    /// `GET /o35`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.self_().star().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn star(&self) -> Star {
        self.core.call(&STAR)
    }
}

const DEREF_2: Operation = Operation {
    id: "deref",
    method: Method::Get,
    path: "/o13",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `deref_2`.
pub type Deref2 = Call<(), Json>;

const STAR: Operation = Operation {
    id: "*",
    method: Method::Get,
    path: "/o35",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `star`.
pub type Star = Call<(), Json>;
