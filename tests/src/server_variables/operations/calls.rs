// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `calls`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `calls`.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    pub(crate) core: &'a Core,
}

impl Calls<'_> {
    /// `GET /ping`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::server_variables::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().ping().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ping(&self) -> Call<(), Json> {
        self.core.call(&PING)
    }

    /// `POST /upload`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::server_variables::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().upload().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload(&self) -> Call<(), Json> {
        self.core.call(&UPLOAD)
    }

    /// `GET /beside`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::server_variables::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().beside().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn beside(&self) -> Call<(), Json> {
        self.core.call(&BESIDE)
    }
}

const PING: Operation = Operation {
    id: "ping",
    method: Method::Get,
    path: "/ping",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "*/*",
    server: Some("http://127.0.0.1:1/files"),
    ..Operation::DEFAULT
};

const BESIDE: Operation = Operation {
    id: "beside",
    method: Method::Get,
    path: "/beside",
    security: &[],
    accept: "*/*",
    server: Some("/v2"),
    ..Operation::DEFAULT
};
