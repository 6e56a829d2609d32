// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `raw`.

use crate::runtime::{Bytes, Call, Content, Json, Method, Operation};
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
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client
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
    id: "put /raw",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<Bytes, Json>;
