// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `files`.

use crate::runtime::{Bytes, Call, Content, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::fastapi::types;

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
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::BodyUploadUploadPost::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "note",
    /// );
    /// let upload_seen = client.files().upload(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload(&self, body: &types::BodyUploadUploadPost) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.multipart(body);
        call
    }

    /// Small File.
    ///
    /// `POST /blob`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::BodySmallFileBlobPost::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    /// );
    /// let list = client.files().small_file(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn small_file(&self, body: &types::BodySmallFileBlobPost) -> SmallFile {
        let mut call = self.core.call(&SMALL_FILE);
        call.multipart(body);
        call
    }

    /// Put Raw.
    ///
    /// `PUT /raw`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client
    ///     .files()
    ///     .put_raw(framework_tests::runtime::Content::from_path("file.bin"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_raw(&self, body: impl Into<Content>) -> PutRaw {
        let mut call = self.core.call(&PUT_RAW);
        call.binary("application/octet-stream", body);
        call
    }

    /// Download.
    ///
    /// `GET /download`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn download(&self) -> Download {
        self.core.call(&DOWNLOAD)
    }

    /// Picture.
    ///
    /// `GET /picture`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.files().picture().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn picture(&self) -> Picture {
        self.core.call(&PICTURE)
    }

    /// Text.
    ///
    /// `GET /text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.files().text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self) -> Text {
        self.core.call(&TEXT)
    }
}

const UPLOAD: Operation = Operation {
    id: "upload_upload_post",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `upload`.
pub type Upload = Call<types::UploadSeen, types::HttpValidationError>;

const SMALL_FILE: Operation = Operation {
    id: "small_file_blob_post",
    method: Method::Post,
    path: "/blob",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `small_file`.
pub type SmallFile = Call<Vec<Option<i64>>, types::HttpValidationError>;

const PUT_RAW: Operation = Operation {
    id: "put_raw_raw_put",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_raw`.
pub type PutRaw = Call<String, types::HttpValidationError>;

const DOWNLOAD: Operation = Operation {
    id: "download_download_get",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `download`.
pub type Download = Call<(), Json>;

const PICTURE: Operation = Operation {
    id: "picture_picture_get",
    method: Method::Get,
    path: "/picture",
    security: &[],
    accept: "image/png",
    ..Operation::DEFAULT
};

/// The call of `picture`.
pub type Picture = Call<Bytes, Json>;

const TEXT: Operation = Operation {
    id: "text_text_get",
    method: Method::Get,
    path: "/text",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `text`.
pub type Text = Call<String, Json>;
