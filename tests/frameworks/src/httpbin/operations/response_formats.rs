// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Response formats`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Returns responses in different data formats
#[derive(Clone, Copy, Debug)]
pub struct ResponseFormats<'a> {
    pub(crate) core: &'a Core,
}

impl ResponseFormats<'_> {
    /// Returns Brotli-encoded data.
    ///
    /// `GET /brotli`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_brotli().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_brotli(&self) -> GetBrotli {
        self.core.call(&GET_BROTLI)
    }

    /// Returns Deflate-encoded data.
    ///
    /// `GET /deflate`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_deflate().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_deflate(&self) -> GetDeflate {
        self.core.call(&GET_DEFLATE)
    }

    /// Returns page denied by robots.txt rules.
    ///
    /// `GET /deny`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_deny().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_deny(&self) -> GetDeny {
        self.core.call(&GET_DENY)
    }

    /// Returns a UTF-8 encoded body.
    ///
    /// `GET /encoding/utf8`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_encoding_utf8().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_encoding_utf8(&self) -> GetEncodingUtf8 {
        self.core.call(&GET_ENCODING_UTF8)
    }

    /// Returns GZip-encoded data.
    ///
    /// `GET /gzip`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_gzip().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_gzip(&self) -> GetGzip {
        self.core.call(&GET_GZIP)
    }

    /// Returns a simple HTML document.
    ///
    /// `GET /html`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_html().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_html(&self) -> GetHtml {
        self.core.call(&GET_HTML)
    }

    /// Returns a simple JSON document.
    ///
    /// `GET /json`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_json().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_json(&self) -> GetJson {
        self.core.call(&GET_JSON)
    }

    /// Returns some robots.txt rules.
    ///
    /// `GET /robots.txt`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_robots_txt().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_robots_txt(&self) -> GetRobotsTxt {
        self.core.call(&GET_ROBOTS_TXT)
    }

    /// Returns a simple XML document.
    ///
    /// `GET /xml`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_formats().get_xml().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_xml(&self) -> GetXml {
        self.core.call(&GET_XML)
    }
}

const GET_BROTLI: Operation = Operation {
    id: "get /brotli",
    method: Method::Get,
    path: "/brotli",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_brotli`.
pub type GetBrotli = Call<(), Json>;

const GET_DEFLATE: Operation = Operation {
    id: "get /deflate",
    method: Method::Get,
    path: "/deflate",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_deflate`.
pub type GetDeflate = Call<(), Json>;

const GET_DENY: Operation = Operation {
    id: "get /deny",
    method: Method::Get,
    path: "/deny",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get_deny`.
pub type GetDeny = Call<(), Json>;

const GET_ENCODING_UTF8: Operation = Operation {
    id: "get /encoding/utf8",
    method: Method::Get,
    path: "/encoding/utf8",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get_encoding_utf8`.
pub type GetEncodingUtf8 = Call<(), Json>;

const GET_GZIP: Operation = Operation {
    id: "get /gzip",
    method: Method::Get,
    path: "/gzip",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_gzip`.
pub type GetGzip = Call<(), Json>;

const GET_HTML: Operation = Operation {
    id: "get /html",
    method: Method::Get,
    path: "/html",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get_html`.
pub type GetHtml = Call<(), Json>;

const GET_JSON: Operation = Operation {
    id: "get /json",
    method: Method::Get,
    path: "/json",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_json`.
pub type GetJson = Call<(), Json>;

const GET_ROBOTS_TXT: Operation = Operation {
    id: "get /robots.txt",
    method: Method::Get,
    path: "/robots.txt",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get_robots_txt`.
pub type GetRobotsTxt = Call<(), Json>;

const GET_XML: Operation = Operation {
    id: "get /xml",
    method: Method::Get,
    path: "/xml",
    security: &[],
    accept: "application/xml",
    ..Operation::DEFAULT
};

/// The call of `get_xml`.
pub type GetXml = Call<(), Json>;
