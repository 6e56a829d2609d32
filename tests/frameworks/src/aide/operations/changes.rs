// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `changes`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `changes`.
#[derive(Clone, Copy, Debug)]
pub struct Changes<'a> {
    pub(crate) core: &'a Core,
}

impl Changes<'_> {
    /// `POST /changes`
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .changes()
    ///     .post(&[types::Change::NameChanged(Box::new(types::Renamed::new("from")))])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &[types::Change]) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", &body);
        call
    }
}

const POST: Operation = Operation {
    id: "post /changes",
    method: Method::Post,
    path: "/changes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<Vec<types::Change>, Json>;
