// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `owners`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `owners`.
#[derive(Clone, Copy, Debug)]
pub struct Owners<'a> {
    pub(crate) core: &'a Core,
}

impl Owners<'_> {
    /// `GET /owners/{name}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let owner = client.owners().get_owners_by_name("name").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_owners_by_name(&self, name: &str) -> GetOwnersByName {
        let mut call = self.core.call(&GET_OWNERS_BY_NAME);
        call.path("name", PathStyle::SIMPLE, &name);
        call
    }

    /// `GET /owners`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let owner = client.owners().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }
}

const GET_OWNERS_BY_NAME: Operation = Operation {
    id: "getOwnersByName",
    method: Method::Get,
    path: "/owners/{name}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_owners_by_name`.
pub type GetOwnersByName = Call<types::Owner, Json>;

const GET: Operation = Operation {
    id: "getOwners",
    method: Method::Get,
    path: "/owners",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Owner, Json>;
