// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `upload`.

use crate::runtime::{Call, Json, Method, Operation, Parts};
use crate::runtime::Client as Core;

/// Operations of the tag `upload`.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub(crate) core: &'a Core,
}

impl Upload<'_> {
    /// `POST /upload`
    ///
    /// - `body`: multipart form data
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .upload()
    ///     .post(framework_tests::runtime::Parts::new().text("name", "value"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: Parts) -> Post {
        let mut call = self.core.call(&POST);
        call.parts("multipart/form-data", body);
        call
    }
}

const POST: Operation = Operation {
    id: "post /upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<String>, Json>;
