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
    #[inline]
    pub fn add_thing(&self, body: &types::Thing) -> AddThing {
        let mut call = self.core.call(&ADD_THING);
        call.json("application/json", body);
        call
    }

    /// `POST /forms`
    #[inline]
    pub fn add_form(&self, body: &types::Pet) -> AddForm {
        let mut call = self.core.call(&ADD_FORM);
        call.form(body);
        call
    }

    /// `POST /parts`
    #[inline]
    pub fn add_parts(&self, body: &types::AddPartsRequest) -> AddParts {
        let mut call = self.core.call(&ADD_PARTS);
        call.multipart(body);
        call
    }

    /// `POST /animals`
    #[inline]
    pub fn add_animal(&self, body: &types::Animal) -> AddAnimal {
        let mut call = self.core.call(&ADD_ANIMAL);
        call.json("application/json", body);
        call
    }
}

const ADD_THING: Operation = Operation {
    id: "addThing",
    method: Method::Post,
    path: "/things",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_thing`.
pub type AddThing = Call<types::Thing, Json>;

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
