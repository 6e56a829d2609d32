//! facet: a derive that describes types as data, and a JSON reader and writer that interpret the description.

use generator::ir::{Alternatives, Enumeration, Struct, Values};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, ItemStruct, parse_quote};

use super::coding::{Coding, Support, enumeration_surface, extra, is_left_out, is_required, without_derives};

/// facet's derive.
pub struct Facet;

impl Coding for Facet {
    fn name(&self) -> &'static str {
        "facet"
    }

    fn about(&self) -> &'static str {
        "facet's derive and facet-json; no unions (kept as JSON text), serde's traits are not implemented"
    }

    fn dependencies(&self) -> &'static str {
        "runtime = { package = \"codings-facet\", path = \"{support}/codings-facet\" }\nfacet = \"0.46\"\nfacet-json = \"0.46\"\n"
    }

    fn support(&self) -> Option<Support> {
        Some(Support {
            name: "codings-facet",
            source: include_str!("support/facet.rs"),
            dependencies: "facet = \"0.46\"\nfacet-json = \"0.46\"\n",
        })
    }

    fn structure(&self, mut item: ItemStruct, of: &Struct) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, Default, PartialEq, facet::Facet)] });
        for (place, field) in item.fields.iter_mut().zip(&of.fields) {
            let wire = &field.wire;
            place.attrs.push(parse_quote! { #[facet(rename = #wire)] });
            if !is_required(field) {
                place.attrs.push(parse_quote! { #[facet(default)] });
            }
            if is_left_out(field) {
                place.attrs.push(parse_quote! { #[facet(skip_serializing_if = Option::is_none)] });
            }
        }
        if extra(of).is_some()
            && let Some(place) = item.fields.iter_mut().next_back()
        {
            place.attrs.push(parse_quote! { #[facet(flatten)] });
        }
        Some(quote! { #item })
    }

    fn enumeration(&self, mut item: ItemEnum, of: &Enumeration) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, PartialEq, Eq, Hash, facet::Facet)] });
        item.attrs.push(parse_quote! { #[repr(u16)] });
        let (name, surface) = (&item.ident, enumeration_surface(&item, of));
        let (wire, value) = match &of.values {
            Values::Text(_) => (quote! { String }, quote! { value.as_str().to_owned() }),
            Values::Integer(_) => (quote! { i64 }, quote! { value.value() }),
        };
        let conversion = quote! {
            impl From<&#name> for #wire {
                fn from(value: &#name) -> Self { #value }
            }
        };
        item.attrs.push(parse_quote! { #[facet(proxy = #wire)] });
        Some(quote! { #item #surface #conversion })
    }

    fn union(&self, item: ItemEnum, _: &Alternatives) -> Option<TokenStream> {
        let name = &item.ident;
        Some(quote! { pub type #name = crate::runtime::Json; })
    }

    fn has_unions(&self) -> bool {
        false
    }

    fn decode(&self, of: &TokenStream) -> TokenStream {
        quote! { facet_json::from_slice::<#of>(bytes).map_err(|fault| fault.to_string()) }
    }

    fn encode(&self, _: &TokenStream) -> TokenStream {
        quote! { facet_json::to_vec(value).unwrap_or_default() }
    }
}
