// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lib`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `lib`.
#[derive(Clone, Copy, Debug)]
pub struct Lib<'a> {
    pub(crate) core: &'a Core,
}

impl Lib<'_> {
    /// `GET /o19`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lib().into_x().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn into_x(&self) -> IntoX {
        self.core.call(&INTO_X)
    }

    /// `GET /o41`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lib().get_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_item(&self) -> GetItem {
        self.core.call(&GET_ITEM)
    }
}

const INTO_X: Operation = Operation {
    id: "into_x",
    method: Method::Get,
    path: "/o19",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `into_x`.
pub type IntoX = Call<(), Json>;

const GET_ITEM: Operation = Operation {
    id: "get-item",
    method: Method::Get,
    path: "/o41",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_item`.
pub type GetItem = Call<(), Json>;
