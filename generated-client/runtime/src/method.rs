// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Method`]: the HTTP methods of operations.

/// The HTTP methods that OpenAPI can describe (3.2.0, "Path Item Object").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants have the names of the methods")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// Any other method (`additionalOperations`), as it is sent: methods are case-sensitive (RFC 9110 section 9.1).
    Other(&'static str),
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => http::Method::GET,
            Method::Put => http::Method::PUT,
            Method::Post => http::Method::POST,
            Method::Delete => http::Method::DELETE,
            Method::Options => http::Method::OPTIONS,
            Method::Head => http::Method::HEAD,
            Method::Patch => http::Method::PATCH,
            Method::Trace => http::Method::TRACE,
            Method::Query => token("QUERY"),
            Method::Other(name) => token(name),
        }
    }
}

/// The generator emits valid names only, so the fallback is never used.
fn token(name: &str) -> http::Method {
    http::Method::from_bytes(name.as_bytes()).unwrap_or(http::Method::POST)
}
