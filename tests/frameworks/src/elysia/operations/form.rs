// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `form`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `form`.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub(crate) core: &'a Core,
}

impl Form<'_> {
    /// `POST /form`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostFormRequest::new("a", types::PostFormN::String("n".into()));
    /// let value = client.form().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::PostFormRequest) -> Post {
        let mut call = self.core.call(&POST);
        call.form(body);
        call
    }
}

const POST: Operation = Operation {
    id: "postForm",
    method: Method::Post,
    path: "/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Json, Json>;
