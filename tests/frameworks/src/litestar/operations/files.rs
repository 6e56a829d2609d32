// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `files`.

use crate::runtime::{Bytes, Call, Content, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a Core,
}

impl Files<'_> {
    /// Upload.
    ///
    /// `POST /upload`
    #[inline]
    pub fn upload_upload(&self, body: &types::Upload) -> Upload {
        let mut call = self.core.call(&UPLOAD_UPLOAD);
        call.multipart(body);
        call
    }

    /// Raw.
    ///
    /// `PUT /raw`
    #[inline]
    pub fn raw_raw(&self, body: impl Into<Content>) -> RawRaw {
        let mut call = self.core.call(&RAW_RAW);
        call.binary("application/octet-stream", body);
        call
    }

    /// Download.
    ///
    /// `GET /download`
    ///
    /// - Headers of the response: `content-length`, `etag`, `last-modified`
    #[inline]
    pub fn download_download(&self) -> Download {
        self.core.call(&DOWNLOAD_DOWNLOAD)
    }

    /// Stream.
    ///
    /// `GET /stream`
    #[inline]
    pub fn stream_stream(&self) -> Stream {
        self.core.call(&STREAM_STREAM)
    }

    /// Text.
    ///
    /// `GET /text`
    #[inline]
    pub fn text_text(&self) -> Text {
        self.core.call(&TEXT_TEXT)
    }

    /// SomeBytes.
    ///
    /// `GET /bytes`
    #[inline]
    pub fn bytes_some_bytes(&self) -> BytesSomeBytes {
        self.core.call(&BYTES_SOME_BYTES)
    }
}

const UPLOAD_UPLOAD: Operation = Operation {
    id: "UploadUpload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `upload_upload`.
pub type Upload = Call<Vec<String>, types::ErrorResponse>;

const RAW_RAW: Operation = Operation {
    id: "RawRaw",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "text/plain, application/json",
    ..Operation::DEFAULT
};

/// The call of `raw_raw`.
pub type RawRaw = Call<String, types::ErrorResponse>;

const DOWNLOAD_DOWNLOAD: Operation = Operation {
    id: "DownloadDownload",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `download_download`.
pub type Download = Call<Bytes, Json>;

const STREAM_STREAM: Operation = Operation {
    id: "StreamStream",
    method: Method::Get,
    path: "/stream",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `stream_stream`.
pub type Stream = Call<String, Json>;

const TEXT_TEXT: Operation = Operation {
    id: "TextText",
    method: Method::Get,
    path: "/text",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `text_text`.
pub type Text = Call<String, Json>;

const BYTES_SOME_BYTES: Operation = Operation {
    id: "BytesSomeBytes",
    method: Method::Get,
    path: "/bytes",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `bytes_some_bytes`.
pub type BytesSomeBytes = Call<Bytes, Json>;
