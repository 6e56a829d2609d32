// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::hono::types;

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
    /// - `400`: Refused
    ///
    /// ```no_run
    /// use framework_tests::hono::types;
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Pet::Cat(Box::new(types::Cat::new(1)));
    /// let value = client.pets().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Pet) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// `GET /pets/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: None
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet = client.pets().get(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: i64) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `DELETE /pets/{id}`
    ///
    /// # Errors
    ///
    /// - `401`: No
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }
}

const CREATE: Operation = Operation {
    id: "createPet",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::CreatePet201Response, types::Fault>;

const GET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Pet, types::NotFoundError>;

const DELETE: Operation = Operation {
    id: "deletePet",
    method: Method::Delete,
    path: "/pets/{id}",
    security: &[&["bearer"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), Json>;
