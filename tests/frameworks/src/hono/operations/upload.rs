// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `upload`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `upload`.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub(crate) core: &'a Core,
}

impl Upload<'_> {
    /// `POST /upload`
    ///
    /// # Errors
    ///
    /// - `400`: Refused
    ///
    /// ```no_run
    /// use framework_tests::hono::types;
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Upload::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "title",
    /// );
    /// let list = client.upload().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::Upload) -> Post {
        let mut call = self.core.call(&POST);
        call.multipart(body);
        call
    }
}

const POST: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<String>, types::Fault>;
