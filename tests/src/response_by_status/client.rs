// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::response_by_status::operations::jobs::Jobs;
use crate::response_by_status::operations::queues::Queues;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["https://example.org/api"];

/// A client of Answers by status; cheap to clone, and clones share everything.
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

    /// Operations of the tag `jobs`.
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs { core: &self.core }
    }

    /// Operations of the tag `queues`.
    pub fn queues(&self) -> Queues<'_> {
        Queues { core: &self.core }
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
