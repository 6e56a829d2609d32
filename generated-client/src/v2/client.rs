// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
#[cfg(feature = "v2-contact-groups")]
use crate::v2::operations::contact_groups::ContactGroups;
#[cfg(feature = "v2-groups")]
use crate::v2::operations::groups::Groups;
#[cfg(feature = "v2-users")]
use crate::v2::operations::users::Users;
use crate::runtime::{
    Client as Core, ClientBuilder, Credentials, Service, Refusal, RateLimits,
};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["https://api.zoom.us/v2"];

/// What the document says of its service.
const SERVICE: Service = Service {
    error_keys: &["code", "message"],
    tracking_header: Some("x-zm-trackingid"),
    expired: &[Refusal { status: 400, code: 124 }],
    trusted_hosts: &["zoom.us", "zoomgov.com"],
    rate_limits: RateLimits {
        kind_header: Some("X-RateLimit-Type"),
        lasting_kinds: &["Daily-limit"],
        lasting_words: &["daily rate limit"],
        ..RateLimits::DEFAULT
    },
};

/// A client of Zoom User API; cheap to clone, and clones share everything.
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

    /// Lists of contacts that an account's admins maintain for the Zoom client.
    #[cfg(feature = "v2-contact-groups")]
    pub fn contact_groups(&self) -> ContactGroups<'_> {
        ContactGroups { core: &self.core }
    }

    /// Groups of users, their members and admins, and the settings that apply to a group.
    #[cfg(feature = "v2-groups")]
    pub fn groups(&self) -> Groups<'_> {
        Groups { core: &self.core }
    }

    /// The users of an account, their profile, settings, assistants, presence and tokens.
    #[cfg(feature = "v2-users")]
    pub fn users(&self) -> Users<'_> {
        Users { core: &self.core }
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
