//! The generator's own declarations in another coding: the same files, names, types and prose, so that only the coding differs.

use std::collections::BTreeMap;

use generator::emit::{Item, Module, emit};
use generator::ir::{Api, TypeDefinition, TypeKind};
use generator::render::{Files, render};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Item as RustItem, UseTree};

use super::coding::Coding;

/// The macros of the tables, which other codings do not import.
const TABLES: [&str; 5] = ["model", "starts", "string_enum", "int_enum", "union"];

/// The files of the types.
pub fn models(api: &Api, coding: &dyn Coding) -> Files {
    let types: BTreeMap<String, &TypeDefinition> =
        api.types.iter().map(|definition| (definition.name.to_string(), definition)).collect();
    let modules = emit(api).into_iter().filter(|module| module.path.starts_with("types/"));
    let modules: Vec<Module> = modules.map(|module| recoded(module, &types, coding)).collect();
    render(&modules)
}

fn recoded(module: Module, types: &BTreeMap<String, &TypeDefinition>, coding: &dyn Coding) -> Module {
    let mut items = Vec::new();
    let mut is_kept = true;
    for item in module.items {
        match item {
            Item::Block(tokens) => items.push(Item::Block(tokens)),
            Item::Declaration(tokens) => match declaration(&tokens, types, coding) {
                Recoded::As(tokens) => {
                    is_kept = false;
                    items.push(Item::Declaration(tokens));
                }
                Recoded::Kept => {
                    is_kept = true;
                    items.push(Item::Declaration(tokens));
                }
                Recoded::Conversion if coding.has_unions() => items.push(Item::Declaration(tokens)),
                Recoded::Conversion => {}
            },
            Item::Table(table) if is_kept => items.push(Item::Table(table)),
            Item::Table(_) | Item::Attribute(_) => {}
        }
    }
    if items.iter().any(|item| matches!(item, Item::Declaration(_)))
        && !items.iter().any(|item| matches!(item, Item::Table(_)))
    {
        items.iter_mut().for_each(without_tables);
    }
    Module { items, ..module }
}

/// What becomes of a declaration.
enum Recoded {
    /// The coding has another.
    As(TokenStream),
    /// It stays, and its table too.
    Kept,
    /// It is a conversion into a union.
    Conversion,
}

fn declaration(
    tokens: &TokenStream,
    types: &BTreeMap<String, &TypeDefinition>,
    coding: &dyn Coding,
) -> Recoded {
    let kind = |name: &syn::Ident| types.get(&name.to_string()).map(|definition| &definition.kind);
    let recoded = match syn::parse2::<RustItem>(tokens.clone()) {
        Ok(RustItem::Struct(item)) => match kind(&item.ident) {
            Some(TypeKind::Struct(of)) => coding.structure(item, of),
            _ => None,
        },
        Ok(RustItem::Enum(item)) => match kind(&item.ident) {
            Some(TypeKind::Enumeration(of)) => coding.enumeration(item, of),
            Some(TypeKind::Union(of)) => coding.union(item, of),
            _ => None,
        },
        _ => return Recoded::Conversion,
    };
    recoded.map_or(Recoded::Kept, Recoded::As)
}

/// Imports without the macros of the tables.
fn without_tables(item: &mut Item) {
    let Item::Block(blocks) = item else { return };
    for tokens in blocks {
        if let Ok(RustItem::Use(mut import)) = syn::parse2(tokens.clone()) {
            *tokens = match pruned(&mut import.tree) {
                true => import.into_token_stream(),
                false => quote! {},
            };
        }
    }
}

/// Removes the macros from an import, and tells whether anything is left of it.
fn pruned(tree: &mut UseTree) -> bool {
    match tree {
        UseTree::Path(path) => pruned(&mut path.tree),
        UseTree::Name(name) => !TABLES.contains(&name.ident.to_string().as_str()),
        UseTree::Group(group) => {
            group.items = std::mem::take(&mut group.items)
                .into_iter()
                .filter_map(|mut item| pruned(&mut item).then_some(item))
                .collect();
            !group.items.is_empty()
        }
        UseTree::Rename(_) | UseTree::Glob(_) => true,
    }
}
