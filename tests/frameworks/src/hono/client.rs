// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::hono::operations::pets::Pets;
use crate::hono::operations::values::ValuesOperations;
use crate::hono::operations::tree::Tree;
use crate::hono::operations::nulls::Nulls;
use crate::hono::operations::files::Files;
use crate::hono::operations::query::Query;
use crate::hono::operations::form::Form;
use crate::hono::operations::upload::Upload;
use crate::hono::operations::general::General;
use crate::hono::operations::raw::RawOperations;
use crate::hono::operations::patch::Patch;
use crate::hono::operations::download::Download;
use crate::hono::operations::events::EventsOperations;
use crate::hono::operations::stream::Stream;
use crate::hono::operations::moved::Moved;
use crate::hono::operations::session::Session;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["http://localhost"];

/// A client of Pets; cheap to clone, and clones share everything.
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

    /// Operations of the tag `pets`.
    pub fn pets(&self) -> Pets<'_> {
        Pets { core: &self.core }
    }

    /// Operations of the tag `values`.
    pub fn values(&self) -> ValuesOperations<'_> {
        ValuesOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `tree`.
    pub fn tree(&self) -> Tree<'_> {
        Tree { core: &self.core }
    }

    /// Operations of the tag `nulls`.
    pub fn nulls(&self) -> Nulls<'_> {
        Nulls { core: &self.core }
    }

    /// Operations of the tag `files`.
    pub fn files(&self) -> Files<'_> {
        Files { core: &self.core }
    }

    /// Operations of the tag `query`.
    pub fn query(&self) -> Query<'_> {
        Query { core: &self.core }
    }

    /// Operations of the tag `form`.
    pub fn form(&self) -> Form<'_> {
        Form { core: &self.core }
    }

    /// Operations of the tag `upload`.
    pub fn upload(&self) -> Upload<'_> {
        Upload { core: &self.core }
    }

    /// Operations of the tag `general`.
    pub fn general(&self) -> General<'_> {
        General { core: &self.core }
    }

    /// Operations of the tag `raw`.
    pub fn raw(&self) -> RawOperations<'_> {
        RawOperations { core: &self.core }
    }

    /// Operations of the tag `patch`.
    pub fn patch(&self) -> Patch<'_> {
        Patch { core: &self.core }
    }

    /// Operations of the tag `download`.
    pub fn download(&self) -> Download<'_> {
        Download { core: &self.core }
    }

    /// Operations of the tag `events`.
    pub fn events(&self) -> EventsOperations<'_> {
        EventsOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `stream`.
    pub fn stream(&self) -> Stream<'_> {
        Stream { core: &self.core }
    }

    /// Operations of the tag `moved`.
    pub fn moved(&self) -> Moved<'_> {
        Moved { core: &self.core }
    }

    /// Operations of the tag `session`.
    pub fn session(&self) -> Session<'_> {
        Session { core: &self.core }
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
