// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lists`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `lists`.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    pub(crate) core: &'a Core,
}

impl Lists<'_> {
    /// `PUT /lists`
    ///
    /// - `body`: Lists in all forms.
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::aide::Client, body: &types::Lists) -> Result<(), Box<dyn std::error::Error>> {
    /// let lists = client.lists().put(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, body: &types::Lists) -> Put {
        let mut call = self.core.call(&PUT);
        call.json("application/json", body);
        call
    }
}

const PUT: Operation = Operation {
    id: "put /lists",
    method: Method::Put,
    path: "/lists",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::Lists, Json>;
