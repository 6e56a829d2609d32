//! Emits structs.

use super::added::added;
use super::coding;
use super::enumeration::text_of;
use super::imports::Imports;
use super::module::Item;
use super::operation::deprecation;
use super::prose::{Doc, code, docs, facts, named, type_docs, wire, words};
use crate::ir::{Direction, Extra, Field, Presence, Scalar, Struct, TypeDefinition, TypeReference};
use crate::rust_type::owned;
use crate::tokens::{Tokens, tokens};

/// The struct and its table.
pub(super) fn emit_struct(definition: &TypeDefinition, of: &Struct, imports: &mut Imports) -> Vec<Item> {
    let name = &definition.name;
    let about = type_docs(definition);
    let mut fields = Vec::with_capacity(of.fields.len());
    for field in &of.fields {
        fields.push(emit_field(field, imports));
    }
    let extra = emit_extra(&of.extra, imports);
    let starts = coding::start_table(name, of);
    let default = starts.is_none().then(|| tokens! { #[derive(Default)] });
    let (open, added) = (open_end(), added(definition));
    let declaration = tokens! {
        #about
        #default
        #added
        pub struct #name {
            #(#fields)*
            #extra
            #open
        }
    };
    imports.runtime("model");
    let mut items = vec![Item::code(declaration), Item::Table(coding::model_table(definition, of))];
    if let Some(starts) = starts {
        imports.runtime("starts");
        items.push(Item::Table(starts));
    }
    items.extend(emit_constructor(definition));
    items
}

/// The constructor, which takes all fields that requests must have.
fn emit_constructor(definition: &TypeDefinition) -> Option<Item> {
    let fields = definition.constructed_of();
    if fields.is_empty() {
        return None;
    }
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for field in &fields {
        let name = &field.name;
        let of = owned(&field.of, &Tokens::default());
        if field.presence == Presence::Nullable {
            arguments.push(tokens! { #name: Option<#of> });
            values.push(tokens! { #name });
        } else if field.of == TypeReference::Scalar(Scalar::String) {
            arguments.push(tokens! { #name: impl Into<String> });
            values.push(tokens! { #name: #name.into() });
        } else {
            arguments.push(tokens! { #name: #of });
            values.push(tokens! { #name });
        }
    }
    let name = &definition.name;
    let allowed = fields.iter().any(|field| field.deprecated).then(|| {
        tokens! { #[allow(deprecated, reason = "the document advises against what it requires")] }
    });
    Some(Item::code(tokens! {
        impl #name {
            /// With what a request must have.
            #allowed
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* ..Self::default() }
            }
        }
    }))
}

/// The field that makes adding fields compatible: literals must name it, or end with `..Default::default()`.
///
/// `#[non_exhaustive]` would forbid literals altogether.
pub(super) fn open_end() -> Tokens {
    tokens! {
        #[doc(hidden)]
        pub non_exhaustive: (),
    }
}

fn emit_field(field: &Field, imports: &mut Imports) -> Tokens {
    let name = &field.name;
    imports.reference(&field.of);
    let of = owned(&field.of, &Tokens::default());
    let of = match field.presence {
        Presence::Required => of,
        Presence::Optional | Presence::Nullable => tokens! { Option<#of> },
        Presence::OptionalNullable => tokens! { Option<Option<#of>> },
    };
    let about = docs(&field_docs(field));
    let deprecated = deprecation(field.deprecated);
    tokens! { #about #deprecated pub #name: #of, }
}

fn field_docs(field: &Field) -> Doc {
    let about_is_name = field.docs.as_deref().is_none_or(|docs| docs.trim().is_empty());
    let mut about = Doc::said_or(field.docs.as_deref(), || named(&field.wire));
    if !about_is_name {
        wire(&mut about, &field.wire, field.name.as_str());
    }
    if let TypeReference::Fixed(value) = &field.of {
        about.add(match field.presence {
            Presence::Required => words!["Always ", code(&text_of(value)), ", and written automatically."],
            _ => words!["Always ", code(&text_of(value)), "."],
        });
    }
    facts(&mut about, field.bounds.as_deref(), field.default.as_deref());
    match field.presence {
        Presence::Nullable => about.add("`None` is null."),
        Presence::OptionalNullable => about.add("`Some(None)` is null."),
        Presence::Required | Presence::Optional => {}
    }
    if field.promised {
        about.add("The document requires it; `missing_fields` lists where it is missing.");
    }
    match field.direction {
        Direction::Both => {}
        Direction::Responses | Direction::Neither => about.add("Read-only: requests do not contain it."),
        Direction::Requests => about.add("Write-only: responses do not contain it."),
    }
    about
}

fn emit_extra(extra: &Extra, imports: &mut Imports) -> Option<Tokens> {
    let Extra::Kept(name, of) = extra else { return None };
    imports.reference(&TypeReference::Map(Box::new(of.clone())));
    let of = owned(of, &Tokens::default());
    Some(tokens! {
        /// All other properties.
        pub #name: BTreeMap<String, #of>,
    })
}
