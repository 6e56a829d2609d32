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
    #[inline]
    pub fn get_pet(&self, id: &str) -> GetPet {
        let mut call = self.core.call(&GET_PET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `QUERY /search`
    #[inline]
    pub fn search_pets(&self) -> SearchPets {
        SearchPets {
            call: self.core.call(&SEARCH_PETS),
        }
    }
}

const GET_PET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_pet`.
pub type GetPet = Call<types::Pet, Json>;

const SEARCH_PETS: Operation = Operation {
    id: "searchPets",
    method: Method::Query,
    path: "/search",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `search_pets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchPets {
    call: Call<Vec<types::Pet>, Json>,
}

impl SearchPets {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &Option<BTreeMap<String, String>>) -> Self {
        self.call.json("application/json", &body);
        self
    }
}

call! { SearchPets -> Vec<types::Pet>, Json }
