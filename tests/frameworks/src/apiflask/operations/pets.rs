// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{
    Call, DecodeError, FromResponse, Method, Operation, PathStyle, QueryStyle,
    UndecodedResponse, Unlisted, call,
};
use crate::runtime::Client as Core;
use crate::apiflask::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// Get Pets.
    ///
    /// `GET /pets`
    #[inline]
    pub fn get_pets(&self) -> GetPets {
        GetPets {
            call: self.core.call(&GET_PETS),
        }
    }

    /// Post Pets.
    ///
    /// `POST /pets`
    #[inline]
    pub fn post_pets(&self) -> PostPets {
        PostPets {
            call: self.core.call(&POST_PETS),
        }
    }

    /// Get Pet.
    ///
    /// `GET /pets/{pet_id}`
    #[inline]
    pub fn get_pets_pet_id(&self, pet_id: i64) -> GetPetId {
        let mut call = self.core.call(&GET_PETS_PET_ID);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        call
    }

    /// Delete Pet.
    ///
    /// `DELETE /pets/{pet_id}`
    #[inline]
    pub fn delete_pets_pet_id(&self, pet_id: i64) -> DeletePetId {
        let mut call = self.core.call(&DELETE_PETS_PET_ID);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        call
    }

    /// Patch Pet.
    ///
    /// `PATCH /pets/{pet_id}`
    #[inline]
    pub fn patch_pets_pet_id(&self, pet_id: i64) -> PatchPetId {
        let mut call = self.core.call(&PATCH_PETS_PET_ID);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        PatchPetId { call }
    }
}

const GET_PETS: Operation = Operation {
    id: "get /pets",
    method: Method::Get,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_pets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPets {
    call: Call<types::PetsOut, types::ValidationError>,
}

impl GetPets {
    /// At least 1.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(mut self, page: u64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }

    /// At most 50.
    ///
    /// Default: `2`.
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.call.query("per_page", QueryStyle::FORM, &per_page);
        self
    }

    /// Names.
    #[inline]
    pub fn names(mut self, names: &[&str]) -> Self {
        self.call.query("names", QueryStyle::FORM, &names);
        self
    }

    /// Color.
    #[inline]
    pub fn color(mut self, color: types::PetInColor) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { GetPets -> types::PetsOut, types::ValidationError }

const POST_PETS: Operation = Operation {
    id: "post /pets",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_pets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostPets {
    call: Call<types::PetOut1, PostPetsError>,
}

impl PostPets {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::PetIn) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { PostPets -> types::PetOut1, PostPetsError }

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostPetsError {
    /// There is one
    Conflict(types::HttpError),
    /// Validation error
    UnprocessableContent(types::ValidationError),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PostPetsError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            409 => FromResponse::from_response(raw).map(Self::Conflict),
            422 => FromResponse::from_response(raw).map(Self::UnprocessableContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET_PETS_PET_ID: Operation = Operation {
    id: "get /pets/{pet_id}",
    method: Method::Get,
    path: "/pets/{pet_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_pets_pet_id`.
pub type GetPetId = Call<types::PetOut1, types::HttpError>;

const DELETE_PETS_PET_ID: Operation = Operation {
    id: "delete /pets/{pet_id}",
    method: Method::Delete,
    path: "/pets/{pet_id}",
    security: &[&["BearerAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_pets_pet_id`.
pub type DeletePetId = Call<(), types::HttpError>;

const PATCH_PETS_PET_ID: Operation = Operation {
    id: "patch /pets/{pet_id}",
    method: Method::Patch,
    path: "/pets/{pet_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_pets_pet_id`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PatchPetId {
    call: Call<types::SeenOut, PatchPetIdError>,
}

impl PatchPetId {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::PetInUpdate) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { PatchPetId -> types::SeenOut, PatchPetIdError }

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchPetIdError {
    /// Not found
    NotFound(types::HttpError),
    /// Validation error
    UnprocessableContent(types::ValidationError),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PatchPetIdError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            422 => FromResponse::from_response(raw).map(Self::UnprocessableContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
