// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `text`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `text`.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    pub(crate) core: &'a Core,
}

impl Text<'_> {
    /// `POST /text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.text().post("body").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &str) -> Post {
        let mut call = self.core.call(&POST);
        call.text("text/plain", body);
        call
    }
}

const POST: Operation = Operation {
    id: "postText",
    method: Method::Post,
    path: "/text",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<String, Json>;
