// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `new`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `new`.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub(crate) core: &'a Core,
}

impl New<'_> {
    /// `GET /o7`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.new_2().union().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn union(&self) -> Union {
        self.core.call(&UNION)
    }

    /// `GET /o29`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.new_2().option().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn option(&self) -> OptionCall {
        self.core.call(&OPTION)
    }
}

const UNION: Operation = Operation {
    id: "union",
    method: Method::Get,
    path: "/o7",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `union`.
pub type Union = Call<(), Json>;

const OPTION: Operation = Operation {
    id: "Option",
    method: Method::Get,
    path: "/o29",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `option`.
pub type OptionCall = Call<(), Json>;
