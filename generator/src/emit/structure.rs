//! Objects as structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::coding;
use super::imports::Imports;
use super::module::Item;
use super::prose::{code, docs, lines, type_docs, wire_docs};
use super::reference::owned;
use crate::ir::{Extra, Field, Presence, Struct, TypeDefinition, TypeReference};

/// The struct and its table.
pub(super) fn emit_struct(definition: &TypeDefinition, of: &Struct, imports: &mut Imports) -> Vec<Item> {
    let name = &definition.name;
    let about = type_docs(definition);
    let fields = of.fields.iter().map(|field| emit_field(field, imports));
    let fields: Vec<TokenStream> = fields.collect();
    let extra = emit_extra(&of.extra, imports);
    let declaration = quote! {
        #about
        #[derive(Clone, Default)]
        pub struct #name {
            #(#fields)*
            #extra
        }
    };
    imports.runtime("model");
    vec![Item::Declaration(declaration), Item::Table(coding::model_table(definition, of))]
}

fn emit_field(field: &Field, imports: &mut Imports) -> TokenStream {
    let name = &field.name;
    imports.reference(&field.of);
    let of = owned(&field.of, &TokenStream::new());
    let of = match field.presence {
        Presence::Required => of,
        Presence::Optional | Presence::Nullable => quote! { Option<#of> },
        Presence::OptionalNullable => quote! { Option<Option<#of>> },
    };
    let about = docs(&field_docs(field));
    let deprecated = field.deprecated.then(|| quote! { #[deprecated = "the document advises against it"] });
    quote! { #about #deprecated pub #name: #of, }
}

fn field_docs(field: &Field) -> Vec<String> {
    let text = field.docs.as_deref().filter(|text| !text.trim().is_empty());
    let mut about = text.map_or_else(|| vec![format!("The property {}.", code(&field.wire))], lines);
    if text.is_some() {
        about.extend(wire_docs(&field.wire, field.name.as_str()));
    }
    about.extend(default_docs(field.default.as_deref()));
    match field.presence {
        Presence::Nullable => about.extend([String::new(), "`None` is null.".into()]),
        Presence::OptionalNullable => about.extend([String::new(), "`Some(None)` is null.".into()]),
        Presence::Required | Presence::Optional => {}
    }
    about
}

/// A default is what the service does without a value; it is told, never sent.
pub(super) fn default_docs(default: Option<&str>) -> Vec<String> {
    let told = default.filter(|default| {
        default.len() <= 80 && !default.contains('`') && *default != "\"\"" && *default != "null"
    });
    told.map(|default| vec![String::new(), format!("Default: {}.", code(default))]).unwrap_or_default()
}

fn emit_extra(extra: &Extra, imports: &mut Imports) -> Option<TokenStream> {
    let Extra::Kept(name, of) = extra else { return None };
    imports.reference(&TypeReference::Map(Box::new(of.clone())));
    let of = owned(of, &TokenStream::new());
    Some(quote! {
        /// All other properties.
        pub #name: BTreeMap<String, #of>,
    })
}
