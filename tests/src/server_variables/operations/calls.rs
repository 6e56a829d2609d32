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
    pub fn ping(&self) -> Ping {
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
    pub fn upload(&self) -> Upload {
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
    pub fn beside(&self) -> Beside {
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

/// The call of `ping`.
pub type Ping = Call<(), Json>;

const UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "*/*",
    server: Some("http://127.0.0.1:1/files"),
    ..Operation::DEFAULT
};

/// The call of `upload`.
pub type Upload = Call<(), Json>;

const BESIDE: Operation = Operation {
    id: "beside",
    method: Method::Get,
    path: "/beside",
    security: &[],
    accept: "*/*",
    server: Some("/v2"),
    ..Operation::DEFAULT
};

/// The call of `beside`.
pub type Beside = Call<(), Json>;
