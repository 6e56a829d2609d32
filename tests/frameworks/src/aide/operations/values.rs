// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, Uuid};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// `GET /values/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let values = client
    ///     .values()
    ///     .get(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, id);
        call
    }

    /// `PUT /values/{id}`
    ///
    /// - `body`: Most of what a field can be.
    ///
    /// ```no_run
    /// use framework_tests::aide::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::aide::Client, body: &types::Values) -> Result<(), Box<dyn std::error::Error>> {
    /// let values = client
    ///     .values()
    ///     .put(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, id: &Uuid, body: &types::Values) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        call
    }
}

const GET: Operation = Operation {
    id: "getValues",
    method: Method::Get,
    path: "/values/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Values, types::Problem>;

const PUT: Operation = Operation {
    id: "putValues",
    method: Method::Put,
    path: "/values/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::Values, Json>;
