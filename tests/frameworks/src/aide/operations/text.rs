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
    /// `PUT /text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.text().put("body").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: &str) -> Put {
        let mut call = self.core.call(&PUT);
        call.text("text/plain; charset=utf-8", body);
        call
    }
}

const PUT: Operation = Operation {
    id: "put /text",
    method: Method::Put,
    path: "/text",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<String, Json>;
