// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `upload`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `upload`.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub(crate) core: &'a Core,
}

impl Upload<'_> {
    /// `POST /upload`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostUploadRequest::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     vec![framework_tests::runtime::File::from_path("file.bin")],
    /// );
    /// let value = client.upload().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::PostUploadRequest) -> Post {
        let mut call = self.core.call(&POST);
        call.multipart(body);
        call
    }
}

const POST: Operation = Operation {
    id: "postUpload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::PostUploadResponse, Json>;
