// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `things`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a Core,
}

impl Things<'_> {
    /// `GET /things`
    ///
    /// - Headers of the response: `X-Kind`, `X-Meta`, `X-Next`, `X-Rate-Limit`, `X-Size`, `X-Tags`,
    ///   `X-Untyped`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_headers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.things().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }

    /// `HEAD /things`
    ///
    /// - Headers of the response: `X-Next`, `x-rate-limit`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_headers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().check().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check(&self) -> Check {
        self.core.call(&CHECK)
    }
}

const LIST: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: "/things",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<Vec<String>, Json>;

const CHECK: Operation = Operation {
    id: "checkThings",
    method: Method::Head,
    path: "/things",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `check`.
pub type Check = Call<(), Json>;
