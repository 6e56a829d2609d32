// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `""`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `""`.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(crate) core: &'a Core,
}

impl Type<'_> {
    /// `GET /o17`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.module().to_x().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn to_x(&self) -> ToX {
        self.core.call(&TO_X)
    }

    /// `GET /o39`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.module().get_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_item(&self) -> GetItem {
        self.core.call(&GET_ITEM)
    }
}

const TO_X: Operation = Operation {
    id: "to_x",
    method: Method::Get,
    path: "/o17",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `to_x`.
pub type ToX = Call<(), Json>;

const GET_ITEM: Operation = Operation {
    id: "get_item",
    method: Method::Get,
    path: "/o39",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_item`.
pub type GetItem = Call<(), Json>;
