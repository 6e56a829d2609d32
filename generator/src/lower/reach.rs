//! Which tags reach a type; one that no operation reaches is left out: that of a media type that was not chosen, say.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Tag, TypeDefinition, TypeReference};
use crate::naming::{TypeName, module_name};

/// The file of types that several tags use.
pub(super) const SHARED: &str = "shared";

/// Keeps the types that an operation reaches, and puts each into the file of its only tag, or the shared one.
pub(super) fn settle(tags: &[Tag], types: &mut Vec<TypeDefinition>) {
    let mut reached: BTreeMap<TypeName, BTreeSet<usize>> = BTreeMap::new();
    let parts: BTreeMap<&TypeName, &TypeDefinition> =
        types.iter().map(|definition| (&definition.name, definition)).collect();
    for (index, tag) in tags.iter().enumerate() {
        let mut open: Vec<&TypeName> =
            tag.operations.iter().flat_map(|one| named(one.references())).collect();
        while let Some(name) = open.pop() {
            let Some(definition) = parts.get(name) else { continue };
            if reached.entry(name.clone()).or_default().insert(index) {
                open.extend(named(definition.kind.references()));
            }
        }
    }
    types.retain_mut(|definition| {
        definition.tags = reached.remove(&definition.name).unwrap_or_default();
        let only = definition.tags.first().filter(|_| definition.tags.len() == 1);
        definition.file =
            only.and_then(|tag| tags.get(*tag)).map_or_else(|| module_name(SHARED), |tag| tag.module.clone());
        !definition.tags.is_empty()
    });
}

fn named(references: Vec<&TypeReference>) -> impl Iterator<Item = &TypeName> {
    references.into_iter().flat_map(TypeReference::named)
}
