// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `items`.

use crate::runtime::{
    Call, DecodeError, FromResponse, Json, Method, Operation, PathStyle, QueryStyle,
    UndecodedResponse, Unlisted, Uuid, call,
};
use crate::runtime::Client as Core;
use crate::fastify::types;

/// Operations of the tag `items`.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    pub(crate) core: &'a Core,
}

impl Items<'_> {
    /// `GET /items`
    ///
    /// - `limit`: 1 to 5.
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.items().list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, limit: i64) -> List {
        let mut call = self.core.call(&LIST);
        call.query("limit", QueryStyle::FORM, &limit);
        List { call }
    }

    /// `POST /items`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::fastify::types;
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Item::new(1, types::ItemKind::Book, 1.5);
    /// let item = client.items().create(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: &types::Item) -> Create {
        let mut call = self.core.call(&CREATE);
        call.json("application/json", body);
        call
    }

    /// `GET /items/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let item = client.items().get(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: i64) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `DELETE /items/{id}`
    ///
    /// # Errors
    ///
    /// - `401`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.items().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PATCH /items/{id}`
    ///
    /// ```no_run
    /// use framework_tests::fastify::types;
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ChangeItemRequest {
    ///     note: Some(Some("note".into())),
    ///     ..Default::default()
    /// };
    /// let list = client
    ///     .items()
    ///     .change_item(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change_item(&self, id: &Uuid, body: &types::ChangeItemRequest) -> ChangeItem {
        let mut call = self.core.call(&CHANGE_ITEM);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        call
    }
}

const LIST: Operation = Operation {
    id: "listItems",
    method: Method::Get,
    path: "/items",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::ListItems200Response, types::Fault>,
}

impl List {
    /// Cursor.
    #[inline]
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.call.query("cursor", QueryStyle::FORM, &cursor);
        self
    }

    /// Tags.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }

    /// Default: `false`.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.call.query("exact", QueryStyle::FORM, &exact);
        self
    }

    /// Kind.
    #[inline]
    pub fn kind(mut self, kind: types::ItemKind) -> Self {
        self.call.query("kind", QueryStyle::FORM, &kind);
        self
    }
}

call! { List -> types::ListItems200Response, types::Fault }

const CREATE: Operation = Operation {
    id: "createItem",
    method: Method::Post,
    path: "/items",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `create`.
pub type Create = Call<types::Item, types::Fault>;

const GET: Operation = Operation {
    id: "getItem",
    method: Method::Get,
    path: "/items/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Item, GetError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// Refused
    NotFound(types::Fault),
    /// Other
    Default(types::ErrorResponse),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            _ => FromResponse::from_response(raw).map(Self::Default),
        }
    }
}

const DELETE: Operation = Operation {
    id: "deleteItem",
    method: Method::Delete,
    path: "/items/{id}",
    security: &[&["key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::Fault>;

const CHANGE_ITEM: Operation = Operation {
    id: "changeItem",
    method: Method::Patch,
    path: "/items/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `change_item`.
pub type ChangeItem = Call<Vec<String>, Json>;
