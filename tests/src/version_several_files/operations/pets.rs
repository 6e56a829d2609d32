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
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        ListPets {
            call: self.core.call(&LIST_PETS),
        }
    }

    /// `PUT /pets/{id}`
    #[inline]
    pub fn put_pet(&self, id: &str, body: &types::Animal) -> PutPet {
        let mut call = self.core.call(&PUT_PET);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }
}

const LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_pets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPets {
    call: Call<Vec<types::Animal>, types::Problem>,
}

impl ListPets {
    /// Limit.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }
}

call! { ListPets -> Vec<types::Animal>, types::Problem }

const PUT_PET: Operation = Operation {
    id: "putPet",
    method: Method::Put,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_pet`.
pub type PutPet = Call<(), types::Problem>;
