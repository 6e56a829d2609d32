// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `cats`.

use crate::runtime::{
    Call, HeaderStyle, Method, Operation, PathStyle, QueryStyle, Uuid, call,
};
use crate::runtime::Client as Core;
use crate::nestjs::types;

/// Operations of the tag `cats`.
#[derive(Clone, Copy, Debug)]
pub struct Cats<'a> {
    pub(crate) core: &'a Core,
}

impl Cats<'_> {
    /// `GET /api/cats`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.cats().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// `POST /api/cats`
    ///
    /// - Headers of the response: `X-Id`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateCat::new(1, types::Color::Red, "name", 1.5);
    /// let cat = client.cats().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::CreateCat) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// `GET /api/cats/{id}`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cat_name = client.cats().get(1.5).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: f64) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `DELETE /api/cats/{id}`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cats().remove("id", "x-key", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove(&self, id: &str, x_key: &str, force: bool) -> Remove {
        let mut call = self.core.call(&REMOVE);
        call.path("id", PathStyle::SIMPLE, &id);
        call.header("x-key", HeaderStyle::SIMPLE, &x_key);
        call.query("force", QueryStyle::FORM, &force);
        call
    }

    /// `PATCH /api/cats/{id}`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateCat {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let value = client
    ///     .cats()
    ///     .change(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change(&self, id: &Uuid, body: &types::UpdateCat) -> Change {
        let mut call = self.core.call(&CHANGE);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        call
    }

    /// `PUT /api/cats/{id}/color/{color}`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.cats().paint(1.5, types::Color::Red).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn paint(&self, id: f64, color: types::Color) -> Paint {
        let mut call = self.core.call(&PAINT);
        call.path("id", PathStyle::SIMPLE, &id);
        call.path("color", PathStyle::SIMPLE, &color);
        call
    }
}

const LIST: Operation = Operation {
    id: "Cats_list",
    method: Method::Get,
    path: "/api/cats",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::CatsList200Response, types::Problem>,
}

impl List {
    /// At most 50.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Color.
    #[inline]
    pub fn color(mut self, color: &[types::Color]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }

    /// Search.
    #[inline]
    pub fn search(mut self, search: &str) -> Self {
        self.call.query("search", QueryStyle::FORM, &search);
        self
    }
}

call! { List -> types::CatsList200Response, types::Problem }

const CREATE: Operation = Operation {
    id: "Cats_create",
    method: Method::Post,
    path: "/api/cats",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Cat, types::Problem>;

const GET: Operation = Operation {
    id: "Cats_get",
    method: Method::Get,
    path: "/api/cats/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::CatName, types::Problem>;

const REMOVE: Operation = Operation {
    id: "Cats_remove",
    method: Method::Delete,
    path: "/api/cats/{id}",
    security: &[&["key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `remove`.
pub type Remove = Call<(), types::Problem>;

const CHANGE: Operation = Operation {
    id: "Cats_change",
    method: Method::Patch,
    path: "/api/cats/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `change`.
pub type Change = Call<String, types::Problem>;

const PAINT: Operation = Operation {
    id: "Cats_paint",
    method: Method::Put,
    path: "/api/cats/{id}/color/{color}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `paint`.
pub type Paint = Call<Vec<String>, types::Problem>;
