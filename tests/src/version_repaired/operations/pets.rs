// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::version_repaired::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// `GET /v1/pets`
    ///
    /// # Errors
    ///
    /// - `4XX`: A fault.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_repaired::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page_pet = client.pets().list_pets().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        ListPets {
            call: self.core.call(&LIST_PETS),
        }
    }

    /// `POST /v1/pets`
    ///
    /// ```no_run
    /// use client_tests::version_repaired::types;
    /// # async fn sample(client: client_tests::version_repaired::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Pet::new(1, "name");
    /// client.pets().list(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, body: &types::Pet) -> List {
        let mut call = self.core.call(&LIST);
        call.json("application/json", body);
        call
    }

    /// `GET /v1/pets/{petId}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_repaired::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet = client.pets().get(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, pet_id: i64) -> Get {
        let mut call = self.core.call(&GET);
        call.path("petId", PathStyle::SIMPLE, &pet_id);
        call
    }

    /// `DELETE /v1/pets/{petId}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_repaired::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().delete("pet-id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, pet_id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("petId", PathStyle::SIMPLE, &pet_id);
        call
    }
}

const LIST_PETS: Operation = Operation {
    id: "get /v1/pets",
    method: Method::Get,
    path: "/v1/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_pets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPets {
    call: Call<types::PagePet, types::Fault>,
}

impl ListPets {
    /// Limit.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Tags.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }

    /// Dry run.
    #[inline]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.call.query("dry_run", QueryStyle::FORM, &dry_run);
        self
    }
}

call! { ListPets -> types::PagePet, types::Fault }

const LIST: Operation = Operation {
    id: "list",
    method: Method::Post,
    path: "/v1/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<(), types::Fault>;

const GET: Operation = Operation {
    id: "get /v1/pets/{petId}",
    method: Method::Get,
    path: "/v1/pets/{petId}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Pet, Json>;

const DELETE: Operation = Operation {
    id: "delete /v1/pets/{petId}",
    method: Method::Delete,
    path: "/v1/pets/{petId}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), Json>;
