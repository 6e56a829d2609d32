// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `wid-gets`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `wid-gets`.
#[derive(Clone, Copy, Debug)]
pub struct WidGetsOperations<'a> {
    pub(crate) core: &'a Core,
}

impl WidGetsOperations<'_> {
    /// `GET /o12`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.wid_gets().not().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn not(&self) -> Not {
        self.core.call(&NOT)
    }

    /// `GET /o34`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.wid_gets().minus_1().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn minus_1(&self) -> Minus1 {
        self.core.call(&MINUS_1)
    }
}

const NOT: Operation = Operation {
    id: "not",
    method: Method::Get,
    path: "/o12",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `not`.
pub type Not = Call<(), Json>;

const MINUS_1: Operation = Operation {
    id: "-1",
    method: Method::Get,
    path: "/o34",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `minus_1`.
pub type Minus1 = Call<(), Json>;
