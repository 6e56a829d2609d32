// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::httpbin::operations::redirects::Redirects;
use crate::httpbin::operations::anything::Anything;
use crate::httpbin::operations::dynamic_data::DynamicData;
use crate::httpbin::operations::auth::Auth;
use crate::httpbin::operations::response_formats::ResponseFormats;
use crate::httpbin::operations::response_inspection::ResponseInspection;
use crate::httpbin::operations::cookies::Cookies;
use crate::httpbin::operations::http_methods::HttpMethods;
use crate::httpbin::operations::request_inspection::RequestInspection;
use crate::httpbin::operations::images::Images;
use crate::httpbin::operations::status_codes::StatusCodes;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["https://httpbin.org"];

/// A client of httpbin.org; cheap to clone, and clones share everything.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// A client with these credentials and the defaults of [`Client::builder`].
    pub fn new(credentials: impl Into<Credentials>) -> Self {
        Self::builder().credentials(credentials).build_or_defer()
    }

    /// Begins a client with settings of its own.
    #[inline]
    pub fn builder() -> ClientBuilder<Self> {
        Core::builder(SERVERS[0])
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
            .for_client()
    }

    /// Returns different redirect responses
    pub fn redirects(&self) -> Redirects<'_> {
        Redirects { core: &self.core }
    }

    /// Returns anything that is passed to request
    pub fn anything(&self) -> Anything<'_> {
        Anything { core: &self.core }
    }

    /// Generates random and dynamic data
    pub fn dynamic_data(&self) -> DynamicData<'_> {
        DynamicData { core: &self.core }
    }

    /// Auth methods
    pub fn auth(&self) -> Auth<'_> {
        Auth { core: &self.core }
    }

    /// Returns responses in different data formats
    pub fn response_formats(&self) -> ResponseFormats<'_> {
        ResponseFormats {
            core: &self.core,
        }
    }

    /// Inspect the response data like caching and headers
    pub fn response_inspection(&self) -> ResponseInspection<'_> {
        ResponseInspection {
            core: &self.core,
        }
    }

    /// Creates, reads and deletes Cookies
    pub fn cookies(&self) -> Cookies<'_> {
        Cookies { core: &self.core }
    }

    /// Testing different HTTP verbs
    pub fn http_methods(&self) -> HttpMethods<'_> {
        HttpMethods { core: &self.core }
    }

    /// Inspect the request data
    pub fn request_inspection(&self) -> RequestInspection<'_> {
        RequestInspection {
            core: &self.core,
        }
    }

    /// Returns different image formats
    pub fn images(&self) -> Images<'_> {
        Images { core: &self.core }
    }

    /// Generates responses with given status code
    pub fn status_codes(&self) -> StatusCodes<'_> {
        StatusCodes { core: &self.core }
    }

    /// What sends the calls: `get`, `post` and so on begin one that the document does not have.
    pub fn core(&self) -> &Core {
        &self.core
    }
}

/// Calls that the document does not have, and the base URL.
impl Deref for Client {
    type Target = Core;
    #[inline]
    fn deref(&self) -> &Core {
        &self.core
    }
}

impl From<Core> for Client {
    #[inline]
    fn from(core: Core) -> Self {
        Self { core }
    }
}
