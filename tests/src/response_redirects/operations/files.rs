// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `files`.

use crate::runtime::{
    Call, DecodeError, FromResponse, HeaderStyle, Json, Method, Operation, PathStyle,
    Redirect, UndecodedResponse, Unlisted, Untyped, call,
};
use crate::runtime::Client as Core;
use crate::response_redirects::types;

/// Operations of the tag `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a Core,
}

impl Files<'_> {
    /// Where the content of a file is.
    ///
    /// `GET /files/{id}/content`
    ///
    /// - Headers of the response: `Location`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_redirects::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.files().get_content("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_content(&self, id: &str) -> GetContent {
        let mut call = self.core.call(&GET_CONTENT);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `POST /files`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_redirects::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.files().add().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add(&self) -> Add {
        self.core.call(&ADD)
    }

    /// `GET /files/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_redirects::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.files().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        Get { call }
    }

    /// `DELETE /files/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_redirects::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.files().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("id", PathStyle::SIMPLE, &id);
        Delete { call }
    }

    /// `GET /raw`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_redirects::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.files().get_raw().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_raw(&self) -> GetRaw {
        self.core.call(&GET_RAW)
    }

    /// `GET /pages`
    ///
    /// - Headers of the response: `X-Pagination`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_redirects::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }
}

const GET_CONTENT: Operation = Operation {
    id: "getContent",
    method: Method::Get,
    path: "/files/{id}/content",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get_content`.
pub type GetContent = Call<Redirect, Json>;

const ADD: Operation = Operation {
    id: "addFile",
    method: Method::Post,
    path: "/files",
    security: &[],
    accept: "application/json",
    redirects: &[303],
    ..Operation::DEFAULT
};

/// The call of `add`.
pub type Add = Call<AddResponse, Json>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddResponse {
    /// Added.
    Created(types::FileBody),
    /// Added before.
    SeeOther(Redirect),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for AddResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            201 => FromResponse::from_response(raw).map(Self::Created),
            303 => FromResponse::from_response(raw).map(Self::SeeOther),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: "/files/{id}",
    security: &[],
    accept: "application/json",
    redirects: &[304],
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<GetResponse, String>,
}

impl Get {
    /// If none match.
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { Get -> GetResponse, String }

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetResponse {
    /// The file.
    Ok(types::FileBody),
    /// It is as before.
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

const DELETE: Operation = Operation {
    id: "deleteFile",
    method: Method::Delete,
    path: "/files/{id}",
    security: &[],
    accept: "*/*",
    redirects: &[300, 301, 302, 303, 304, 307, 308],
    ..Operation::DEFAULT
};

/// The call of `delete`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete {
    call: Call<Redirect, Json>,
}

impl Delete {
    /// If none match.
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { Delete -> Redirect, Json }

const GET_RAW: Operation = Operation {
    id: "getRaw",
    method: Method::Get,
    path: "/raw",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_raw`.
pub type GetRaw = Call<Untyped, Json>;

const LIST: Operation = Operation {
    id: "listFiles",
    method: Method::Get,
    path: "/pages",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<(), Json>;
