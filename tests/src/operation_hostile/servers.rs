// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Servers whose addresses have variables.
//!
//! `Client::builder().base_url(servers::Server { … })` goes to one of them; `Default` has the
//! values that the document gives.

/// A server of the service.
///
/// `https://{a_b}.example.org/"; x */`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// # Heading
    ///
    /// ## Another
    ///
    /// > quote
    /// >
    /// > ```text
    /// > code
    /// > ```
    ///
    /// One of ```` ``` ```` or `"\u{1b}[0m"`. Default: `"x\"\n*/\u{202e}"`.
    pub a_b: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

impl Default for Server {
    fn default() -> Self {
        Self {
            a_b: "x\"\n*/\u{202e}".to_owned(),
            non_exhaustive: (),
        }
    }
}

impl From<Server> for String {
    #[inline]
    fn from(server: Server) -> Self {
        ["https://", server.a_b.as_str(), ".example.org/\"; x */"].concat()
    }
}
