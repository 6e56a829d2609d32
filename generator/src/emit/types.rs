//! The files of types: one for each tag, one for what several tags share.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::module::{Item, Module};
use super::prose::{Doc, code, words};
use super::{Cx, alternatives, enumeration, gate, structure};
use crate::ir::{Tag, TypeDefinition, TypeKind};
use crate::naming::{ModuleName, TypeName};

/// The list of files, and the files.
pub(super) fn emit_types(cx: &Cx<'_>) -> Vec<Module> {
    let mut files: BTreeMap<&ModuleName, Vec<&TypeDefinition>> = BTreeMap::new();
    for definition in &cx.api.types {
        files.entry(&definition.file).or_default().push(definition);
    }
    let mut index = Module::new(cx.file(&["types", "mod"]), Doc::of("The types of the document."));
    let gates: Vec<Option<TokenStream>> =
        files.keys().map(|file| tag_of(cx, file).and_then(gate::of_tag)).collect();
    let gated = || files.keys().zip(&gates);
    index.block(gated().map(|(file, gate)| quote! { #gate mod #file; }).collect());
    index.block(gated().map(|(file, gate)| quote! { #gate pub use #file::*; }).collect());
    let mut modules = vec![index];
    modules.extend(files.into_iter().map(|(file, definitions)| emit_file(cx, file, &definitions)));
    modules
}

fn emit_file(cx: &Cx<'_>, file: &ModuleName, definitions: &[&TypeDefinition]) -> Module {
    let tag = tag_of(cx, file);
    let about = tag.map_or_else(
        || Doc::of("Types that several tags share."),
        |tag| Doc::of(words!["Types of the tag ", code(&tag.wire), "."]),
    );
    let mut module = Module::new(cx.file(&["types", file.file_stem()]), about);
    let mut imports = Imports::default();
    let items: Vec<Item> =
        definitions.iter().flat_map(|definition| emit_gated(cx, definition, tag, &mut imports)).collect();
    let own: BTreeSet<&TypeName> = definitions.iter().map(|definition| &definition.name).collect();
    let is_gated = items.iter().any(|item| matches!(item, Item::Attribute(_)));
    let attribute = is_gated.then(|| {
        quote! { #[allow(unused_imports, reason = "which of them are used depends on the features")] }
    });
    let uses = imports.declarations(|name| own.contains(name)).into_iter();
    module.block(uses.map(|one| quote! { #attribute #one }).collect());
    module.items.extend(items);
    module
}

fn tag_of<'a>(cx: &Cx<'a>, file: &ModuleName) -> Option<&'a Tag> {
    cx.modules.get(file).copied()
}

/// A type in the file of several tags needs the features of those that use it.
fn emit_gated(
    cx: &Cx<'_>,
    definition: &TypeDefinition,
    tag: Option<&Tag>,
    imports: &mut Imports,
) -> Vec<Item> {
    let gate = if tag.is_some() { None } else { gate::of_tags(cx, &definition.tags) };
    let attribute = || gate.clone().map(Item::Attribute);
    emit_type(definition, imports)
        .into_iter()
        .flat_map(|item| attribute().into_iter().chain([item]))
        .collect()
}

fn emit_type(definition: &TypeDefinition, imports: &mut Imports) -> Vec<Item> {
    match &definition.kind {
        TypeKind::Struct(of) => structure::emit_struct(definition, of, imports),
        TypeKind::Enumeration(of) => enumeration::emit_enumeration(definition, of, imports),
        TypeKind::ValueEnumeration(of) => enumeration::emit_value_enumeration(definition, of, imports),
        TypeKind::Union(of) => alternatives::emit_union(definition, of, imports),
        TypeKind::Views(of) => alternatives::emit_views(definition, of, imports),
    }
}
