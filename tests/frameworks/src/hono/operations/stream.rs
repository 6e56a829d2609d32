// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `stream`.

use crate::runtime::{Call, Json, Lines, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `stream`.
#[derive(Clone, Copy, Debug)]
pub struct Stream<'a> {
    pub(crate) core: &'a Core,
}

impl Stream<'_> {
    /// `GET /stream`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.stream().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET: Operation = Operation {
    id: "stream",
    method: Method::Get,
    path: "/stream",
    security: &[],
    accept: "application/x-ndjson",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<Lines<types::Owner>, Json>;
