//! serde's two derives on every type, as most generators of clients emit them.

use generator::ir::{Alternatives, Enumeration, Presence, Struct, Values};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, ItemStruct, parse_quote};

use super::coding::{
    Coding, Support, enumeration_surface, extra, is_left_out, is_required, union_default, without_derives,
};

/// serde's derives.
pub struct Derive;

/// What the codings by serde share.
pub(super) const SERDE: Support = Support {
    name: "codings-serde",
    source: include_str!("support/serde.rs"),
    dependencies: "generator-runtime = { path = \"{workspace}/generator/runtime\" }\nserde = \"1\"\n",
};

impl Coding for Derive {
    fn name(&self) -> &'static str {
        "derive"
    }

    fn about(&self) -> &'static str {
        "serde's `Serialize` and `Deserialize`, Clone, Debug, Default and PartialEq derived; enumerations by `from` and `into`, unions untagged, other properties flattened; discriminators are not used"
    }

    fn dependencies(&self) -> &'static str {
        "runtime = { package = \"codings-serde\", path = \"{support}/codings-serde\" }\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n"
    }

    fn support(&self) -> Option<Support> {
        Some(SERDE)
    }

    fn structure(&self, mut item: ItemStruct, of: &Struct) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! {
            #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        });
        for (place, field) in item.fields.iter_mut().zip(&of.fields) {
            let wire = &field.wire;
            place.attrs.push(parse_quote! { #[serde(rename = #wire)] });
            if !is_required(field) {
                place.attrs.push(parse_quote! { #[serde(default)] });
            }
            if is_left_out(field) {
                place.attrs.push(parse_quote! { #[serde(skip_serializing_if = "Option::is_none")] });
            }
            if field.presence == Presence::OptionalNullable {
                place.attrs.push(parse_quote! { #[serde(deserialize_with = "crate::runtime::nullable")] });
            }
        }
        if extra(of).is_some()
            && let Some(place) = item.fields.iter_mut().next_back()
        {
            place.attrs.push(parse_quote! { #[serde(flatten)] });
        }
        Some(quote! { #item })
    }

    fn enumeration(&self, mut item: ItemEnum, of: &Enumeration) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        let (name, surface) = (&item.ident, enumeration_surface(&item, of));
        let (wire, conversion) = match &of.values {
            Values::Text(_) => ("String", quote! { value.as_str().to_owned() }),
            Values::Integer(_) => ("i64", quote! { value.value() }),
        };
        let wire_type = syn::Ident::new(wire, proc_macro2::Span::call_site());
        let conversion = quote! {
            impl From<#name> for #wire_type {
                fn from(value: #name) -> Self { #conversion }
            }
        };
        item.attrs.push(parse_quote! {
            #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        });
        item.attrs.push(parse_quote! { #[serde(from = #wire, into = #wire)] });
        Some(quote! { #item #surface #conversion })
    }

    fn union(&self, mut item: ItemEnum, of: &Alternatives) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! {
            #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        });
        item.attrs.push(parse_quote! { #[serde(untagged)] });
        let start = union_default(&item, of);
        Some(quote! { #item #start })
    }

    fn decode(&self, of: &TokenStream) -> TokenStream {
        quote! { serde_json::from_slice::<#of>(bytes).map_err(|fault| fault.to_string()) }
    }

    fn encode(&self, _: &TokenStream) -> TokenStream {
        quote! { serde_json::to_vec(value).unwrap_or_default() }
    }
}
