//! Names the file of each tag, and orders tags for naming.

use crate::collect::{Inventory, TagEntry};
use crate::naming::{ModuleName, Scope, module_name};

/// The files of the tags, in the order of tags.
pub(super) fn tag_files(inventory: &Inventory<'_>) -> Vec<ModuleName> {
    // `shared` has the types that several tags use, and `mod` declares the modules. `new`, `builder` and
    // `core` are functions of the client, which also has a function for each tag. A module with the name of
    // its parent is confusing. The other names are reserved by Windows for devices.
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

/// The earlier file and type names of a tag, unless the document sets a name.
pub(super) fn published_tag<'i>(
    inventory: &'i Inventory<'_>,
    tag: &TagEntry,
) -> Option<&'i (String, String)> {
    if tag.rust_name.is_some() { None } else { inventory.published.tags.get(&tag.wire) }
}

/// The tags with their indices, in the order in which they get names, which does not depend on the order of
/// the document.
pub(super) fn by_name<'i>(inventory: &'i Inventory<'_>) -> Vec<(usize, &'i TagEntry)> {
    let mut tags: Vec<(usize, &TagEntry)> = inventory.tags.iter().enumerate().collect();
    tags.sort_by_key(|(_, tag)| &tag.wire);
    tags
}

pub(super) fn name_of(tag: &TagEntry) -> &str {
    tag.rust_name.as_deref().unwrap_or(&tag.wire)
}
