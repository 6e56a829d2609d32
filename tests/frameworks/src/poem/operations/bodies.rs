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
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostApiUploadRequest::new(
    ///     types::Line::new(1.5),
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     vec![framework_tests::runtime::File::from_path("file.bin")],
    ///     "note",
    /// );
    /// let list = client.bodies().post_upload(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_upload(&self, body: &types::PostApiUploadRequest) -> PostUpload {
        let mut call = self.core.call(&POST_UPLOAD);
        call.multipart(body);
        call
    }

    /// `GET /api/download`
    ///
    /// - Headers of the response: `Content-Disposition`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.bodies().get_download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_download(&self) -> GetDownload {
        self.core.call(&GET_DOWNLOAD)
    }

    /// `PUT /api/raw`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client
    ///     .bodies()
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

    /// `PUT /api/base64`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.bodies().put_base64("body").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_base64(&self, body: &str) -> PutBase64 {
        let mut call = self.core.call(&PUT_BASE64);
        call.text("text/plain; charset=utf-8", body);
        call
    }

    /// `PUT /api/text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.bodies().put_text("body").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_text(&self, body: &str) -> PutText {
        let mut call = self.core.call(&PUT_TEXT);
        call.text("text/plain; charset=utf-8", body);
        call
    }

    /// `POST /api/login`
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Login::new("secret", "user");
    /// let text = client.bodies().post_login(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_login(&self, body: &types::Login) -> PostLogin {
        let mut call = self.core.call(&POST_LOGIN);
        call.form(body);
        call
    }
}

const POST_UPLOAD: Operation = Operation {
    id: "post /api/upload",
    method: Method::Post,
    path: "/api/upload",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_upload`.
pub type PostUpload = Call<Vec<String>, Json>;

const GET_DOWNLOAD: Operation = Operation {
    id: "get /api/download",
    method: Method::Get,
    path: "/api/download",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_download`.
pub type GetDownload = Call<Bytes, Json>;

const PUT_RAW: Operation = Operation {
    id: "put /api/raw",
    method: Method::Put,
    path: "/api/raw",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_raw`.
pub type PutRaw = Call<String, Json>;

const PUT_BASE64: Operation = Operation {
    id: "put /api/base64",
    method: Method::Put,
    path: "/api/base64",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_base64`.
pub type PutBase64 = Call<String, Json>;

const PUT_TEXT: Operation = Operation {
    id: "put /api/text",
    method: Method::Put,
    path: "/api/text",
    security: &[],
    accept: "text/html; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_text`.
pub type PutText = Call<String, Json>;

const POST_LOGIN: Operation = Operation {
    id: "post /api/login",
    method: Method::Post,
    path: "/api/login",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `post_login`.
pub type PostLogin = Call<String, Json>;
