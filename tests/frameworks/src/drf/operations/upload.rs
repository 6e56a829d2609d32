// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `upload`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `upload`.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub(crate) core: &'a Core,
}

impl Upload<'_> {
    /// All three parsers of the defaults.
    ///
    /// `POST /upload/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Document::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "title",
    /// );
    /// let seen = client.upload().create(&body).send().await?;
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
    id: "upload_create",
    method: Method::Post,
    path: "/upload/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Seen, Json>;
