//! Emits the files of types: one for each tag, and one for types that several tags share.

use std::collections::BTreeSet;

use quote::quote;

use super::context::Cx;
use super::imports::{Imports, allowed_unused};
use super::module::{Item, Module};
use super::operation::renamed;
use super::prose::{Doc, code, docs, words};
use super::{alternatives, enumeration, gate, structure};
use crate::ir::{Tag, TypeDefinition, TypeKind};
use crate::naming::ModuleName;
use crate::tokens::tokens;

/// The module with the files of types.
pub(super) fn emit_index(cx: &Cx<'_>) -> Module {
    let mut index = Module::new(cx.file(&["types", "mod"]), Doc::of("The types of the document."));
    let (mut declared, mut exported) = (Vec::new(), Vec::new());
    for (file, definitions) in &cx.files {
        let tag = tag_of(cx, file);
        let gate = tag.and_then(gate::of_tag);
        declared.push(quote! { #gate mod #file; });
        let export = vec![quote! { #gate pub use #file::*; }];
        let is_gated = |one: &&TypeDefinition| gate::of_tags(cx, &one.tags).is_some();
        // Without features, such a file has nothing.
        let may_be_empty = tag.is_none() && definitions.iter().all(is_gated);
        exported.extend(if may_be_empty { allowed_unused(&export) } else { export });
    }
    index.block(declared);
    index.block(exported);
    index
}

/// The file of the types of a tag, or of shared types.
pub(super) fn emit_file(cx: &Cx<'_>, file: &ModuleName) -> Module {
    let tag = tag_of(cx, file);
    let about = match tag {
        Some(tag) => Doc::of(words!["Types of the tag ", code(&tag.wire), "."]),
        None if cx.api.has_types_alone => Doc::of("Types of the document."),
        None => Doc::of("Types that several tags share."),
    };
    let mut module = Module::new(cx.file(&["types", file.file_stem()]), about);
    let mut imports = Imports::default();
    let (mut items, mut own) = (Vec::new(), BTreeSet::new());
    for definition in cx.files.get(file).into_iter().flatten() {
        items.extend(emit_gated(cx, definition, tag, &mut imports));
        own.insert(&definition.name);
    }
    let is_gated = items.iter().any(|item| matches!(item, Item::Attribute(_)));
    let uses = imports.declarations(|name| own.contains(name));
    module.block(if is_gated { allowed_unused(&uses) } else { uses });
    module.items.extend(items);
    module
}

fn tag_of<'a>(cx: &Cx<'a>, file: &ModuleName) -> Option<&'a Tag> {
    cx.modules.get(file).copied()
}

/// A type in the shared file needs one of the features of its tags.
fn emit_gated(
    cx: &Cx<'_>,
    definition: &TypeDefinition,
    tag: Option<&Tag>,
    imports: &mut Imports,
) -> Vec<Item> {
    let gate = if tag.is_some() { None } else { gate::of_tags(cx, &definition.tags) };
    let items = emit_type(definition, imports);
    let Some(gate) = gate else { return items };
    let mut gated = Vec::with_capacity(2 * items.len());
    for item in items {
        gated.extend([Item::Attribute(gate.clone()), item]);
    }
    gated
}

fn emit_type(definition: &TypeDefinition, imports: &mut Imports) -> Vec<Item> {
    let mut items = emit_kind(definition, imports);
    for alias in &definition.aliases {
        let (name, why) = (&definition.name, renamed(definition.name.as_str()));
        let about = docs(&Doc::of(words!["The old name of ", code(name.as_str()), "."]));
        items.push(Item::Code(tokens! {
            #about
            #[deprecated = #why]
            pub type #alias = #name;
        }));
    }
    items
}

fn emit_kind(definition: &TypeDefinition, imports: &mut Imports) -> Vec<Item> {
    match &definition.kind {
        TypeKind::Struct(of) => structure::emit_struct(definition, of, imports),
        TypeKind::Enumeration(of) => enumeration::emit_enumeration(definition, of, imports),
        TypeKind::ValueEnumeration(of) => enumeration::emit_value_enumeration(definition, of, imports),
        TypeKind::Union(of) => alternatives::emit_union(definition, of, imports),
        TypeKind::Views(of) => alternatives::emit_views(definition, of, imports),
    }
}
