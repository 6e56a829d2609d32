// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `std`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `std`.
#[derive(Clone, Copy, Debug)]
pub struct Std<'a> {
    pub(crate) core: &'a Core,
}

impl Std<'_> {
    /// `GET /o20`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.std().from_x().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn from_x(&self) -> FromX {
        self.core.call(&FROM_X)
    }

    /// `GET /o42`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.std().ω().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ω(&self) -> Ω {
        self.core.call(&Ω)
    }
}

const FROM_X: Operation = Operation {
    id: "from_x",
    method: Method::Get,
    path: "/o20",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `from_x`.
pub type FromX = Call<(), Json>;

const Ω: Operation = Operation {
    id: "Ω",
    method: Method::Get,
    path: "/o42",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `ω`.
pub type Ω = Call<(), Json>;
