// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pets`.

use crate::runtime::{
    Call, DateTime, DecodeError, FromResponse, HeaderStyle, Method, Operation, PathStyle,
    QueryStyle, UndecodedResponse, Unlisted, Uuid, call,
};
use crate::runtime::Client as Core;
use crate::fastapi::types;

/// Operations of the tag `pets`.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a Core,
}

impl Pets<'_> {
    /// List Pets.
    ///
    /// `GET /pets`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen = client.pets().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// Create Pet.
    ///
    /// `POST /pets`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CatOrDog::Cat(Box::new(types::Cat::new("name")));
    /// let received = client.pets().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::CatOrDog) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// Get Pet.
    ///
    /// `GET /pets/{pet_id}`
    ///
    /// # Errors
    ///
    /// - `404`: Not Found
    /// - `410`: Gone for good
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat_or_dog = client
    ///     .pets()
    ///     .get(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, pet_id: &Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("pet_id", PathStyle::SIMPLE, pet_id);
        Get { call }
    }

    /// Delete Pet.
    ///
    /// `DELETE /pets/{pet_id}`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().delete(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, pet_id: i64) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        Delete { call }
    }

    /// Change Pet.
    ///
    /// `PATCH /pets/{pet_id}`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Change {
    ///     name: Some(Some("name".into())),
    ///     ..Default::default()
    /// };
    /// let changed = client.pets().change_pet(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change_pet(&self, pet_id: i64, body: &types::Change) -> ChangePet {
        let mut call = self.core.call(&CHANGE_PET);
        call.path("pet_id", PathStyle::SIMPLE, &pet_id);
        call.json("application/json", body);
        call
    }
}

const LIST: Operation = Operation {
    id: "list_pets_pets_get",
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
    call: Call<types::Seen, types::HttpValidationError>,
}

impl List {
    /// More than 0, at most 50.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// At least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }

    /// Default: `"name"`.
    #[inline]
    pub fn sort(mut self, sort: types::FilterSort) -> Self {
        self.call.query("sort", QueryStyle::FORM, &sort);
        self
    }

    /// Default: `[]`.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }

    /// Default: `[]`.
    #[inline]
    pub fn sizes(mut self, sizes: &[types::Size]) -> Self {
        self.call.query("sizes", QueryStyle::FORM, &sizes);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }
}

call! { List -> types::Seen, types::HttpValidationError }

const CREATE: Operation = Operation {
    id: "create_pet_pets_post",
    method: Method::Post,
    path: "/pets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Received, types::HttpValidationError>;

const GET: Operation = Operation {
    id: "get_pet_pets__pet_id__get",
    method: Method::Get,
    path: "/pets/{pet_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<types::CatOrDog, GetError>,
}

impl Get {
    /// X request id.
    #[inline]
    pub fn x_request_id(mut self, x_request_id: &str) -> Self {
        self.call.header("x-request-id", HeaderStyle::SIMPLE, &x_request_id);
        self
    }
}

call! { Get -> types::CatOrDog, GetError }

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// Not Found
    NotFound(types::Problem),
    /// Gone for good
    Status410,
    /// Validation Error
    UnprocessableContent(types::HttpValidationError),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            410 => Ok(Self::Status410),
            422 => FromResponse::from_response(raw).map(Self::UnprocessableContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const DELETE: Operation = Operation {
    id: "delete_pet_pets__pet_id__delete",
    method: Method::Delete,
    path: "/pets/{pet_id}",
    security: &[&["APIKeyHeader"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete {
    call: Call<(), types::HttpValidationError>,
}

impl Delete {
    /// Default: `false`.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", QueryStyle::FORM, &force);
        self
    }
}

call! { Delete -> (), types::HttpValidationError }

const CHANGE_PET: Operation = Operation {
    id: "change_pet_pets__pet_id__patch",
    method: Method::Patch,
    path: "/pets/{pet_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `change_pet`.
pub type ChangePet = Call<types::Changed, types::HttpValidationError>;
