// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
#[cfg(feature = "v1")]
use crate::v1::operations::user::User;
use crate::runtime::{Client as Core, ClientBuilder, Credentials, Service, RateLimits};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["https://api.zoom.us/v1"];

/// What the document says of its service.
const SERVICE: Service = Service {
    error_keys: &["error"],
    trusted_hosts: &["zoom.us"],
    rate_limits: RateLimits {
        codes: &[403],
        ..RateLimits::DEFAULT
    },
    ..Service::DEFAULT
};

/// A client of Zoom User API, version 1; cheap to clone, and clones share everything.
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
            .service(&SERVICE)
            .for_client()
    }

    /// Users of an account.
    #[cfg(feature = "v1")]
    pub fn user(&self) -> User<'_> {
        User { core: &self.core }
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
