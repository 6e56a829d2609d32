// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `files`.

use crate::runtime::{Bytes, Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::nestjs::types;

/// Operations of the tag `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a Core,
}

impl Files<'_> {
    /// `POST /api/files`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// `POST /api/files/one`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::FilesOneRequest {
    ///     file: Some(framework_tests::runtime::File::from_path("file.bin")),
    ///     ..Default::default()
    /// };
    /// let value = client.files().one(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn one(&self, body: &types::FilesOneRequest) -> One {
        let mut call = self.core.call(&ONE);
        call.multipart(body);
        call
    }

    /// `GET /api/files/download`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn download(&self) -> Download {
        self.core.call(&DOWNLOAD)
    }

    /// `GET /api/files/typed`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.files().typed().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn typed(&self) -> Typed {
        self.core.call(&TYPED)
    }

    /// `GET /api/files/text`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.files().text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self) -> Text {
        self.core.call(&TEXT)
    }
}

const UPLOAD: Operation = Operation {
    id: "Files_upload",
    method: Method::Post,
    path: "/api/files",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `upload`.
pub type Upload = Call<Vec<String>, types::Problem>;

const ONE: Operation = Operation {
    id: "Files_one",
    method: Method::Post,
    path: "/api/files/one",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `one`.
pub type One = Call<String, types::Problem>;

const DOWNLOAD: Operation = Operation {
    id: "Files_download",
    method: Method::Get,
    path: "/api/files/download",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `download`.
pub type Download = Call<(), types::Problem>;

const TYPED: Operation = Operation {
    id: "Files_typed",
    method: Method::Get,
    path: "/api/files/typed",
    security: &[],
    accept: "image/png, application/json",
    ..Operation::DEFAULT
};

/// The call of `typed`.
pub type Typed = Call<Bytes, types::Problem>;

const TEXT: Operation = Operation {
    id: "Files_text",
    method: Method::Get,
    path: "/api/files/text",
    security: &[],
    accept: "text/plain, application/json",
    ..Operation::DEFAULT
};

/// The call of `text`.
pub type Text = Call<String, types::Problem>;
