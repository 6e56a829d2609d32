// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `upload-plain`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `upload-plain`.
#[derive(Clone, Copy, Debug)]
pub struct UploadPlain<'a> {
    pub(crate) core: &'a Core,
}

impl UploadPlain<'_> {
    /// `POST /upload-plain/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Plain::new("file", "title");
    /// let seen = client.upload_plain().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Plain) -> Create {
        let mut call = self.core.call(&CREATE);
        call.multipart(body);
        call
    }
}

const CREATE: Operation = Operation {
    id: "upload_plain_create",
    method: Method::Post,
    path: "/upload-plain/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Seen, Json>;
