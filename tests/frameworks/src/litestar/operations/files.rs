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
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// use framework_tests::litestar::types;
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Upload::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "title",
    /// );
    /// let list = client.files().upload(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload(&self, body: &types::Upload) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.multipart(body);
        call
    }

    /// Raw.
    ///
    /// `PUT /raw`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client
    ///     .files()
    ///     .raw(framework_tests::runtime::Content::from_path("file.bin"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn raw(&self, body: impl Into<Content>) -> RawCall {
        let mut call = self.core.call(&RAW);
        call.binary("application/octet-stream", body);
        call
    }

    /// Download.
    ///
    /// `GET /download`
    ///
    /// - Headers of the response: `content-length`, `etag`, `last-modified`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.files().download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn download(&self) -> Download {
        self.core.call(&DOWNLOAD)
    }

    /// Stream.
    ///
    /// `GET /stream`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.files().stream().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn stream(&self) -> Stream {
        self.core.call(&STREAM)
    }

    /// Text.
    ///
    /// `GET /text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.files().text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self) -> Text {
        self.core.call(&TEXT)
    }

    /// SomeBytes.
    ///
    /// `GET /bytes`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.files().bytes_some_bytes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn bytes_some_bytes(&self) -> BytesSomeBytes {
        self.core.call(&BYTES_SOME_BYTES)
    }
}

const UPLOAD: Operation = Operation {
    id: "UploadUpload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `upload`.
pub type Upload = Call<Vec<String>, types::ErrorResponse>;

const RAW: Operation = Operation {
    id: "RawRaw",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "text/plain, application/json",
    ..Operation::DEFAULT
};

/// The call of `raw`.
pub type RawCall = Call<String, types::ErrorResponse>;

const DOWNLOAD: Operation = Operation {
    id: "DownloadDownload",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `download`.
pub type Download = Call<Bytes, Json>;

const STREAM: Operation = Operation {
    id: "StreamStream",
    method: Method::Get,
    path: "/stream",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `stream`.
pub type Stream = Call<String, Json>;

const TEXT: Operation = Operation {
    id: "TextText",
    method: Method::Get,
    path: "/text",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `text`.
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
