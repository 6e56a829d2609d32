// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lines`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_deep::types;

/// Operations of the tag `lines`.
#[derive(Clone, Copy, Debug)]
pub struct LinesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl LinesOperations<'_> {
    /// `GET /line`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_deep::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let step000 = client.lines().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// `PUT /line`
    ///
    /// ```no_run
    /// use client_tests::schema_deep::types;
    /// # async fn sample(client: client_tests::schema_deep::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Step230::new(types::Step231 {
    ///     next: Some(Default::default()),
    ///     ..Default::default()
    /// });
    /// client.lines().put(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: &types::Step230) -> Put {
        let mut call = self.core.call(&PUT);
        call.json("application/json", body);
        call
    }
}

const GET: Operation = Operation {
    id: "getLine",
    method: Method::Get,
    path: "/line",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Step000, Json>;

const PUT: Operation = Operation {
    id: "putLine",
    method: Method::Put,
    path: "/line",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;
