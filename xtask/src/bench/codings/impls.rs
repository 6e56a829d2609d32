//! Emitted `Serialize` and `Deserialize` without the derive, a visitor for each struct, as the clients of Google's and Kubernetes' services have them.
//!
//! Names of properties become numbers by one function for each struct and one shared seed, which spares the enum of
//! fields, and its own visitor, that those clients emit.

use generator::ir::{Alternatives, Enumeration, Field, Presence, Struct, Values};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{ItemEnum, ItemStruct, parse_quote};

use super::coding::{
    Coding, Support, enumeration_surface, extra, field_type, is_left_out, rust_type, union_default,
    without_derives,
};
use super::derive::SERDE;

/// Emitted implementations of serde's traits.
pub struct Impls;

impl Coding for Impls {
    fn name(&self) -> &'static str {
        "impls"
    }

    fn about(&self) -> &'static str {
        "`Serialize` and `Deserialize` emitted without serde's derive, a visitor for each struct; Clone, Debug, Default and PartialEq derived; discriminators are not used"
    }

    fn dependencies(&self) -> &'static str {
        "runtime = { package = \"codings-serde\", path = \"{support}/codings-serde\" }\nserde = \"1\"\nserde_json = \"1\"\n"
    }

    fn support(&self) -> Option<Support> {
        Some(SERDE)
    }

    fn structure(&self, mut item: ItemStruct, of: &Struct) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, Default, PartialEq)] });
        let (serialize, deserialize) = (serialize(&item, of), deserialize(&item, of));
        Some(quote! { #item #serialize #deserialize })
    }

    fn enumeration(&self, mut item: ItemEnum, of: &Enumeration) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, PartialEq, Eq, Hash)] });
        let surface = enumeration_surface(&item, of);
        let (write, read) = match &of.values {
            Values::Text(_) => (
                quote! { serializer.serialize_str(self.as_str()) },
                quote! { crate::runtime::text(deserializer, |text| Self::from(text)) },
            ),
            Values::Integer(_) => (
                quote! { serializer.serialize_i64(self.value()) },
                quote! { <i64 as serde::Deserialize>::deserialize(deserializer).map(Self::from) },
            ),
        };
        let coding = both(&item.ident, &write, &read);
        Some(quote! { #item #surface #coding })
    }

    fn union(&self, mut item: ItemEnum, of: &Alternatives) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, PartialEq)] });
        let start = union_default(&item, of);
        let rest = &of.rest;
        let names: Vec<_> = of.alternatives.iter().map(|one| &one.name).collect();
        let payloads: Vec<_> = of.alternatives.iter().map(|one| rust_type(&one.of)).collect();
        let write = quote! {
            match self {
                #(Self::#names(payload) => serde::Serialize::serialize(payload, serializer),)*
                Self::#rest(json) => serde::Serialize::serialize(json, serializer),
            }
        };
        let read = quote! {
            let json = <crate::runtime::Json as serde::Deserialize>::deserialize(deserializer)?;
            #(if let Ok(payload) = <#payloads as serde::Deserialize>::deserialize(&json) {
                return Ok(Self::#names(payload));
            })*
            Ok(Self::#rest(json))
        };
        let coding = both(&item.ident, &write, &read);
        Some(quote! { #item #start #coding })
    }

    fn decode(&self, of: &TokenStream) -> TokenStream {
        quote! { serde_json::from_slice::<#of>(bytes).map_err(|fault| fault.to_string()) }
    }

    fn encode(&self, _: &TokenStream) -> TokenStream {
        quote! { serde_json::to_vec(value).unwrap_or_default() }
    }
}

/// Both traits by their bodies.
fn both(name: &syn::Ident, write: &TokenStream, read: &TokenStream) -> TokenStream {
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { #write }
        }
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { #read }
        }
    }
}

fn serialize(item: &ItemStruct, of: &Struct) -> TokenStream {
    let name = &item.ident;
    let entries = of.fields.iter().map(|field| {
        let (place, wire) = (&field.name, &field.wire);
        match is_left_out(field) {
            true => quote! { crate::runtime::entry(&mut map, #wire, &self.#place)?; },
            false => quote! { map.serialize_entry(#wire, &self.#place)?; },
        }
    });
    let others = extra(of).map(|(extra, _)| {
        quote! { for (key, value) in &self.#extra { map.serialize_entry(key, value)?; } }
    });
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                #[allow(unused_mut)]
                let mut map = serializer.serialize_map(None)?;
                #(#entries)*
                #others
                map.end()
            }
        }
    }
}

fn deserialize(item: &ItemStruct, of: &Struct) -> TokenStream {
    let name = &item.ident;
    let expected = format!("an object for {name}");
    let wires = of.fields.iter().enumerate().map(|(index, field)| {
        let wire = &field.wire;
        quote! { #wire => #index }
    });
    let (required, numbered): (Vec<_>, Vec<_>) =
        of.fields.iter().enumerate().partition(|(_, field)| field.presence == Presence::Required);
    let read = numbered.iter().chain(&required).map(|(index, field)| read(*index, field));
    let vacant = required.iter().map(|(index, field)| {
        let (local, of) = (format_ident!("field_{index}"), field_type(field));
        quote! { let mut #local: Option<#of> = None; }
    });
    let filled = required.iter().map(|(index, field)| {
        let (local, place, wire) = (format_ident!("field_{index}"), &field.name, &field.wire);
        quote! { value.#place = #local.ok_or_else(|| serde::de::Error::missing_field(#wire))?; }
    });
    let keep = extra(of).is_some();
    let other = match extra(of) {
        Some((extra, _)) => {
            quote! { Found::Other(name) => { value.#extra.insert(name, map.next_value()?); } }
        }
        None => quote! {},
    };
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = #name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(#expected) }
                    fn visit_map<M: serde::de::MapAccess<'de>>(self, mut map: M) -> Result<#name, M::Error> {
                        use crate::runtime::{Found, Key};
                        #[allow(unused_mut)]
                        let mut value = #name::default();
                        #(#vacant)*
                        let find: fn(&str) -> Option<usize> = |name| Some(match name { #(#wires,)* _ => return None });
                        while let Some(found) = map.next_key_seed(Key { find, keep: #keep })? {
                            match found {
                                #(#read)*
                                #other
                                _ => { map.next_value::<serde::de::IgnoredAny>()?; }
                            }
                        }
                        #(#filled)*
                        Ok(value)
                    }
                }
                deserializer.deserialize_map(Fields)
            }
        }
    }
}

fn read(index: usize, field: &Field) -> TokenStream {
    let (local, place) = (format_ident!("field_{index}"), &field.name);
    match field.presence {
        Presence::Required => quote! { Found::Known(#index) => #local = Some(map.next_value()?), },
        Presence::Optional | Presence::Nullable => {
            quote! { Found::Known(#index) => value.#place = map.next_value()?, }
        }
        Presence::OptionalNullable => {
            quote! { Found::Known(#index) => value.#place = map.next_value::<crate::runtime::Nullable<_>>()?.0, }
        }
    }
}
