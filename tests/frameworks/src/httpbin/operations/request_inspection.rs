// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Request inspection`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Inspect the request data
#[derive(Clone, Copy, Debug)]
pub struct RequestInspection<'a> {
    pub(crate) core: &'a Core,
}

impl RequestInspection<'_> {
    /// Return the incoming request's HTTP headers.
    ///
    /// `GET /headers`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.request_inspection().get_headers().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_headers(&self) -> GetHeaders {
        self.core.call(&GET_HEADERS)
    }

    /// Returns the requester's IP Address.
    ///
    /// `GET /ip`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.request_inspection().get_ip().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ip(&self) -> GetIp {
        self.core.call(&GET_IP)
    }

    /// Return the incoming requests's User-Agent header.
    ///
    /// `GET /user-agent`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.request_inspection().get_user_agent().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_agent(&self) -> GetUserAgent {
        self.core.call(&GET_USER_AGENT)
    }
}

const GET_HEADERS: Operation = Operation {
    id: "get /headers",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_headers`.
pub type GetHeaders = Call<(), Json>;

const GET_IP: Operation = Operation {
    id: "get /ip",
    method: Method::Get,
    path: "/ip",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_ip`.
pub type GetIp = Call<(), Json>;

const GET_USER_AGENT: Operation = Operation {
    id: "get /user-agent",
    method: Method::Get,
    path: "/user-agent",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_user_agent`.
pub type GetUserAgent = Call<(), Json>;
