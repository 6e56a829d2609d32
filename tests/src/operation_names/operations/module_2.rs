// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `名前`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `名前`.
#[derive(Clone, Copy, Debug)]
pub struct 名前<'a> {
    pub(crate) core: &'a Core,
}

impl 名前<'_> {
    /// `GET /o16`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.module_2().from_iter().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn from_iter(&self) -> FromIter {
        self.core.call(&FROM_ITER)
    }

    /// `GET /o38`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.module_2().get_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_item(&self) -> GetItem {
        self.core.call(&GET_ITEM)
    }
}

const FROM_ITER: Operation = Operation {
    id: "from_iter",
    method: Method::Get,
    path: "/o16",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `from_iter`.
pub type FromIter = Call<(), Json>;

const GET_ITEM: Operation = Operation {
    id: "getItem",
    method: Method::Get,
    path: "/o38",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_item`.
pub type GetItem = Call<(), Json>;
