//! What the emitters share.

use std::collections::BTreeMap;

use crate::ir::{Api, Tag, TypeKind};
use crate::naming::{LibraryName, ModuleName, TypeName};

/// What the emitters share: the document, and what kind of thing each of its types is.
pub(super) struct Cx<'a> {
    pub(super) api: &'a Api,
    /// What programs call the crate, for samples.
    pub(super) krate: &'a LibraryName,
    pub(super) kinds: BTreeMap<&'a TypeName, &'a TypeKind>,
    /// The tags by the names of their files.
    pub(super) modules: BTreeMap<&'a ModuleName, &'a Tag>,
}

impl Cx<'_> {
    /// The path of a file of this document's client, below `src`.
    pub(super) fn file(&self, parts: &[&str]) -> String {
        let module = self.api.module.iter().map(|module| module.file_stem());
        module.chain(parts.iter().copied()).collect::<Vec<_>>().join("/")
    }
}
