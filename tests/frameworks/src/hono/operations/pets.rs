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
    #[inline]
    pub fn create_pet(
        &self,
        body: &types::Pet,
    ) -> Call<types::CreatePet201Response, types::Fault> {
        let mut call = self.core.call(&CREATE_PET);
        call.json("application/json", body);
        call
    }

    /// `GET /pets/{id}`
    #[inline]
    pub fn get_pet(&self, id: i64) -> Call<types::Pet, types::GetPet404Response> {
        let mut call = self.core.call(&GET_PET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `DELETE /pets/{id}`
    #[inline]
    pub fn delete_pet(&self, id: &str) -> Call<(), Json> {
        let mut call = self.core.call(&DELETE_PET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }
}

const CREATE_PET: Operation = Operation {
    id: "createPet",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const GET_PET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: "/pets/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const DELETE_PET: Operation = Operation {
    id: "deletePet",
    method: Method::Delete,
    path: "/pets/{id}",
    security: &[&["bearer"]],
    accept: "*/*",
    ..Operation::DEFAULT
};
