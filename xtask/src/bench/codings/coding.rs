//! What a way of coding has to say about models, and what all but the tables share.

use generator::ir::{
    Alternatives, Enumeration, Extra, Field, Presence, Scalar, Struct, TypeReference, Values,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, ItemStruct};

use super::{derive, facet, impls, miniserde, tables, value};

/// A way to encode and decode models.
pub trait Coding {
    /// Its name in tables and folders.
    fn name(&self) -> &'static str;

    /// What it is, and what it cannot express.
    fn about(&self) -> &'static str;

    /// The dependencies of a crate of models, as lines of a manifest; one of them is called `runtime`.
    ///
    /// `{workspace}` stands for the workspace's folder, `{support}` for the folder of the bench's own support crates.
    fn dependencies(&self) -> &'static str;

    /// The code that stands once beside all models, as a crate of its own.
    fn support(&self) -> Option<Support> {
        None
    }

    /// A struct and its coding; nothing if what the generator emits is to stay.
    fn structure(&self, item: ItemStruct, of: &Struct) -> Option<TokenStream>;

    /// An enumeration and its coding; nothing if what the generator emits is to stay.
    fn enumeration(&self, item: ItemEnum, of: &Enumeration) -> Option<TokenStream>;

    /// A union and its coding; nothing if what the generator emits is to stay.
    fn union(&self, item: ItemEnum, of: &Alternatives) -> Option<TokenStream>;

    /// Whether unions are enums, so that payloads convert into them.
    fn has_unions(&self) -> bool {
        true
    }

    /// An expression of `Result<of, String>` that decodes `bytes: &[u8]`.
    fn decode(&self, of: &TokenStream) -> TokenStream;

    /// An expression of `Vec<u8>` that encodes `value: &of`.
    fn encode(&self, of: &TokenStream) -> TokenStream;
}

/// A support crate of the bench.
#[derive(Clone, Copy, Debug)]
pub struct Support {
    /// The package's name.
    pub name: &'static str,
    /// The text of its root.
    pub source: &'static str,
    /// Its dependencies, as [`Coding::dependencies`].
    pub dependencies: &'static str,
}

/// All of them; the first is what the generator emits now.
pub fn all() -> Vec<Box<dyn Coding>> {
    vec![
        Box::new(tables::Tables),
        Box::new(derive::Derive),
        Box::new(impls::Impls),
        Box::new(value::Value),
        Box::new(miniserde::Miniserde),
        Box::new(facet::Facet),
    ]
}

/// Whether a property must be there.
pub(super) fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Nullable)
}

/// Whether a property without a value is left out when it is written.
pub(super) fn is_left_out(field: &Field) -> bool {
    matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
}

/// The map of all other properties and the type of its values.
pub(super) fn extra(of: &Struct) -> Option<(&generator::naming::FieldName, &TypeReference)> {
    match &of.extra {
        Extra::Kept(name, of) => Some((name, of)),
        Extra::Skipped => None,
    }
}

/// The type of a field as the struct has it.
pub(super) fn field_type(field: &Field) -> TokenStream {
    let of = rust_type(&field.of);
    match field.presence {
        Presence::Required => of,
        Presence::Optional | Presence::Nullable => quote! { Option<#of> },
        Presence::OptionalNullable => quote! { Option<Option<#of>> },
    }
}

/// A type with the paths that hold everywhere in a crate of models.
pub(super) fn rust_type(of: &TypeReference) -> TokenStream {
    match of {
        TypeReference::Scalar(scalar) => scalar_type(*scalar),
        TypeReference::Any => quote! { crate::runtime::Json },
        TypeReference::Named(name) => quote! { crate::types::#name },
        TypeReference::List(of) => {
            let of = rust_type(of);
            quote! { Vec<#of> }
        }
        TypeReference::Tuple(elements) => {
            let elements = elements.iter().map(rust_type);
            quote! { (#(#elements,)*) }
        }
        TypeReference::OpenTuple(of) => {
            let (first, rest, required) = (of.first.iter().map(rust_type), rust_type(&of.rest), of.required);
            quote! { crate::runtime::OpenTuple<(#(#first,)*), #rest, #required> }
        }
        TypeReference::Map(of) => {
            let of = rust_type(of);
            quote! { std::collections::BTreeMap<String, #of> }
        }
        TypeReference::Nullable(of) => {
            let of = rust_type(of);
            quote! { Option<#of> }
        }
        TypeReference::Boxed(of) | TypeReference::Linked(of) => {
            let of = rust_type(of);
            quote! { Box<#of> }
        }
    }
}

fn scalar_type(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Boolean => quote! { bool },
        Scalar::Integer32 => quote! { i32 },
        Scalar::Integer64 => quote! { i64 },
        Scalar::Unsigned64 => quote! { u64 },
        Scalar::Float64 => quote! { f64 },
        Scalar::Text => quote! { String },
        Scalar::DateTime => quote! { crate::runtime::DateTime },
        Scalar::Date => quote! { crate::runtime::Date },
        Scalar::Uuid => quote! { crate::runtime::Uuid },
        Scalar::Decimal => quote! { crate::runtime::Decimal },
        Scalar::Base64 | Scalar::Base64Url => quote! { crate::runtime::Bytes64 },
        Scalar::File => quote! { crate::runtime::File },
    }
}

/// What every enumeration offers its users, however it is coded: the value, conversions, a start and `Display`.
pub(super) fn enumeration_surface(item: &ItemEnum, of: &Enumeration) -> TokenStream {
    let (name, rest) = (&item.ident, &of.rest);
    match &of.values {
        Values::Text(values) => {
            let (variants, wires): (Vec<_>, Vec<_>) = values.iter().map(|one| (&one.name, &one.wire)).unzip();
            quote! {
                impl #name {
                    pub fn as_str(&self) -> &str {
                        match self { #(Self::#variants => #wires,)* Self::#rest(text) => text }
                    }
                }
                impl From<&str> for #name {
                    fn from(text: &str) -> Self {
                        match text { #(#wires => Self::#variants,)* _ => Self::#rest(text.to_owned()) }
                    }
                }
                impl From<String> for #name {
                    fn from(text: String) -> Self { Self::from(text.as_str()) }
                }
                impl Default for #name {
                    fn default() -> Self { Self::#rest(String::new()) }
                }
                impl std::fmt::Display for #name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.as_str()) }
                }
            }
        }
        Values::Integer(values) => {
            let (variants, wires): (Vec<_>, Vec<_>) = values.iter().map(|one| (&one.name, one.wire)).unzip();
            quote! {
                impl #name {
                    pub fn value(&self) -> i64 {
                        match self { #(Self::#variants => #wires,)* Self::#rest(number) => *number }
                    }
                }
                impl From<i64> for #name {
                    fn from(number: i64) -> Self {
                        match number { #(#wires => Self::#variants,)* _ => Self::#rest(number) }
                    }
                }
                impl Default for #name {
                    fn default() -> Self { Self::#rest(0) }
                }
                impl std::fmt::Display for #name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        std::fmt::Display::fmt(&self.value(), f)
                    }
                }
            }
        }
    }
}

/// The start of a union: nothing that fits.
pub(super) fn union_default(item: &ItemEnum, of: &Alternatives) -> TokenStream {
    let (name, rest) = (&item.ident, &of.rest);
    quote! {
        impl Default for #name {
            fn default() -> Self { Self::#rest(crate::runtime::Json::default()) }
        }
    }
}

/// The attributes of a declaration but for its derives.
pub(super) fn without_derives(attributes: &mut Vec<syn::Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("derive"));
}
