// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Servers whose addresses have variables.
//!
//! `Client::builder().base_url(servers::RegionsServer { … })` goes to one of them; `Default` has
//! the values that the document gives.

/// The regions.
///
/// `https://{region}.example.org:{port}/{base}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionsServer {
    /// Region.
    ///
    /// One of `eu` or `us`. Default: `eu`.
    pub region: String,
    /// Port.
    ///
    /// Default: `8443`.
    pub port: String,
    /// Base.
    ///
    /// Default: `api/v1`.
    pub base: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

impl Default for RegionsServer {
    fn default() -> Self {
        Self {
            region: "eu".to_owned(),
            port: "8443".to_owned(),
            base: "api/v1".to_owned(),
            non_exhaustive: (),
        }
    }
}

impl From<RegionsServer> for String {
    #[inline]
    fn from(server: RegionsServer) -> Self {
        [
            "https://",
            server.region.as_str(),
            ".example.org:",
            server.port.as_str(),
            "/",
            server.base.as_str(),
        ]
            .concat()
    }
}
