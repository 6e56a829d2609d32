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
    ///
    /// # Errors
    ///
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pets_out = client.pets().get_pets().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pets(&self) -> GetPets {
        GetPets {
            call: self.core.call(&GET_PETS),
        }
    }

    /// Post Pets.
    ///
    /// `POST /pets`
    ///
    /// # Errors
    ///
    /// - `409`: There is one
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// use framework_tests::apiflask::types;
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PetIn::new(types::PetInKind::Cat, "name");
    /// let pet_out1 = client.pets().post().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self) -> Post {
        Post {
            call: self.core.call(&POST),
        }
    }

    /// Get Pet.
    ///
    /// `GET /pets/{pet_id}`
    ///
    /// # Errors
    ///
    /// - `404`: Not found
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pet_out1 = client.pets().get_pets_pet_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pets_pet_id(&self, pet_id: i64) -> GetPetId {
        let mut call = self.core.call(&GET_PETS_PET_ID);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        call
    }

    /// Delete Pet.
    ///
    /// `DELETE /pets/{pet_id}`
    ///
    /// # Errors
    ///
    /// - `401`: Authentication error
    /// - `404`: Not found
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().delete(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, pet_id: i64) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        call
    }

    /// Patch Pet.
    ///
    /// `PATCH /pets/{pet_id}`
    ///
    /// # Errors
    ///
    /// - `404`: Not found
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// use framework_tests::apiflask::types;
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PetInUpdate {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let seen_out = client.pets().patch(1).body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch(&self, pet_id: i64) -> Patch {
        let mut call = self.core.call(&PATCH);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        Patch { call }
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

const POST: Operation = Operation {
    id: "post /pets",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Post {
    call: Call<types::PetOut1, PostError>,
}

impl Post {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::PetIn) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { Post -> types::PetOut1, PostError }

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostError {
    /// There is one
    Conflict(types::HttpError),
    /// Validation error
    UnprocessableContent(types::ValidationError),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PostError {
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

const DELETE: Operation = Operation {
    id: "delete /pets/{pet_id}",
    method: Method::Delete,
    path: "/pets/{pet_id}",
    security: &[&["BearerAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::HttpError>;

const PATCH: Operation = Operation {
    id: "patch /pets/{pet_id}",
    method: Method::Patch,
    path: "/pets/{pet_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch {
    call: Call<types::SeenOut, PatchError>,
}

impl Patch {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::PetInUpdate) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { Patch -> types::SeenOut, PatchError }

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchError {
    /// Not found
    NotFound(types::HttpError),
    /// Validation error
    UnprocessableContent(types::ValidationError),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PatchError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            422 => FromResponse::from_response(raw).map(Self::UnprocessableContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
