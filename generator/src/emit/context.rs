//! What the emitters share.

use std::collections::BTreeMap;

use crate::ir::{Api, Field, Tag, TypeDefinition, TypeKind};
use crate::naming::{LibraryName, ModuleName, TypeName};

/// What the emitters share: the document, and what kind of thing each of its types is.
pub struct Cx<'a> {
    pub(super) api: &'a Api,
    /// What programs call the crate, for samples.
    pub(super) krate: &'a LibraryName,
    pub(super) kinds: BTreeMap<&'a TypeName, &'a TypeKind>,
    /// What the constructors of those take that have one.
    pub(super) constructors: BTreeMap<&'a TypeName, Vec<&'a Field>>,
    /// The tags by the names of their files.
    pub(super) modules: BTreeMap<&'a ModuleName, &'a Tag>,
    /// The types by their files.
    pub(super) files: BTreeMap<&'a ModuleName, Vec<&'a TypeDefinition>>,
}

impl<'a> Cx<'a> {
    /// What the emitters of a document share, whose client is in this library.
    pub fn new(api: &'a Api, krate: &'a LibraryName) -> Self {
        let (mut kinds, mut modules) = (BTreeMap::new(), BTreeMap::new());
        let mut constructors = BTreeMap::new();
        let mut files: BTreeMap<&ModuleName, Vec<&TypeDefinition>> = BTreeMap::new();
        for definition in &api.types {
            kinds.insert(&definition.name, &definition.kind);
            files.entry(&definition.file).or_default().push(definition);
            let taken = definition.constructed_of();
            if !taken.is_empty() {
                constructors.insert(&definition.name, taken);
            }
        }
        for tag in &api.tags {
            modules.insert(&tag.module, tag);
        }
        Cx { api, krate, kinds, constructors, modules, files }
    }

    /// The path of a file of this document's client, below `src`.
    pub(super) fn file(&self, parts: &[&str]) -> String {
        let module = self.api.module.iter().map(|module| module.file_stem());
        module.chain(parts.iter().copied()).collect::<Vec<_>>().join("/")
    }
}
