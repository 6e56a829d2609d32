// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::aide::operations::shapes::Shapes;
use crate::aide::operations::changes::Changes;
use crate::aide::operations::commands::Commands;
use crate::aide::operations::scalars::Scalars;
use crate::aide::operations::values::ValuesOperations;
use crate::aide::operations::lists::Lists;
use crate::aide::operations::labels::Labels;
use crate::aide::operations::login::Login;
use crate::aide::operations::upload::Upload;
use crate::aide::operations::raw::RawOperations;
use crate::aide::operations::download::Download;
use crate::aide::operations::text::Text;
use crate::aide::operations::page::Page;
use crate::aide::operations::moved::Moved;
use crate::aide::operations::nothing::Nothing;
use crate::aide::operations::cookies::Cookies;
use crate::aide::operations::events::EventsOperations;
use crate::aide::operations::with_key::WithKey;
use crate::aide::operations::with_token::WithToken;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["http://localhost"];

/// A client of axum with aide; cheap to clone, and clones share everything.
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

    /// Operations of the tag `shapes`.
    pub fn shapes(&self) -> Shapes<'_> {
        Shapes { core: &self.core }
    }

    /// Operations of the tag `changes`.
    pub fn changes(&self) -> Changes<'_> {
        Changes { core: &self.core }
    }

    /// Operations of the tag `commands`.
    pub fn commands(&self) -> Commands<'_> {
        Commands { core: &self.core }
    }

    /// Operations of the tag `scalars`.
    pub fn scalars(&self) -> Scalars<'_> {
        Scalars { core: &self.core }
    }

    /// Operations of the tag `values`.
    pub fn values(&self) -> ValuesOperations<'_> {
        ValuesOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `lists`.
    pub fn lists(&self) -> Lists<'_> {
        Lists { core: &self.core }
    }

    /// Operations of the tag `labels`.
    pub fn labels(&self) -> Labels<'_> {
        Labels { core: &self.core }
    }

    /// Operations of the tag `login`.
    pub fn login(&self) -> Login<'_> {
        Login { core: &self.core }
    }

    /// Operations of the tag `upload`.
    pub fn upload(&self) -> Upload<'_> {
        Upload { core: &self.core }
    }

    /// Operations of the tag `raw`.
    pub fn raw(&self) -> RawOperations<'_> {
        RawOperations { core: &self.core }
    }

    /// Operations of the tag `download`.
    pub fn download(&self) -> Download<'_> {
        Download { core: &self.core }
    }

    /// Operations of the tag `text`.
    pub fn text(&self) -> Text<'_> {
        Text { core: &self.core }
    }

    /// Operations of the tag `page`.
    pub fn page(&self) -> Page<'_> {
        Page { core: &self.core }
    }

    /// Operations of the tag `moved`.
    pub fn moved(&self) -> Moved<'_> {
        Moved { core: &self.core }
    }

    /// Operations of the tag `nothing`.
    pub fn nothing(&self) -> Nothing<'_> {
        Nothing { core: &self.core }
    }

    /// Operations of the tag `cookies`.
    pub fn cookies(&self) -> Cookies<'_> {
        Cookies { core: &self.core }
    }

    /// Operations of the tag `events`.
    pub fn events(&self) -> EventsOperations<'_> {
        EventsOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `with-key`.
    pub fn with_key(&self) -> WithKey<'_> {
        WithKey { core: &self.core }
    }

    /// Operations of the tag `with-token`.
    pub fn with_token(&self) -> WithToken<'_> {
        WithToken { core: &self.core }
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
