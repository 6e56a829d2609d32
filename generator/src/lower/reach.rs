//! Which tags reach a type; one that no operation reaches is left out: that of a media type that was not chosen, say.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ResponseHeader, Tag, TypeDefinition, TypeReference, Webhook};
use crate::naming::{TypeName, module_name};

/// The file of types that several tags use.
pub(super) const SHARED: &str = "shared";

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
    // Beyond the tags stand the webhooks.
    for index in 0..=tags.len() {
        let mut open: Vec<&TypeName> = match tags.get(index) {
            Some(tag) => {
                let headers = headers.iter().filter(|header| header.tags.contains(&index));
                let operations = tag.operations.iter().flat_map(|one| one.references());
                named(operations.chain(headers.map(|header| &header.of)).collect()).collect()
            }
            None => named(webhooks.iter().map(|webhook| &webhook.of).collect()).collect(),
        };
        while let Some(name) = open.pop() {
            let Some(definition) = parts.get(name) else { continue };
            if reached.entry(name.clone()).or_default().insert(index) {
                open.extend(named(definition.kind.references()));
            }
        }
    }
    types.retain_mut(|definition| {
        let Some(reached) = reached.remove(&definition.name) else { return false };
        let all = 0..tags.len();
        definition.tags = if reached.contains(&tags.len()) { all.collect() } else { reached };
        let only = definition.tags.first().filter(|_| definition.tags.len() == 1);
        definition.file =
            only.and_then(|tag| tags.get(*tag)).map_or_else(|| module_name(SHARED), |tag| tag.module.clone());
        true
    });
}

fn named(references: Vec<&TypeReference>) -> impl Iterator<Item = &TypeName> {
    references.into_iter().flat_map(TypeReference::named)
}
