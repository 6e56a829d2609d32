//! Models read from, and written to, a JSON value: the text becomes a tree first, and no model knows the format.

use generator::ir::{Alternatives, Enumeration, Presence, Struct, Values};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, ItemStruct, parse_quote};

use super::coding::{
    Coding, Support, enumeration_surface, extra, is_left_out, rust_type, union_default, without_derives,
};

/// Conversions from and to a JSON value.
pub struct Value;

impl Coding for Value {
    fn name(&self) -> &'static str {
        "value"
    }

    fn about(&self) -> &'static str {
        "two emitted conversions from and to `serde_json::Value` for each type, serde's traits by one line each; Clone, Debug, Default and PartialEq derived; discriminators are not used"
    }

    fn dependencies(&self) -> &'static str {
        "runtime = { package = \"codings-value\", path = \"{support}/codings-value\" }\nserde = \"1\"\nserde_json = \"1\"\n"
    }

    fn support(&self) -> Option<Support> {
        Some(Support {
            name: "codings-value",
            source: include_str!("support/value.rs"),
            dependencies: "generator-runtime = { path = \"{workspace}/generator/runtime\" }\nserde = \"1\"\nserde_json = \"1\"\n",
        })
    }

    fn structure(&self, mut item: ItemStruct, of: &Struct) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, Default, PartialEq)] });
        let read = of.fields.iter().map(|field| {
            let (place, wire) = (&field.name, &field.wire);
            match field.presence {
                Presence::Required => quote! { #place: required(object, #wire)?, },
                Presence::Optional | Presence::Nullable => quote! { #place: optional(object, #wire)?, },
                Presence::OptionalNullable => quote! { #place: nullable(object, #wire)?, },
            }
        });
        let write = of.fields.iter().map(|field| {
            let (place, wire) = (&field.name, &field.wire);
            match is_left_out(field) {
                true => quote! { put_present(&mut object, #wire, &self.#place); },
                false => quote! { put(&mut object, #wire, &self.#place); },
            }
        });
        let wires = of.fields.iter().map(|field| &field.wire);
        let read_others = extra(of).map(|(extra, _)| quote! { #extra: others(object, &[#(#wires),*])?, });
        let write_others = extra(of)
            .map(|(extra, _)| quote! { for (key, value) in &self.#extra { put(&mut object, key, value); } });
        let read = quote! {
            use crate::runtime::*;
            #[allow(unused_variables)]
            let object = object(value)?;
            Ok(Self { #(#read)* #read_others })
        };
        let write = quote! {
            use crate::runtime::*;
            #[allow(unused_mut)]
            let mut object = serde_json::Map::new();
            #(#write)*
            #write_others
            serde_json::Value::Object(object)
        };
        let coding = both(&item.ident, &write, &read);
        Some(quote! { #item #coding })
    }

    fn enumeration(&self, mut item: ItemEnum, of: &Enumeration) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, PartialEq, Eq, Hash)] });
        let surface = enumeration_surface(&item, of);
        let (write, read) = match &of.values {
            Values::Text(_) => {
                (quote! { self.as_str().into() }, quote! { crate::runtime::text(value).map(Self::from) })
            }
            Values::Integer(_) => (
                quote! { self.value().into() },
                quote! { <i64 as crate::runtime::FromValue>::from_value(value).map(Self::from) },
            ),
        };
        let coding = both(&item.ident, &write, &read);
        Some(quote! { #item #surface #coding })
    }

    fn union(&self, mut item: ItemEnum, of: &Alternatives) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, PartialEq)] });
        let (start, rest) = (union_default(&item, of), &of.rest);
        let names: Vec<_> = of.alternatives.iter().map(|one| &one.name).collect();
        let payloads: Vec<_> = of.alternatives.iter().map(|one| rust_type(&one.of)).collect();
        let write = quote! {
            match self {
                #(Self::#names(payload) => crate::runtime::ToValue::to_value(payload),)*
                Self::#rest(json) => json.clone(),
            }
        };
        let read = quote! {
            #(if let Ok(payload) = <#payloads as crate::runtime::FromValue>::from_value(value) {
                return Ok(Self::#names(payload));
            })*
            Ok(Self::#rest(value.clone()))
        };
        let coding = both(&item.ident, &write, &read);
        Some(quote! { #item #start #coding })
    }

    fn decode(&self, of: &TokenStream) -> TokenStream {
        quote! { crate::runtime::decode(bytes).and_then(|value| <#of as crate::runtime::FromValue>::from_value(&value).map_err(|fault| fault.to_string())) }
    }

    fn encode(&self, _: &TokenStream) -> TokenStream {
        quote! { crate::runtime::encode(&crate::runtime::ToValue::to_value(value)) }
    }
}

/// The conversions by their bodies, and serde's traits by way of them.
fn both(name: &syn::Ident, write: &TokenStream, read: &TokenStream) -> TokenStream {
    quote! {
        impl crate::runtime::FromValue for #name {
            fn from_value(value: &serde_json::Value) -> Result<Self, crate::runtime::Fault> { #read }
        }
        impl crate::runtime::ToValue for #name {
            fn to_value(&self) -> serde_json::Value { #write }
        }
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&crate::runtime::ToValue::to_value(self), serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::runtime::deserialize(deserializer)
            }
        }
    }
}
