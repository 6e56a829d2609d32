// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `bodies`.

use crate::runtime::{Call, Content, Json, Method, Operation, Parts, Untyped};
use crate::runtime::Client as Core;
use crate::dropshot::types;

/// Operations of the tag `bodies`.
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(crate) core: &'a Core,
}

impl Bodies<'_> {
    /// `GET /download`
    #[inline]
    pub fn download(&self) -> Call<Untyped, Json> {
        self.core.call(&DOWNLOAD)
    }

    /// `POST /login`
    #[inline]
    pub fn login(&self, body: &types::Login) -> Call<types::Login, types::ErrorBody> {
        let mut call = self.core.call(&LOGIN);
        call.form(body);
        call
    }

    /// `PUT /raw`
    #[inline]
    pub fn raw_put(&self, body: impl Into<Content>) -> Call<String, types::ErrorBody> {
        let mut call = self.core.call(&RAW_PUT);
        call.binary("application/octet-stream", body);
        call
    }

    /// Takes a form with files, of which dropshot's document says no more than that it is one.
    ///
    /// `POST /upload`
    #[inline]
    pub fn upload(&self, body: Parts) -> Call<Vec<String>, types::ErrorBody> {
        let mut call = self.core.call(&UPLOAD);
        call.parts("multipart/form-data", body);
        call
    }
}

const DOWNLOAD: Operation = Operation {
    id: "download",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const LOGIN: Operation = Operation {
    id: "login",
    method: Method::Post,
    path: "/login",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const RAW_PUT: Operation = Operation {
    id: "raw_put",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};
