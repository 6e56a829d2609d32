//! Types that nothing of the client uses are left out: those of media types that were not chosen, say.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Tag, TypeDefinition};
use crate::naming::TypeName;

/// Keeps the types that an operation reaches.
pub(super) fn prune(tags: &[Tag], types: &mut Vec<TypeDefinition>) {
    let mut open: Vec<TypeName> = tags
        .iter()
        .flat_map(|tag| &tag.operations)
        .flat_map(|operation| operation.references())
        .filter_map(|of| of.named().cloned())
        .collect();
    let parts: BTreeMap<&TypeName, &TypeDefinition> =
        types.iter().map(|definition| (&definition.name, definition)).collect();
    let mut reached: BTreeSet<TypeName> = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(definition) = parts.get(&name).filter(|_| reached.insert(name.clone())) {
            open.extend(definition.kind.references().into_iter().filter_map(|of| of.named().cloned()));
        }
    }
    types.retain(|definition| reached.contains(&definition.name));
}
