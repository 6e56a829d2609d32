//! State that all emitters share.

use std::collections::BTreeMap;

use crate::ir::{Api, Field, Tag, TypeDefinition, TypeKind};
use crate::naming::{LibraryName, ModuleName, TypeName};

/// The document's client, and indices into it.
pub struct Cx<'a> {
    pub(super) api: &'a Api,
    /// The name of the library, for samples.
    pub(super) krate: &'a LibraryName,
    pub(super) kinds: BTreeMap<&'a TypeName, &'a TypeKind>,
    /// The arguments of constructors, for types that have one.
    pub(super) constructors: BTreeMap<&'a TypeName, Vec<&'a Field>>,
    /// The tags by the name of their file.
    pub(super) modules: BTreeMap<&'a ModuleName, &'a Tag>,
    /// The types by file.
    pub(super) files: BTreeMap<&'a ModuleName, Vec<&'a TypeDefinition>>,
}

impl<'a> Cx<'a> {
    /// The state for the client of a document in this library.
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

    /// The path of a file of this client, below `src`.
    pub(super) fn file(&self, parts: &[&str]) -> String {
        let module = self.api.module.iter().map(|module| module.file_stem());
        module.chain(parts.iter().copied()).collect::<Vec<_>>().join("/")
    }
}
