// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::operation_names::operations::types_2::Types;
use crate::operation_names::operations::operations_2::Operations;
use crate::operation_names::operations::runtime::Runtime;
use crate::operation_names::operations::client_2::ClientOperations2;
use crate::operation_names::operations::servers::Servers;
use crate::operation_names::operations::client::ClientOperations;
use crate::operation_names::operations::con_2::Con;
use crate::operation_names::operations::new_2::New;
use crate::operation_names::operations::builder_2::Builder;
use crate::operation_names::operations::core_2::CoreOperations;
use crate::operation_names::operations::widgets_2::WidgetsOperations2;
use crate::operation_names::operations::widgets::Widgets;
use crate::operation_names::operations::wid_gets::WidGetsOperations;
use crate::operation_names::operations::self_::SelfValue;
use crate::operation_names::operations::credentials::CredentialsOperations;
use crate::operation_names::operations::up::Up;
use crate::operation_names::operations::module_2::名前;
use crate::operation_names::operations::module::Type;
use crate::operation_names::operations::o18::O18;
use crate::operation_names::operations::lib::Lib;
use crate::operation_names::operations::std::Std;
use crate::operation_names::operations::error::Error;
use crate::operation_names::operations::o40::O40;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["https://example.org/api"];

/// A client of Operations with odd names; cheap to clone, and clones share everything.
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

    /// Operations of the tag `types`.
    pub fn types_2(&self) -> Types<'_> {
        Types { core: &self.core }
    }

    /// Operations of the tag `operations`.
    pub fn operations_2(&self) -> Operations<'_> {
        Operations { core: &self.core }
    }

    /// Operations of the tag `runtime`.
    pub fn runtime(&self) -> Runtime<'_> {
        Runtime { core: &self.core }
    }

    /// Operations of the tag `client`.
    pub fn client_2(&self) -> ClientOperations2<'_> {
        ClientOperations2 {
            core: &self.core,
        }
    }

    /// Operations of the tag `servers`.
    pub fn servers(&self) -> Servers<'_> {
        Servers { core: &self.core }
    }

    /// Operations of the tag `Client`.
    pub fn client(&self) -> ClientOperations<'_> {
        ClientOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `CON`.
    pub fn con_2(&self) -> Con<'_> {
        Con { core: &self.core }
    }

    /// Operations of the tag `new`.
    pub fn new_2(&self) -> New<'_> {
        New { core: &self.core }
    }

    /// Operations of the tag `builder`.
    pub fn builder_2(&self) -> Builder<'_> {
        Builder { core: &self.core }
    }

    /// Operations of the tag `core`.
    pub fn core_2(&self) -> CoreOperations<'_> {
        CoreOperations { core: &self.core }
    }

    /// Operations of the tag `widgets`.
    pub fn widgets_2(&self) -> WidgetsOperations2<'_> {
        WidgetsOperations2 {
            core: &self.core,
        }
    }

    /// Operations of the tag `Widgets`.
    pub fn widgets(&self) -> Widgets<'_> {
        Widgets { core: &self.core }
    }

    /// Operations of the tag `wid-gets`.
    pub fn wid_gets(&self) -> WidGetsOperations<'_> {
        WidGetsOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `self`.
    pub fn self_(&self) -> SelfValue<'_> {
        SelfValue { core: &self.core }
    }

    /// Operations of the tag `credentials`.
    pub fn credentials(&self) -> CredentialsOperations<'_> {
        CredentialsOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `../../up`.
    pub fn up(&self) -> Up<'_> {
        Up { core: &self.core }
    }

    /// Operations of the tag `名前`.
    pub fn module_2(&self) -> 名前<'_> {
        名前 { core: &self.core }
    }

    /// Operations of the tag `""`.
    pub fn module(&self) -> Type<'_> {
        Type { core: &self.core }
    }

    /// Operations of the tag `o18`.
    pub fn o18(&self) -> O18<'_> {
        O18 { core: &self.core }
    }

    /// Operations of the tag `lib`.
    pub fn lib(&self) -> Lib<'_> {
        Lib { core: &self.core }
    }

    /// Operations of the tag `std`.
    pub fn std(&self) -> Std<'_> {
        Std { core: &self.core }
    }

    /// Operations of the tag `Error`.
    pub fn error(&self) -> Error<'_> {
        Error { core: &self.core }
    }

    /// Operations of the tag `o40`.
    pub fn o40(&self) -> O40<'_> {
        O40 { core: &self.core }
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
