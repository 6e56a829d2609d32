//! Emits enums, which also accept unlisted values.

use super::added::added;
use super::coding;
use super::imports::Imports;
use super::module::Item;
use super::prose::{Doc, code, docs, type_docs, words};
use crate::ir::{Constant, Enumeration, TypeDefinition, ValueEnumeration, Values};
use crate::tokens::{Tokens, tokens};

/// The enum and its table.
pub(super) fn emit_enumeration(
    definition: &TypeDefinition,
    of: &Enumeration,
    imports: &mut Imports,
) -> Vec<Item> {
    let (name, rest) = (&definition.name, &of.rest);
    let about = type_docs(definition);
    // Strings cannot be `Copy`.
    let derived = match &of.values {
        Values::String(_) => tokens! { Clone },
        Values::Integer(_) => tokens! { Clone, Copy },
    };
    let (variants, payload, coding) = match &of.values {
        Values::String(values) => {
            let variants: Vec<Tokens> =
                values.iter().map(|value| variant(&value.name, value.docs.as_deref(), &value.wire)).collect();
            (variants, tokens! { String }, "string_enum")
        }
        Values::Integer(values) => {
            let variants: Vec<Tokens> = values
                .iter()
                .map(|value| variant(&value.name, value.docs.as_deref(), &value.wire.to_string()))
                .collect();
            (variants, tokens! { i64 }, "int_enum")
        }
    };
    imports.runtime(coding);
    let added = added(definition);
    let declaration = tokens! {
        #about
        #[derive(#derived)]
        #added
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the document does not list, kept unchanged.
            #rest(#payload),
        }
    };
    vec![Item::code(declaration), Item::Table(coding::enumeration_table(definition, of))]
}

/// The enum of values of several types, and its table.
pub(super) fn emit_value_enumeration(
    definition: &TypeDefinition,
    of: &ValueEnumeration,
    imports: &mut Imports,
) -> Vec<Item> {
    imports.runtime("value_enum");
    imports.runtime("Json");
    let (name, rest) = (&definition.name, &of.rest);
    let about = type_docs(definition);
    let variants: Vec<Tokens> = of
        .values
        .iter()
        .map(|value| variant(&value.name, value.docs.as_deref(), &text_of(&value.wire)))
        .collect();
    let added = added(definition);
    let declaration = tokens! {
        #about
        #[derive(Clone, PartialEq)]
        #added
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the document does not list, kept unchanged.
            #rest(Json),
        }
    };
    vec![Item::code(declaration), Item::Table(coding::value_enumeration_table(definition, of))]
}

/// A value for documentation.
pub(super) fn text_of(value: &Constant) -> String {
    match value {
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(text) | Constant::String(text) => text.clone(),
    }
}

fn variant(name: &crate::naming::VariantName, about: Option<&str>, wire: &str) -> Tokens {
    let about = docs(&value_docs(about, wire));
    tokens! { #about #name, }
}

/// The description of a value, and the value itself.
pub(super) fn value_docs(about: Option<&str>, wire: &str) -> Doc {
    let mut about = about.map(Doc::said).unwrap_or_default();
    match about.is_empty() {
        true => about.add(code(wire)),
        false => about.append(words!["(", code(wire), ")"]),
    }
    about
}
