//! Which tags reach a type; one that no operation reaches is left out: that of a media type that was not chosen, say.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ResponseHeader, Tag, TypeDefinition, TypeReference, Webhook};
use crate::naming::{TypeName, module_name};

/// The file of types that several tags use.
pub(super) const SHARED: &str = "shared";

/// How many tags a type may name as those that it is compiled with; one that more of them reach is always compiled, as is then all that it is made of.
const MANY: usize = 64;

/// Keeps the types that an operation or a webhook reaches, and puts each into the file of its only tag, or the shared one.
///
/// What a webhook reaches counts as reached by all tags, for webhooks are there whichever of them are chosen.
pub(super) fn settle(
    tags: &[Tag],
    headers: &[ResponseHeader],
    webhooks: &[Webhook],
    types: &mut Vec<TypeDefinition>,
) {
    let mut reached: BTreeMap<TypeName, BTreeSet<usize>> = BTreeMap::new();
    let parts: BTreeMap<&TypeName, &TypeDefinition> =
        types.iter().map(|definition| (&definition.name, definition)).collect();
    let mut by_tag: BTreeMap<usize, Vec<&TypeReference>> = BTreeMap::new();
    for header in headers {
        header.tags.iter().for_each(|tag| by_tag.entry(*tag).or_default().push(&header.of));
    }
    // Beyond the tags stand the webhooks.
    for index in 0..=tags.len() {
        let mut open: Vec<&TypeName> = match tags.get(index) {
            Some(tag) => {
                let headers = by_tag.remove(&index).unwrap_or_default();
                let operations = tag.operations.iter().flat_map(|one| one.references());
                named(operations.chain(headers).collect()).collect()
            }
            None => named(webhooks.iter().map(|webhook| &webhook.of).collect()).collect(),
        };
        while let Some(name) = open.pop() {
            let Some(definition) = parts.get(name) else { continue };
            let known = reached.entry(name.clone()).or_default();
            // What it is made of was reached by all that reached it.
            if known.len() <= MANY && known.insert(index) {
                open.extend(named(definition.kind.references()));
            }
        }
    }
    types.retain_mut(|definition| {
        let Some(reached) = reached.remove(&definition.name) else { return false };
        definition.tags = match reached.contains(&tags.len()) {
            _ if reached.len() > MANY => BTreeSet::new(),
            true if tags.len() > MANY => BTreeSet::new(),
            true => (0..tags.len()).collect(),
            false => reached,
        };
        let only = definition.tags.first().filter(|_| definition.tags.len() == 1);
        definition.file =
            only.and_then(|tag| tags.get(*tag)).map_or_else(|| module_name(SHARED), |tag| tag.module.clone());
        true
    });
}

fn named(references: Vec<&TypeReference>) -> impl Iterator<Item = &TypeName> {
    references.into_iter().flat_map(TypeReference::named)
}
