// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `upload-parts`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `upload-parts`.
#[derive(Clone, Copy, Debug)]
pub struct UploadParts<'a> {
    pub(crate) core: &'a Core,
}

impl UploadParts<'_> {
    /// `POST /upload-parts/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Document::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "title",
    /// );
    /// let seen = client.upload_parts().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Document) -> Create {
        let mut call = self.core.call(&CREATE);
        call.multipart(body);
        call
    }
}

const CREATE: Operation = Operation {
    id: "upload_parts_create",
    method: Method::Post,
    path: "/upload-parts/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Seen, Json>;
