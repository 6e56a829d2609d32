// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `shapes`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(crate) core: &'a Core,
}

impl Shapes<'_> {
    /// `POST /shapes`
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.shapes().post(&[types::Shape::Origin]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &[types::Shape]) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", &body);
        call
    }
}

const POST: Operation = Operation {
    id: "post /shapes",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<types::Shape>, Json>;
