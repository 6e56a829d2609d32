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
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.bodies().download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn download(&self) -> Download {
        self.core.call(&DOWNLOAD)
    }

    /// `POST /login`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// use framework_tests::dropshot::types;
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
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
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client
    ///     .bodies()
    ///     .raw_put(framework_tests::runtime::Content::from_path("file.bin"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn raw_put(&self, body: impl Into<Content>) -> RawPut {
        let mut call = self.core.call(&RAW_PUT);
        call.binary("application/octet-stream", body);
        call
    }

    /// Takes a form with files, of which dropshot's document says no more than that it is one.
    ///
    /// `POST /upload`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .bodies()
    ///     .upload(framework_tests::runtime::Parts::new().text("name", "value"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload(&self, body: Parts) -> Upload {
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

/// The call of `download`.
pub type Download = Call<Untyped, Json>;

const LOGIN: Operation = Operation {
    id: "login",
    method: Method::Post,
    path: "/login",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `login`.
pub type Login = Call<types::Login, types::ErrorBody>;

const RAW_PUT: Operation = Operation {
    id: "raw_put",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `raw_put`.
pub type RawPut = Call<String, types::ErrorBody>;

const UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `upload`.
pub type Upload = Call<Vec<String>, types::ErrorBody>;
