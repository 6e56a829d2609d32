// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `operations`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `operations`.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    pub(crate) core: &'a Core,
}

impl Operations<'_> {
    /// `GET /o1`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.operations_2().self_().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn self_(&self) -> SelfValue {
        self.core.call(&SELF)
    }

    /// `GET /o23`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.operations_2().len().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn len(&self) -> Len {
        self.core.call(&LEN)
    }

    /// `GET /o45`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .operations_2()
    ///     .a_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_ve()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn a_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_ve(
        &self,
    ) -> AVeryLongNameaVe {
        self.core
            .call(
                &A_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VE,
            )
    }
}

const SELF: Operation = Operation {
    id: "self",
    method: Method::Get,
    path: "/o1",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `self_`.
pub type SelfValue = Call<(), Json>;

const LEN: Operation = Operation {
    id: "len",
    method: Method::Get,
    path: "/o23",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `len`.
pub type Len = Call<(), Json>;

const A_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VERY_LONG_NAMEA_VE: Operation = Operation {
    id: "aVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongName",
    method: Method::Get,
    path: "/o45",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of
/// `a_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_ve`.
pub type AVeryLongNameaVe = Call<(), Json>;
