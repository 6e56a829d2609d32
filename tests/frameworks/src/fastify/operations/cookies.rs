// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `cookies`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `cookies`.
#[derive(Clone, Copy, Debug)]
pub struct Cookies<'a> {
    pub(crate) core: &'a Core,
}

impl Cookies<'_> {
    /// `GET /cookies`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.cookies().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "cookies",
    method: Method::Get,
    path: "/cookies",
    security: &[&["session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<BTreeMap<String, String>, Json>;
