// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `builder`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `builder`.
#[derive(Clone, Copy, Debug)]
pub struct Builder<'a> {
    pub(crate) core: &'a Core,
}

impl Builder<'_> {
    /// `GET /o8`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.builder_2().from_str().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn from_str(&self) -> FromStr {
        self.core.call(&FROM_STR)
    }

    /// `GET /o30`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.builder_2().vec().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vec(&self) -> VecCall {
        self.core.call(&VEC)
    }
}

const FROM_STR: Operation = Operation {
    id: "from_str",
    method: Method::Get,
    path: "/o8",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `from_str`.
pub type FromStr = Call<(), Json>;

const VEC: Operation = Operation {
    id: "Vec",
    method: Method::Get,
    path: "/o30",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `vec`.
pub type VecCall = Call<(), Json>;
