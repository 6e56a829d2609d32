//! The files of types: one for each tag, one for what several tags share.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use super::imports::Imports;
use super::module::{Item, Module};
use super::prose::code;
use super::{Cx, alternatives, enumeration, structure};
use crate::ir::{TypeDefinition, TypeKind};
use crate::naming::{ModuleName, TypeName};

/// The list of files, and the files.
pub(super) fn emit_types(cx: &Cx<'_>) -> Vec<Module> {
    let mut files: BTreeMap<&ModuleName, Vec<&TypeDefinition>> = BTreeMap::new();
    for definition in &cx.api.types {
        files.entry(&definition.file).or_default().push(definition);
    }
    let mut index = Module::new(cx.file(&["types", "mod"]), vec!["The types of the document.".into()]);
    index.block(files.keys().map(|file| quote! { mod #file; }).collect());
    index.block(files.keys().map(|file| quote! { pub use #file::*; }).collect());
    let mut modules = vec![index];
    modules.extend(files.into_iter().map(|(file, definitions)| emit_file(cx, file, &definitions)));
    modules
}

fn emit_file(cx: &Cx<'_>, file: &ModuleName, definitions: &[&TypeDefinition]) -> Module {
    let tag = cx.api.tags.iter().find(|tag| tag.module == *file);
    let about = tag.map_or_else(
        || "Types that several tags share.".into(),
        |tag| format!("Types of the tag {}.", code(&tag.wire)),
    );
    let mut module = Module::new(cx.file(&["types", file.file_stem()]), vec![about]);
    let mut imports = Imports::default();
    let items: Vec<Item> =
        definitions.iter().flat_map(|definition| emit_type(definition, &mut imports)).collect();
    let own: BTreeSet<&TypeName> = definitions.iter().map(|definition| &definition.name).collect();
    module.block(imports.declarations(|name| own.contains(name)));
    module.items.extend(items);
    module
}

fn emit_type(definition: &TypeDefinition, imports: &mut Imports) -> Vec<Item> {
    match &definition.kind {
        TypeKind::Struct(of) => structure::emit_struct(definition, of, imports),
        TypeKind::Enumeration(of) => enumeration::emit_enumeration(definition, of, imports),
        TypeKind::Union(of) => alternatives::emit_union(definition, of, imports),
    }
}
