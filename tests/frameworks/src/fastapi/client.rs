// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::fastapi::operations::pets::Pets;
use crate::fastapi::operations::values::ValuesOperations;
use crate::fastapi::operations::files::Files;
use crate::fastapi::operations::forms::Forms;
use crate::fastapi::operations::parameters::Parameters;
use crate::fastapi::operations::security::Security;
use crate::fastapi::operations::responses::Responses;
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

    /// Operations of the tag `files`.
    pub fn files(&self) -> Files<'_> {
        Files { core: &self.core }
    }

    /// Operations of the tag `forms`.
    pub fn forms(&self) -> Forms<'_> {
        Forms { core: &self.core }
    }

    /// Operations of the tag `parameters`.
    pub fn parameters(&self) -> Parameters<'_> {
        Parameters { core: &self.core }
    }

    /// Operations of the tag `security`.
    pub fn security(&self) -> Security<'_> {
        Security { core: &self.core }
    }

    /// Operations of the tag `responses`.
    pub fn responses(&self) -> Responses<'_> {
        Responses { core: &self.core }
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
