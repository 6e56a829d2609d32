// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation, PathStyle, call};
use crate::runtime::Client as Core;
use crate::version_later::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// `GET /pets/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_later::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet = client.pets().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `QUERY /search`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_later::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.pets().search().body(&Some(Default::default())).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search(&self) -> Search {
        Search {
            call: self.core.call(&SEARCH),
        }
    }
}

const GET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Pet, Json>;

const SEARCH: Operation = Operation {
    id: "searchPets",
    method: Method::Query,
    path: "/search",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `search`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Search {
    call: Call<Vec<types::Pet>, Json>,
}

impl Search {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &Option<BTreeMap<String, String>>) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { Search -> Vec<types::Pet>, Json }
