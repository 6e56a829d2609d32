// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `general`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `general`.
#[derive(Clone, Copy, Debug)]
pub struct General<'a> {
    pub(crate) core: &'a Core,
}

impl General<'_> {
    /// `POST /upload-plain`
    ///
    /// # Errors
    ///
    /// - `400`: Refused
    ///
    /// ```no_run
    /// use framework_tests::hono::types;
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UploadPlainRequest::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    /// );
    /// let value = client.general().upload_plain(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload_plain(&self, body: &types::UploadPlainRequest) -> UploadPlain {
        let mut call = self.core.call(&UPLOAD_PLAIN);
        call.multipart(body);
        call
    }
}

const UPLOAD_PLAIN: Operation = Operation {
    id: "uploadPlain",
    method: Method::Post,
    path: "/upload-plain",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `upload_plain`.
pub type UploadPlain = Call<String, types::Fault>;
