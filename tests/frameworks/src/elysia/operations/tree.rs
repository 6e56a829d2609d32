// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `tree`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `tree`.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub(crate) core: &'a Core,
}

impl Tree<'_> {
    /// `POST /tree`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::elysia::Client, body: &types::PostTreeRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.tree().post(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::PostTreeRequest) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }
}

const POST: Operation = Operation {
    id: "postTree",
    method: Method::Post,
    path: "/tree",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::PostTreeResponse, Json>;
