// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `things`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_tags::types;

/// Operations of the tag `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a Core,
}

impl Things<'_> {
    /// `POST /things`
    ///
    /// ```no_run
    /// use client_tests::schema_tags::types;
    /// # async fn sample(client: client_tests::schema_tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Thing {
    ///     means: Some(types::Means::Card(Box::new(types::Card::new("number")))),
    ///     ..Default::default()
    /// };
    /// let thing = client.things().add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add(&self, body: &types::Thing) -> Add {
        let mut call = self.core.call(&ADD);
        call.json("application/json", body);
        call
    }

    /// `POST /forms`
    ///
    /// ```no_run
    /// use client_tests::schema_tags::types;
    /// # async fn sample(client: client_tests::schema_tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Pet::Cat(Box::new(types::Cat {
    ///     lives: Some(1),
    ///     ..Default::default()
    /// }));
    /// client.things().add_form(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_form(&self, body: &types::Pet) -> AddForm {
        let mut call = self.core.call(&ADD_FORM);
        call.form(body);
        call
    }

    /// `POST /parts`
    ///
    /// ```no_run
    /// use client_tests::schema_tags::types;
    /// # async fn sample(client: client_tests::schema_tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::AddPartsRequest::new(
    ///     types::Means::Card(Box::new(types::Card::new("number"))),
    /// );
    /// client.things().add_parts(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_parts(&self, body: &types::AddPartsRequest) -> AddParts {
        let mut call = self.core.call(&ADD_PARTS);
        call.multipart(body);
        call
    }

    /// `POST /animals`
    ///
    /// ```no_run
    /// use client_tests::schema_tags::types;
    /// # async fn sample(client: client_tests::schema_tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Animal::Lion(Box::new(types::Lion::new("kind")));
    /// let animal = client.things().add_animal(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_animal(&self, body: &types::Animal) -> AddAnimal {
        let mut call = self.core.call(&ADD_ANIMAL);
        call.json("application/json", body);
        call
    }
}

const ADD: Operation = Operation {
    id: "addThing",
    method: Method::Post,
    path: "/things",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add`.
pub type Add = Call<types::Thing, Json>;

const ADD_FORM: Operation = Operation {
    id: "addForm",
    method: Method::Post,
    path: "/forms",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `add_form`.
pub type AddForm = Call<(), Json>;

const ADD_PARTS: Operation = Operation {
    id: "addParts",
    method: Method::Post,
    path: "/parts",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `add_parts`.
pub type AddParts = Call<(), Json>;

const ADD_ANIMAL: Operation = Operation {
    id: "addAnimal",
    method: Method::Post,
    path: "/animals",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_animal`.
pub type AddAnimal = Call<types::Animal, Json>;
