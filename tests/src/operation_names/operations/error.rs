// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Error`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `Error`.
#[derive(Clone, Copy, Debug)]
pub struct Error<'a> {
    pub(crate) core: &'a Core,
}

impl Error<'_> {
    /// `GET /o21`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.error().new_2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn new_2(&self) -> New2 {
        self.core.call(&NEW_2)
    }

    /// `GET /o43`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.error().名前().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn 名前(&self) -> 名前 {
        self.core.call(&名前)
    }
}

const NEW_2: Operation = Operation {
    id: "new",
    method: Method::Get,
    path: "/o21",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `new_2`.
pub type New2 = Call<(), Json>;

const 名前: Operation = Operation {
    id: "名前",
    method: Method::Get,
    path: "/o43",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `名前`.
pub type 名前 = Call<(), Json>;
