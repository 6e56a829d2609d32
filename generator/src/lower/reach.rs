//! Finds the tags that use each type, and removes types that nothing uses (such as those of media types that
//! were not chosen).

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ResponseHeader, Tag, TypeDefinition, TypeReference, Webhook};
use crate::naming::{ModuleName, TypeName, module_name};

/// The file of types that several tags use.
pub(super) const SHARED: &str = "shared";

/// The most tags that a type is compiled for. A type that more tags use is always compiled, and so are all
/// types in it.
const MANY: usize = 64;

/// Keeps the types that operations or webhooks use or that are wanted anyway. A type goes into the file of
/// its only tag, or into the shared file.
///
/// Webhooks do not depend on the chosen tags, so their types count as used by all tags.
pub(super) fn settle(
    tags: &[Tag],
    headers: &[ResponseHeader],
    webhooks: &[Webhook],
    wanted: &[TypeReference],
    types: &mut Vec<TypeDefinition>,
) {
    let mut reached: BTreeMap<TypeName, BTreeSet<usize>> = BTreeMap::new();
    let mut parts: BTreeMap<&TypeName, &TypeDefinition> = BTreeMap::new();
    for definition in types.iter() {
        parts.insert(&definition.name, definition);
    }
    for (index, mut open) in starts(tags, headers, webhooks, wanted).into_iter().enumerate() {
        while let Some(name) = open.pop() {
            let Some(definition) = parts.get(name) else { continue };
            let known = reached.entry(name.clone()).or_default();
            // Its parts were already marked for this tag.
            if known.len() <= MANY && known.insert(index) {
                add_named(definition.kind.references(), &mut open);
            }
        }
    }
    types.retain_mut(|definition| {
        let Some(mut reached) = reached.remove(&definition.name) else { return false };
        // Types that are wanted without operations have no tag. The tags that use them otherwise remain.
        reached.remove(&(tags.len() + 1));
        definition.tags = match reached.contains(&tags.len()) {
            _ if reached.len() > MANY => BTreeSet::new(),
            true if tags.len() > MANY => BTreeSet::new(),
            true => (0..tags.len()).collect(),
            false => reached,
        };
        definition.file = file_of(&definition.tags, tags);
        true
    });
}

/// The types that each tag uses directly, then those of webhooks, then those that are wanted anyway.
fn starts<'a>(
    tags: &'a [Tag],
    headers: &'a [ResponseHeader],
    webhooks: &'a [Webhook],
    wanted: &'a [TypeReference],
) -> Vec<Vec<&'a TypeName>> {
    let mut starts = vec![Vec::new(); tags.len() + 2];
    for (tag, names) in tags.iter().zip(&mut starts) {
        for operation in &tag.operations {
            add_named(operation.references(), names);
        }
    }
    for header in headers {
        for tag in &header.tags {
            if let Some(names) = starts.get_mut(*tag) {
                names.extend(header.of.named());
            }
        }
    }
    for webhook in webhooks {
        starts[tags.len()].extend(webhook.of.named());
    }
    starts[tags.len() + 1].extend(wanted.iter().flat_map(TypeReference::named));
    starts
}

fn add_named<'a>(references: Vec<&'a TypeReference>, names: &mut Vec<&'a TypeName>) {
    for reference in references {
        names.extend(reference.named());
    }
}

/// The file of the only tag that uses a type, or the shared file.
fn file_of(reached_by: &BTreeSet<usize>, tags: &[Tag]) -> ModuleName {
    if reached_by.len() == 1
        && let Some(only) = reached_by.first()
        && let Some(tag) = tags.get(*only)
    {
        return tag.module.clone();
    }
    module_name(SHARED)
}
