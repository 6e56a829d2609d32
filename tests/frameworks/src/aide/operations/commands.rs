// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `commands`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `commands`.
#[derive(Clone, Copy, Debug)]
pub struct Commands<'a> {
    pub(crate) core: &'a Core,
}

impl Commands<'_> {
    /// `POST /commands`
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.commands().post(&[types::Command::Stop]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &[types::Command]) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", &body);
        call
    }
}

const POST: Operation = Operation {
    id: "post /commands",
    method: Method::Post,
    path: "/commands",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<types::Command>, Json>;
