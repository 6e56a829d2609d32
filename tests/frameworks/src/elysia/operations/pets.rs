// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// `POST /pets`
    ///
    /// # Errors
    ///
    /// - `400`: Response for status 400
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::elysia::Client, body: &types::Pet) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet = client.pets().post(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::Pet) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }

    /// `GET /pets/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: Response for status 404
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet = client
    ///     .pets()
    ///     .get_pets_by_id(&types::DeletePetsById::String("id".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pets_by_id(&self, id: &types::DeletePetsById) -> GetPetsById {
        let mut call = self.core.call(&GET_PETS_BY_ID);
        call.path("id", PathStyle::SIMPLE, id);
        call
    }

    /// `DELETE /pets/{id}`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .pets()
    ///     .delete_pets_by_id(&types::DeletePetsById::String("id".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_pets_by_id(&self, id: &types::DeletePetsById) -> DeletePetsById {
        let mut call = self.core.call(&DELETE_PETS_BY_ID);
        call.path("id", PathStyle::SIMPLE, id);
        call
    }
}

const POST: Operation = Operation {
    id: "postPets",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::Pet, types::Fault>;

const GET_PETS_BY_ID: Operation = Operation {
    id: "getPetsById",
    method: Method::Get,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_pets_by_id`.
pub type GetPetsById = Call<types::Pet, types::Fault>;

const DELETE_PETS_BY_ID: Operation = Operation {
    id: "deletePetsById",
    method: Method::Delete,
    path: "/pets/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete_pets_by_id`.
pub type DeletePetsById = Call<(), Json>;
