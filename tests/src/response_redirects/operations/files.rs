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
    #[inline]
    pub fn get_content(&self, id: &str) -> GetContent {
        let mut call = self.core.call(&GET_CONTENT);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `POST /files`
    #[inline]
    pub fn add_file(&self) -> AddFile {
        self.core.call(&ADD_FILE)
    }

    /// `GET /files/{id}`
    #[inline]
    pub fn get_file(&self, id: &str) -> GetFile {
        let mut call = self.core.call(&GET_FILE);
        call.path("id", PathStyle::SIMPLE, &id);
        GetFile { call }
    }

    /// `DELETE /files/{id}`
    #[inline]
    pub fn delete_file(&self, id: &str) -> DeleteFile {
        let mut call = self.core.call(&DELETE_FILE);
        call.path("id", PathStyle::SIMPLE, &id);
        DeleteFile { call }
    }

    /// `GET /raw`
    #[inline]
    pub fn get_raw(&self) -> GetRaw {
        self.core.call(&GET_RAW)
    }

    /// `GET /pages`
    ///
    /// - Headers of the response: `X-Pagination`
    #[inline]
    pub fn list_files(&self) -> ListFiles {
        self.core.call(&LIST_FILES)
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

const ADD_FILE: Operation = Operation {
    id: "addFile",
    method: Method::Post,
    path: "/files",
    security: &[],
    accept: "application/json",
    redirects: &[303],
    ..Operation::DEFAULT
};

/// The call of `add_file`.
pub type AddFile = Call<AddFileResponse, Json>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddFileResponse {
    /// Added.
    Created(types::FileBody),
    /// Added before.
    SeeOther(Redirect),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for AddFileResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            201 => FromResponse::from_response(raw).map(Self::Created),
            303 => FromResponse::from_response(raw).map(Self::SeeOther),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: "/files/{id}",
    security: &[],
    accept: "application/json",
    redirects: &[304],
    ..Operation::DEFAULT
};

/// The call of `get_file`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFile {
    call: Call<GetFileResponse, String>,
}

impl GetFile {
    /// If none match.
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { GetFile -> GetFileResponse, String }

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFileResponse {
    /// The file.
    Ok(types::FileBody),
    /// It is as before.
    NotModified,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetFileResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            304 => Ok(Self::NotModified),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const DELETE_FILE: Operation = Operation {
    id: "deleteFile",
    method: Method::Delete,
    path: "/files/{id}",
    security: &[],
    accept: "*/*",
    redirects: &[300, 301, 302, 303, 304, 307, 308],
    ..Operation::DEFAULT
};

/// The call of `delete_file`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteFile {
    call: Call<Redirect, Json>,
}

impl DeleteFile {
    /// If none match.
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { DeleteFile -> Redirect, Json }

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

const LIST_FILES: Operation = Operation {
    id: "listFiles",
    method: Method::Get,
    path: "/pages",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list_files`.
pub type ListFiles = Call<(), Json>;
