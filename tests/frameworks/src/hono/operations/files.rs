// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `files`.

use crate::runtime::{Call, Method, Operation, PathStyle, Uuid};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a Core,
}

impl Files<'_> {
    /// `GET /files/{name}/{id}`
    ///
    /// - `name`: At least 3 characters.
    ///
    /// # Errors
    ///
    /// - `400`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .files()
    ///     .get("name", &"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, name: &str, id: &Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("name", PathStyle::SIMPLE, &name);
        call.path("id", PathStyle::SIMPLE, id);
        call
    }
}

const GET: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: "/files/{name}/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<Vec<String>, types::Fault>;
