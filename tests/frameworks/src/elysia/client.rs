// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::elysia::operations::values::ValuesOperations;
use crate::elysia::operations::literals::Literals;
use crate::elysia::operations::tree::Tree;
use crate::elysia::operations::pets::Pets;
use crate::elysia::operations::owners::Owners;
use crate::elysia::operations::files::Files;
use crate::elysia::operations::query::Query;
use crate::elysia::operations::headers::Headers;
use crate::elysia::operations::form::Form;
use crate::elysia::operations::upload::Upload;
use crate::elysia::operations::text::Text;
use crate::elysia::operations::download::Download;
use crate::elysia::operations::void::Void;
use crate::elysia::operations::null::Null;
use crate::elysia::operations::number::Number;
use crate::elysia::operations::flag::Flag;
use crate::elysia::operations::away::Away;
use crate::elysia::operations::events::EventsOperations;
use crate::elysia::operations::any::Any;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["http://localhost"];

/// A client of Elysia; cheap to clone, and clones share everything.
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

    /// Operations of the tag `values`.
    pub fn values(&self) -> ValuesOperations<'_> {
        ValuesOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `literals`.
    pub fn literals(&self) -> Literals<'_> {
        Literals { core: &self.core }
    }

    /// Operations of the tag `tree`.
    pub fn tree(&self) -> Tree<'_> {
        Tree { core: &self.core }
    }

    /// Operations of the tag `pets`.
    pub fn pets(&self) -> Pets<'_> {
        Pets { core: &self.core }
    }

    /// Operations of the tag `owners`.
    pub fn owners(&self) -> Owners<'_> {
        Owners { core: &self.core }
    }

    /// Operations of the tag `files`.
    pub fn files(&self) -> Files<'_> {
        Files { core: &self.core }
    }

    /// Operations of the tag `query`.
    pub fn query(&self) -> Query<'_> {
        Query { core: &self.core }
    }

    /// Operations of the tag `headers`.
    pub fn headers(&self) -> Headers<'_> {
        Headers { core: &self.core }
    }

    /// Operations of the tag `form`.
    pub fn form(&self) -> Form<'_> {
        Form { core: &self.core }
    }

    /// Operations of the tag `upload`.
    pub fn upload(&self) -> Upload<'_> {
        Upload { core: &self.core }
    }

    /// Operations of the tag `text`.
    pub fn text(&self) -> Text<'_> {
        Text { core: &self.core }
    }

    /// Operations of the tag `download`.
    pub fn download(&self) -> Download<'_> {
        Download { core: &self.core }
    }

    /// Operations of the tag `void`.
    pub fn void(&self) -> Void<'_> {
        Void { core: &self.core }
    }

    /// Operations of the tag `null`.
    pub fn null(&self) -> Null<'_> {
        Null { core: &self.core }
    }

    /// Operations of the tag `number`.
    pub fn number(&self) -> Number<'_> {
        Number { core: &self.core }
    }

    /// Operations of the tag `flag`.
    pub fn flag(&self) -> Flag<'_> {
        Flag { core: &self.core }
    }

    /// Operations of the tag `away`.
    pub fn away(&self) -> Away<'_> {
        Away { core: &self.core }
    }

    /// Operations of the tag `events`.
    pub fn events(&self) -> EventsOperations<'_> {
        EventsOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `any`.
    pub fn any(&self) -> Any<'_> {
        Any { core: &self.core }
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
