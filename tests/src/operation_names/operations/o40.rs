// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `o40`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `o40`.
#[derive(Clone, Copy, Debug)]
pub struct O40<'a> {
    pub(crate) core: &'a Core,
}

impl O40<'_> {
    /// `GET /o40`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.o40().get_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_item(&self) -> GetItem {
        self.core.call(&GET_ITEM)
    }
}

const GET_ITEM: Operation = Operation {
    id: "GetItem",
    method: Method::Get,
    path: "/o40",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_item`.
pub type GetItem = Call<(), Json>;
