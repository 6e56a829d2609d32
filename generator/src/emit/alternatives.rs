//! Emits unions.

use super::added::added;
use super::coding;
use super::enumeration::{text_of, value_docs};
use super::imports::Imports;
use super::module::Item;
use super::prose::{Doc, code, docs, named, type_docs, words};
use crate::ir::{
    Alternative, Alternatives, Content, Discrimination, Scalar, TypeDefinition, TypeReference, View,
};
use crate::naming::TypeName;
use crate::rust_type::owned;
use crate::tokens::{Tokens, tokens};

/// The enum of a union, and its table.
pub(super) fn emit_union(definition: &TypeDefinition, of: &Alternatives, imports: &mut Imports) -> Vec<Item> {
    let (name, rest) = (&definition.name, &of.rest);
    let about = type_docs(definition);
    let mut variants = Vec::new();
    for (index, alternative) in of.alternatives.iter().enumerate() {
        let payload = alternative.of().map(|of| {
            imports.reference(of);
            let of = owned(of, &Tokens::default());
            tokens! { (#of) }
        });
        let variant = &alternative.name;
        let mut about = match &alternative.content {
            Content::Constant(value) => value_docs(alternative.docs.as_deref(), &text_of(value)),
            _ => Doc::said_or(alternative.docs.as_deref(), || named(variant.as_str())),
        };
        if let Discrimination::Tag(property, Some(default)) = &of.discrimination
            && index == *default
        {
            about.add(words!["Also an object whose ", code(property), " is absent or names no other."]);
        }
        let about = docs(&about);
        variants.push(tokens! { #about #variant #payload, });
    }
    imports.runtime("union");
    imports.runtime("Json");
    let added = added(definition);
    let declaration = tokens! {
        #about
        #[derive(Clone, PartialEq)]
        #added
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that fits no alternative, or several equally well, kept unchanged.
            #rest(Json),
        }
    };
    let mut items = vec![Item::code(declaration), Item::Table(coding::union_table(definition, of))];
    for (one, payload) in of.conversions(name) {
        items.extend(emit_conversions(name, one, payload));
    }
    items
}

/// The conversions from the type of a variant, boxed or not.
fn emit_conversions(name: &TypeName, one: &Alternative, payload: &TypeReference) -> Vec<Item> {
    let (variant, from) = (&one.name, owned(payload, &Tokens::default()));
    let value = match one.of() {
        Some(TypeReference::Linked(_)) => tokens! { Link::from(value) },
        Some(TypeReference::Boxed(_)) => tokens! { Box::new(value) },
        _ => tokens! { value },
    };
    let mut conversions = vec![Item::code(tokens! {
        impl From<#from> for #name {
            #[inline]
            fn from(value: #from) -> Self {
                Self::#variant(#value)
            }
        }
    })];
    if *payload == TypeReference::Scalar(Scalar::String) {
        conversions.push(Item::code(tokens! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    Self::#variant(value.into())
                }
            }
        }));
    }
    conversions
}

/// The struct of a raw value, and the table of its views.
pub(super) fn emit_views(definition: &TypeDefinition, of: &[View], imports: &mut Imports) -> Vec<Item> {
    for view in of {
        imports.reference(&view.of);
    }
    imports.runtime("views");
    imports.runtime("Json");
    let about = type_docs(definition);
    let name = &definition.name;
    let added = added(definition);
    let declaration = tokens! {
        #about
        ///
        /// The document does not say what distinguishes the types that this may be, so it is kept unchanged; its methods read it as each of them.
        #[derive(Clone, Default, PartialEq)]
        #added
        pub struct #name(pub Json);
    };
    vec![Item::code(declaration), Item::Table(coding::views_table(definition, of))]
}
