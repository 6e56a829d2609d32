// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `login`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `login`.
#[derive(Clone, Copy, Debug)]
pub struct Login<'a> {
    pub(crate) core: &'a Core,
}

impl Login<'_> {
    /// `POST /login`
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Login::new("secret", "user");
    /// let login = client.login().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::Login) -> Post {
        let mut call = self.core.call(&POST);
        call.form(body);
        call
    }
}

const POST: Operation = Operation {
    id: "post /login",
    method: Method::Post,
    path: "/login",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::Login, Json>;
