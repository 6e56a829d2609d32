// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// `POST /values`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::elysia::Client, body: &types::PostValuesRequest) -> Result<(), Box<dyn std::error::Error>> {
    /// let post_values_request = client.values().post(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::PostValuesRequest) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }
}

const POST: Operation = Operation {
    id: "postValues",
    method: Method::Post,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::PostValuesRequest, Json>;
