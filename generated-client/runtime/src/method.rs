// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The methods of HTTP.

/// The methods that OpenAPI describes (3.2.0, "Path Item Object").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
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
    /// Any other (`additionalOperations`), as it is sent: methods have a case (RFC 9110 section 9.1).
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

/// The names are legal ones, so nothing else is ever taken.
fn token(name: &str) -> http::Method {
    http::Method::from_bytes(name.as_bytes()).unwrap_or(http::Method::POST)
}
