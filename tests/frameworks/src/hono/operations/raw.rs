// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `raw`.

use crate::runtime::{Call, Content, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `raw`.
#[derive(Clone, Copy, Debug)]
pub struct RawOperations<'a> {
    pub(crate) core: &'a Core,
}

impl RawOperations<'_> {
    /// `PUT /raw`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client
    ///     .raw()
    ///     .put(framework_tests::runtime::Content::from_path("file.bin"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: impl Into<Content>) -> Put {
        let mut call = self.core.call(&PUT);
        call.binary("application/octet-stream", body);
        call
    }
}

const PUT: Operation = Operation {
    id: "putRaw",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<String, Json>;
