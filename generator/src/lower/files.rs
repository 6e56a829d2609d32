//! The file of each tag of operations, and the order in which tags get their names.

use crate::collect::{Inventory, TagEntry};
use crate::naming::{ModuleName, Scope, module_name};

/// The files of the tags, in the tags' order.
pub(super) fn tag_files(inventory: &Inventory<'_>) -> Vec<ModuleName> {
    // `shared` is the file of types that several tags use, `mod` the one that lists the files.
    // `new`, `builder` and `core` are functions of the client, beside which each tag has one.
    // A module within its own namesake confuses, and the others are names that Windows keeps for devices.
    let taken =
        ["shared", "mod", "new", "builder", "core", "operations", "types", "con", "prn", "aux", "nul"];
    let mut scope = Scope::new(&taken);
    for port in ["com", "lpt"] {
        for number in 0..=9 {
            scope.claim(&format!("{port}{number}"), '_');
        }
    }
    let mut files = vec![module_name(""); inventory.tags.len()];
    let mut open = Vec::new();
    for (index, entry) in by_name(inventory) {
        match published_tag(inventory, entry) {
            Some((file, _)) if module_name(file).file_stem() == file && scope.claim_free(file) => {
                files[index] = module_name(file);
            }
            _ => open.push((index, entry)),
        }
    }
    for (index, entry) in open {
        let wanted = module_name(name_of(entry));
        files[index] = module_name(scope.claim(wanted.as_str(), '_').trim_start_matches("r#"));
    }
    files
}

/// What the file and the type of a tag were called, unless the document asks for a name.
pub(super) fn published_tag<'i>(
    inventory: &'i Inventory<'_>,
    tag: &TagEntry,
) -> Option<&'i (String, String)> {
    if tag.rust_name.is_some() { None } else { inventory.published.tags.get(&tag.wire) }
}

/// The tags with their places, in the order in which they get their names: the document's may change.
pub(super) fn by_name<'i>(inventory: &'i Inventory<'_>) -> Vec<(usize, &'i TagEntry)> {
    let mut tags: Vec<(usize, &TagEntry)> = inventory.tags.iter().enumerate().collect();
    tags.sort_by_key(|(_, tag)| &tag.wire);
    tags
}

pub(super) fn name_of(tag: &TagEntry) -> &str {
    tag.rust_name.as_deref().unwrap_or(&tag.wire)
}
