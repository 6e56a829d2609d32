// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `security`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `security`.
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    pub(crate) core: &'a Core,
}

impl Security<'_> {
    /// Me.
    ///
    /// `GET /me`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.security().me().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn me(&self) -> Me {
        self.core.call(&ME)
    }
}

const ME: Operation = Operation {
    id: "MeMe",
    method: Method::Get,
    path: "/me",
    security: &[&["bearer"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `me`.
pub type Me = Call<BTreeMap<String, String>, Json>;
