// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The client: the address of the service, and a method for the operations of each tag.

use std::ops::Deref;
use crate::drf::operations::books::Books;
use crate::drf::operations::download::Download;
use crate::drf::operations::form::Form;
use crate::drf::operations::login::Login;
use crate::drf::operations::me::Me;
use crate::drf::operations::moved::Moved;
use crate::drf::operations::offset::Offset;
use crate::drf::operations::pets::Pets;
use crate::drf::operations::query::Query;
use crate::drf::operations::several::Several;
use crate::drf::operations::tree::Tree;
use crate::drf::operations::untyped::UntypedOperations;
use crate::drf::operations::upload::Upload;
use crate::drf::operations::upload_parts::UploadParts;
use crate::drf::operations::upload_plain::UploadPlain;
use crate::runtime::{Client as Core, ClientBuilder, Credentials};

/// The addresses of the service; a client uses the first one by default.
pub const SERVERS: &[&str] = &["http://localhost"];

/// A client of Library; cheap to clone, and clones share everything.
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

    /// Operations of the tag `books`.
    pub fn books(&self) -> Books<'_> {
        Books { core: &self.core }
    }

    /// Operations of the tag `download`.
    pub fn download(&self) -> Download<'_> {
        Download { core: &self.core }
    }

    /// Operations of the tag `form`.
    pub fn form(&self) -> Form<'_> {
        Form { core: &self.core }
    }

    /// Operations of the tag `login`.
    pub fn login(&self) -> Login<'_> {
        Login { core: &self.core }
    }

    /// Operations of the tag `me`.
    pub fn me(&self) -> Me<'_> {
        Me { core: &self.core }
    }

    /// Operations of the tag `moved`.
    pub fn moved(&self) -> Moved<'_> {
        Moved { core: &self.core }
    }

    /// Operations of the tag `offset`.
    pub fn offset(&self) -> Offset<'_> {
        Offset { core: &self.core }
    }

    /// Operations of the tag `pets`.
    pub fn pets(&self) -> Pets<'_> {
        Pets { core: &self.core }
    }

    /// Operations of the tag `query`.
    pub fn query(&self) -> Query<'_> {
        Query { core: &self.core }
    }

    /// Operations of the tag `several`.
    pub fn several(&self) -> Several<'_> {
        Several { core: &self.core }
    }

    /// Operations of the tag `tree`.
    pub fn tree(&self) -> Tree<'_> {
        Tree { core: &self.core }
    }

    /// Operations of the tag `untyped`.
    pub fn untyped(&self) -> UntypedOperations<'_> {
        UntypedOperations {
            core: &self.core,
        }
    }

    /// Operations of the tag `upload`.
    pub fn upload(&self) -> Upload<'_> {
        Upload { core: &self.core }
    }

    /// Operations of the tag `upload-parts`.
    pub fn upload_parts(&self) -> UploadParts<'_> {
        UploadParts { core: &self.core }
    }

    /// Operations of the tag `upload-plain`.
    pub fn upload_plain(&self) -> UploadPlain<'_> {
        UploadPlain { core: &self.core }
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
