// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `literals`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `literals`.
#[derive(Clone, Copy, Debug)]
pub struct Literals<'a> {
    pub(crate) core: &'a Core,
}

impl Literals<'_> {
    /// `POST /literals`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostLiteralsRequest::new(
    ///     types::PostLiteralsLevel::N1,
    ///     types::PostLiteralsMixed::Auto,
    /// );
    /// let value = client.literals().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::PostLiteralsRequest) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }
}

const POST: Operation = Operation {
    id: "postLiterals",
    method: Method::Post,
    path: "/literals",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::PostLiteralsResponse, Json>;
