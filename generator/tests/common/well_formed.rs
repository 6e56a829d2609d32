//! Checks every emitted file: it is valid Rust, and no name is declared twice in one namespace.

use std::collections::BTreeSet;

use generator::render::Files;
use syn::{Item, UseTree};

/// Fails if emitted files have names or syntax that the compiler would reject.
pub fn check(files: &Files) {
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".rs")) {
        match syn::parse_file(text) {
            Ok(file) => {
                assert!(repeated(&file).is_empty(), "`{name}` declares twice: {:?}\n{text}", repeated(&file))
            }
            Err(error) => assert!(text.is_empty(), "`{name}` is not Rust: {error}\n{text}"),
        }
    }
}

/// The names that are declared or imported more than once. Macros and `impl` blocks have none.
fn repeated(file: &syn::File) -> Vec<String> {
    let mut types = BTreeSet::new();
    let mut values = BTreeSet::new();
    let mut repeated = Vec::new();
    for item in &file.items {
        let mut add = |names: &mut BTreeSet<String>, name: String| {
            if !names.insert(name.clone()) {
                repeated.push(name);
            }
        };
        match item {
            Item::Const(item) => add(&mut values, item.ident.to_string()),
            Item::Enum(item) => add(&mut types, item.ident.to_string()),
            Item::Fn(item) => add(&mut values, item.sig.ident.to_string()),
            Item::Mod(item) => add(&mut types, item.ident.to_string()),
            Item::Struct(item) => add(&mut types, item.ident.to_string()),
            Item::Type(item) => add(&mut types, item.ident.to_string()),
            // Macros have their own namespace: their names are in lower case, like those of modules.
            Item::Use(item) => imported(&item.tree).into_iter().for_each(|name| add(&mut types, name)),
            Item::Impl(item) => methods(item).into_iter().for_each(|name| repeated.push(name)),
            _ => {}
        }
    }
    repeated
}

/// Methods that stand twice in one block.
fn methods(item: &syn::ItemImpl) -> Vec<String> {
    let mut known = BTreeSet::new();
    let names = item.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(item) => Some(item.sig.ident.to_string()),
        _ => None,
    });
    names.filter(|name| !known.insert(name.clone())).collect()
}

fn imported(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => imported(&path.tree),
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(rename) => vec![rename.rename.to_string()],
        UseTree::Glob(_) => Vec::new(),
        UseTree::Group(group) => group.items.iter().flat_map(imported).collect(),
    }
}
