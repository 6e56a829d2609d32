// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `scalars`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `scalars`.
#[derive(Clone, Copy, Debug)]
pub struct Scalars<'a> {
    pub(crate) core: &'a Core,
}

impl Scalars<'_> {
    /// `POST /scalars`
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.scalars().post(&[Some(types::Scalar::Integer(1))]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &[Option<types::Scalar>]) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", &body);
        call
    }
}

const POST: Operation = Operation {
    id: "post /scalars",
    method: Method::Post,
    path: "/scalars",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<Option<types::Scalar>>, Json>;
