// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `bodies`.

use crate::runtime::{Bytes, Call, Content, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::axum_utoipa::types;

/// Operations of the tag `bodies`.
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(crate) core: &'a Core,
}

impl Bodies<'_> {
    /// `GET /download`
    ///
    /// - Headers of the response: `content-disposition`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.bodies().download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn download(&self) -> Download {
        self.core.call(&DOWNLOAD)
    }

    /// `POST /login`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Login::new("secret", "user");
    /// let login = client.bodies().login(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn login(&self, body: &types::Login) -> Login {
        let mut call = self.core.call(&LOGIN);
        call.form(body);
        call
    }

    /// `PUT /raw`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// `PUT /text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.bodies().put_text("body").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_text(&self, body: &str) -> PutText {
        let mut call = self.core.call(&PUT_TEXT);
        call.text("text/plain", body);
        call
    }

    /// `POST /upload`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Upload::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "note",
    /// );
    /// let list = client.bodies().upload(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload(&self, body: &types::Upload) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.multipart(body);
        call
    }
}

const DOWNLOAD: Operation = Operation {
    id: "download",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `download`.
pub type Download = Call<Bytes, Json>;

const LOGIN: Operation = Operation {
    id: "login",
    method: Method::Post,
    path: "/login",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `login`.
pub type Login = Call<types::Login, Json>;

const PUT_RAW: Operation = Operation {
    id: "put_raw",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `put_raw`.
pub type PutRaw = Call<String, Json>;

const PUT_TEXT: Operation = Operation {
    id: "put_text",
    method: Method::Put,
    path: "/text",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `put_text`.
pub type PutText = Call<String, Json>;

const UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json, text/plain",
    ..Operation::DEFAULT
};

/// The call of `upload`.
pub type Upload = Call<Vec<types::Part>, Json>;
