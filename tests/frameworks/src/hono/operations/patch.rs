// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `patch`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `patch`.
#[derive(Clone, Copy, Debug)]
pub struct Patch<'a> {
    pub(crate) core: &'a Core,
}

impl Patch<'_> {
    /// `POST /patch`
    ///
    /// ```no_run
    /// use framework_tests::hono::types;
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Patch {
    ///     name: Some(Some("name".into())),
    ///     ..Default::default()
    /// };
    /// let list = client.patch().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::Patch) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }
}

const POST: Operation = Operation {
    id: "patch",
    method: Method::Post,
    path: "/patch",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<String>, Json>;
