// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Bodies`.

use crate::runtime::{Bytes, Call, Content, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::poem::types;

/// Operations of the tag `Bodies`.
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(crate) core: &'a Core,
}

impl Bodies<'_> {
    /// `POST /api/upload`
    #[inline]
    pub fn post_api_upload(&self, body: &types::PostApiUploadRequest) -> PostApiUpload {
        let mut call = self.core.call(&POST_API_UPLOAD);
        call.multipart(body);
        call
    }

    /// `GET /api/download`
    ///
    /// - Headers of the response: `Content-Disposition`
    #[inline]
    pub fn get_api_download(&self) -> GetApiDownload {
        self.core.call(&GET_API_DOWNLOAD)
    }

    /// `PUT /api/raw`
    #[inline]
    pub fn put_api_raw(&self, body: impl Into<Content>) -> PutApiRaw {
        let mut call = self.core.call(&PUT_API_RAW);
        call.binary("application/octet-stream", body);
        call
    }

    /// `PUT /api/base64`
    #[inline]
    pub fn put_api_base64(&self, body: &str) -> PutApiBase64 {
        let mut call = self.core.call(&PUT_API_BASE64);
        call.text("text/plain; charset=utf-8", body);
        call
    }

    /// `PUT /api/text`
    #[inline]
    pub fn put_api_text(&self, body: &str) -> PutApiText {
        let mut call = self.core.call(&PUT_API_TEXT);
        call.text("text/plain; charset=utf-8", body);
        call
    }

    /// `POST /api/login`
    #[inline]
    pub fn post_api_login(&self, body: &types::Login) -> PostApiLogin {
        let mut call = self.core.call(&POST_API_LOGIN);
        call.form(body);
        call
    }
}

const POST_API_UPLOAD: Operation = Operation {
    id: "post /api/upload",
    method: Method::Post,
    path: "/api/upload",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_api_upload`.
pub type PostApiUpload = Call<Vec<String>, Json>;

const GET_API_DOWNLOAD: Operation = Operation {
    id: "get /api/download",
    method: Method::Get,
    path: "/api/download",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_api_download`.
pub type GetApiDownload = Call<Bytes, Json>;

const PUT_API_RAW: Operation = Operation {
    id: "put /api/raw",
    method: Method::Put,
    path: "/api/raw",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_api_raw`.
pub type PutApiRaw = Call<String, Json>;

const PUT_API_BASE64: Operation = Operation {
    id: "put /api/base64",
    method: Method::Put,
    path: "/api/base64",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_api_base64`.
pub type PutApiBase64 = Call<String, Json>;

const PUT_API_TEXT: Operation = Operation {
    id: "put /api/text",
    method: Method::Put,
    path: "/api/text",
    security: &[],
    accept: "text/html; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_api_text`.
pub type PutApiText = Call<String, Json>;

const POST_API_LOGIN: Operation = Operation {
    id: "post /api/login",
    method: Method::Post,
    path: "/api/login",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_api_login`.
pub type PostApiLogin = Call<String, Json>;
