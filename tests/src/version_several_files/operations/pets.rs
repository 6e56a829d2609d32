// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{Call, Method, Operation, PathStyle, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::version_several_files::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// `GET /pets`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_several_files::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.pets().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// `PUT /pets/{id}`
    ///
    /// ```no_run
    /// use client_tests::version_several_files::types;
    /// # async fn sample(client: client_tests::version_several_files::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Animal::new(types::Kind::Cat, "name");
    /// client.pets().put("id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, id: &str, body: &types::Animal) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }
}

const LIST: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<Vec<types::Animal>, types::Problem>,
}

impl List {
    /// Limit.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }
}

call! { List -> Vec<types::Animal>, types::Problem }

const PUT: Operation = Operation {
    id: "putPet",
    method: Method::Put,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), types::Problem>;
