// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::fastify::operations::items::Items;
use crate::fastify::operations::shapes::Shapes;
use crate::fastify::operations::form::Form;
use crate::fastify::operations::upload::Upload;
use crate::fastify::operations::download::Download;
use crate::fastify::operations::untyped_download::UntypedDownload;
use crate::fastify::operations::several::Several;
use crate::fastify::operations::headers::Headers;
use crate::fastify::operations::cookies::Cookies;
use crate::fastify::operations::me::Me;
use crate::fastify::operations::wild::Wild;
use crate::fastify::operations::optional::Optional;
use crate::fastify::operations::at::At;
use crate::fastify::operations::moved::Moved;
use crate::fastify::operations::events::EventsOperations;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["http://localhost"];

/// A client of Shop; cheap to clone, and clones share everything.
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

    /// Operations of the tag `items`.
    pub fn items(&self) -> Items<'_> {
        Items { core: &self.core }
    }

    /// Operations of the tag `shapes`.
    pub fn shapes(&self) -> Shapes<'_> {
        Shapes { core: &self.core }
    }

    /// Operations of the tag `form`.
    pub fn form(&self) -> Form<'_> {
        Form { core: &self.core }
    }

    /// Operations of the tag `upload`.
    pub fn upload(&self) -> Upload<'_> {
        Upload { core: &self.core }
    }

    /// Operations of the tag `download`.
    pub fn download(&self) -> Download<'_> {
        Download { core: &self.core }
    }

    /// Operations of the tag `untyped-download`.
    pub fn untyped_download(&self) -> UntypedDownload<'_> {
        UntypedDownload {
            core: &self.core,
        }
    }

    /// Operations of the tag `several`.
    pub fn several(&self) -> Several<'_> {
        Several { core: &self.core }
    }

    /// Operations of the tag `headers`.
    pub fn headers(&self) -> Headers<'_> {
        Headers { core: &self.core }
    }

    /// Operations of the tag `cookies`.
    pub fn cookies(&self) -> Cookies<'_> {
        Cookies { core: &self.core }
    }

    /// Operations of the tag `me`.
    pub fn me(&self) -> Me<'_> {
        Me { core: &self.core }
    }

    /// Operations of the tag `wild`.
    pub fn wild(&self) -> Wild<'_> {
        Wild { core: &self.core }
    }

    /// Operations of the tag `optional`.
    pub fn optional(&self) -> Optional<'_> {
        Optional { core: &self.core }
    }

    /// Operations of the tag `at`.
    pub fn at(&self) -> At<'_> {
        At { core: &self.core }
    }

    /// Operations of the tag `moved`.
    pub fn moved(&self) -> Moved<'_> {
        Moved { core: &self.core }
    }

    /// Operations of the tag `events`.
    pub fn events(&self) -> EventsOperations<'_> {
        EventsOperations {
            core: &self.core,
        }
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
