// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `books`.

use crate::runtime::{
    Call, DecodeError, FromResponse, HeaderStyle, Method, Operation, PathStyle,
    QueryStyle, UndecodedResponse, Unlisted, call,
};
use crate::runtime::Client as Core;
use crate::flask_smorest::types;

/// Operations of the tag `books`.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    pub(crate) core: &'a Core,
}

impl Books<'_> {
    /// Books by pages, which a header tells of.
    ///
    /// `GET /books/`
    ///
    /// - Headers of the response: `X-Pagination`
    ///
    /// # Errors
    ///
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.books().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// `POST /books/`
    ///
    /// - Headers of the response: `Location`
    ///
    /// # Errors
    ///
    /// - `409`: There is one
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Book::new("title");
    /// let book = client.books().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::Book) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }

    /// `GET /books/{book_id}`
    ///
    /// - `book_id`: At least 0.
    /// - Headers of the response: `ETag`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.books().get(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, book_id: u64) -> Get {
        let mut call = self.core.call(&GET);
        call.path("book_id", PathStyle::SIMPLE, &book_id);
        Get { call }
    }

    /// `PUT /books/{book_id}`
    ///
    /// - `book_id`: At least 0.
    /// - `if_match`: Tag to check against
    /// - Headers of the response: `ETag`
    ///
    /// # Errors
    ///
    /// - `412`: Precondition Failed
    /// - `422`: Unprocessable Entity
    /// - `428`: Precondition Required
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Book1 {
    ///     title: Some("title".into()),
    ///     ..Default::default()
    /// };
    /// let book = client.books().put(1, "if-match", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, book_id: u64, if_match: &str, body: &types::Book1) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("book_id", PathStyle::SIMPLE, &book_id);
        call.header("If-Match", HeaderStyle::SIMPLE, &if_match);
        call.json("application/json", body);
        call
    }

    /// `DELETE /books/{book_id}`
    ///
    /// - `book_id`: At least 0.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.books().delete(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, book_id: u64) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("book_id", PathStyle::SIMPLE, &book_id);
        call
    }
}

const LIST: Operation = Operation {
    id: "get /books/",
    method: Method::Get,
    path: "/books/",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<Vec<types::Book>, types::ErrorBody>,
}

impl List {
    /// At least 1.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(mut self, page: u64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }

    /// 1 to 100.
    ///
    /// Default: `2`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }
}

call! { List -> Vec<types::Book>, types::ErrorBody }

const POST: Operation = Operation {
    id: "post /books/",
    method: Method::Post,
    path: "/books/",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::Book, PostError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostError {
    /// There is one
    Conflict,
    /// Unprocessable Entity
    UnprocessableContent(types::ErrorBody),
    /// Default error response
    Default(types::ErrorBody),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PostError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            409 => Ok(Self::Conflict),
            422 => FromResponse::from_response(raw).map(Self::UnprocessableContent),
            _ => FromResponse::from_response(raw).map(Self::Default),
        }
    }
}

const GET: Operation = Operation {
    id: "get /books/{book_id}",
    method: Method::Get,
    path: "/books/{book_id}",
    security: &[],
    accept: "application/json",
    redirects: &[304],
    reserved: &[("book_id", &[""])],
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<GetResponse, types::ErrorBody>,
}

impl Get {
    /// Tag to check against
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { Get -> GetResponse, types::ErrorBody }

/// The responses of a call, by status.
#[allow(
    clippy::large_enum_variant,
    reason = "a response is made once, and mostly of its largest case"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetResponse {
    /// OK
    Ok(types::Book),
    /// Not Modified
    NotModified,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            304 => Ok(Self::NotModified),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const PUT: Operation = Operation {
    id: "put /books/{book_id}",
    method: Method::Put,
    path: "/books/{book_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::Book, types::ErrorBody>;

const DELETE: Operation = Operation {
    id: "delete /books/{book_id}",
    method: Method::Delete,
    path: "/books/{book_id}",
    security: &[&["bearer"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::ErrorBody>;
