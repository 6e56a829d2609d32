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
    #[inline]
    pub fn get_books(&self) -> GetBooks {
        GetBooks {
            call: self.core.call(&GET_BOOKS),
        }
    }

    /// `POST /books/`
    ///
    /// - Headers of the response: `Location`
    #[inline]
    pub fn post_books(&self, body: &types::Book) -> PostBooks {
        let mut call = self.core.call(&POST_BOOKS);
        call.json("application/json", body);
        call
    }

    /// `GET /books/{book_id}`
    ///
    /// - `book_id`: At least 0.
    /// - Headers of the response: `ETag`
    #[inline]
    pub fn get_books_book_id(&self, book_id: u64) -> GetBookId {
        let mut call = self.core.call(&GET_BOOKS_BOOK_ID);
        call.path("book_id", PathStyle::SIMPLE, &book_id);
        GetBookId { call }
    }

    /// `PUT /books/{book_id}`
    ///
    /// - `book_id`: At least 0.
    /// - `if_match`: Tag to check against
    /// - Headers of the response: `ETag`
    #[inline]
    pub fn put_books_book_id(
        &self,
        book_id: u64,
        if_match: &str,
        body: &types::Book1,
    ) -> PutBookId {
        let mut call = self.core.call(&PUT_BOOKS_BOOK_ID);
        call.path("book_id", PathStyle::SIMPLE, &book_id);
        call.header("If-Match", HeaderStyle::SIMPLE, &if_match);
        call.json("application/json", body);
        call
    }

    /// `DELETE /books/{book_id}`
    ///
    /// - `book_id`: At least 0.
    #[inline]
    pub fn delete_books_book_id(&self, book_id: u64) -> DeleteBookId {
        let mut call = self.core.call(&DELETE_BOOKS_BOOK_ID);
        call.path("book_id", PathStyle::SIMPLE, &book_id);
        call
    }
}

const GET_BOOKS: Operation = Operation {
    id: "get /books/",
    method: Method::Get,
    path: "/books/",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_books`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBooks {
    call: Call<Vec<types::Book>, types::ErrorBody>,
}

impl GetBooks {
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

call! { GetBooks -> Vec<types::Book>, types::ErrorBody }

const POST_BOOKS: Operation = Operation {
    id: "post /books/",
    method: Method::Post,
    path: "/books/",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_books`.
pub type PostBooks = Call<types::Book, PostBooksError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostBooksError {
    /// There is one
    Conflict,
    /// Unprocessable Entity
    UnprocessableContent(types::ErrorBody),
    /// Default error response
    Default(types::ErrorBody),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PostBooksError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            409 => Ok(Self::Conflict),
            422 => FromResponse::from_response(raw).map(Self::UnprocessableContent),
            _ => FromResponse::from_response(raw).map(Self::Default),
        }
    }
}

const GET_BOOKS_BOOK_ID: Operation = Operation {
    id: "get /books/{book_id}",
    method: Method::Get,
    path: "/books/{book_id}",
    security: &[],
    accept: "application/json",
    redirects: &[304],
    reserved: &[("book_id", &[""])],
    ..Operation::DEFAULT
};

/// The call of `get_books_book_id`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBookId {
    call: Call<GetBookIdResponse, types::ErrorBody>,
}

impl GetBookId {
    /// Tag to check against
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { GetBookId -> GetBookIdResponse, types::ErrorBody }

/// The responses of a call, by status.
#[allow(
    clippy::large_enum_variant,
    reason = "a response is made once, and mostly of its largest case"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBookIdResponse {
    /// OK
    Ok(types::Book),
    /// Not Modified
    NotModified,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetBookIdResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            304 => Ok(Self::NotModified),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const PUT_BOOKS_BOOK_ID: Operation = Operation {
    id: "put /books/{book_id}",
    method: Method::Put,
    path: "/books/{book_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_books_book_id`.
pub type PutBookId = Call<types::Book, types::ErrorBody>;

const DELETE_BOOKS_BOOK_ID: Operation = Operation {
    id: "delete /books/{book_id}",
    method: Method::Delete,
    path: "/books/{book_id}",
    security: &[&["bearer"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_books_book_id`.
pub type DeleteBookId = Call<(), types::ErrorBody>;
