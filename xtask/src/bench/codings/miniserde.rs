//! miniserde: derives that make trait objects instead of generic code, for JSON alone, as async-stripe has them.

use generator::ir::{Alternatives, Enumeration, Struct, Values};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, ItemStruct, parse_quote};

use super::coding::{Coding, Support, enumeration_surface, extra, without_derives};

/// miniserde's derives.
pub struct Miniserde;

impl Coding for Miniserde {
    fn name(&self) -> &'static str {
        "miniserde"
    }

    fn about(&self) -> &'static str {
        "miniserde's derives; no unions (kept as JSON), no map of other properties (dropped), absent values are written as null, faults say nothing, serde's traits are not implemented"
    }

    fn dependencies(&self) -> &'static str {
        "runtime = { package = \"codings-miniserde\", path = \"{support}/codings-miniserde\" }\nminiserde = \"0.1\"\n"
    }

    fn support(&self) -> Option<Support> {
        Some(Support {
            name: "codings-miniserde",
            source: include_str!("support/miniserde.rs"),
            dependencies: "miniserde = \"0.1\"\n",
        })
    }

    fn structure(&self, mut item: ItemStruct, of: &Struct) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! {
            #[derive(Clone, Debug, Default, PartialEq, miniserde::Serialize, miniserde::Deserialize)]
        });
        if let (Some(_), syn::Fields::Named(fields)) = (extra(of), &mut item.fields) {
            fields.named.pop();
        }
        for (place, field) in item.fields.iter_mut().zip(&of.fields) {
            let wire = &field.wire;
            place.attrs.push(parse_quote! { #[serde(rename = #wire)] });
        }
        Some(quote! { #item })
    }

    fn enumeration(&self, mut item: ItemEnum, of: &Enumeration) -> Option<TokenStream> {
        without_derives(&mut item.attrs);
        item.attrs.push(parse_quote! { #[derive(Clone, Debug, PartialEq, Eq, Hash)] });
        let (name, surface) = (&item.ident, enumeration_surface(&item, of));
        let (read, write) = match &of.values {
            Values::Text(_) => (
                quote! {
                    fn string(&mut self, text: &str) -> miniserde::Result<()> {
                        self.out = Some(#name::from(text));
                        Ok(())
                    }
                },
                quote! { miniserde::ser::Fragment::Str(std::borrow::Cow::Borrowed(self.as_str())) },
            ),
            Values::Integer(_) => (
                quote! {
                    fn negative(&mut self, number: i64) -> miniserde::Result<()> {
                        self.out = Some(#name::from(number));
                        Ok(())
                    }
                    fn nonnegative(&mut self, number: u64) -> miniserde::Result<()> {
                        self.out = Some(#name::from(i64::try_from(number).map_err(|_| miniserde::Error)?));
                        Ok(())
                    }
                },
                quote! { miniserde::ser::Fragment::I64(self.value()) },
            ),
        };
        Some(quote! {
            #item
            #surface
            const _: () = {
                miniserde::make_place!(Place);
                impl miniserde::de::Visitor for Place<#name> { #read }
                impl miniserde::Deserialize for #name {
                    fn begin(out: &mut Option<Self>) -> &mut dyn miniserde::de::Visitor { Place::new(out) }
                }
                impl miniserde::Serialize for #name {
                    fn begin(&self) -> miniserde::ser::Fragment<'_> { #write }
                }
            };
        })
    }

    fn union(&self, item: ItemEnum, _: &Alternatives) -> Option<TokenStream> {
        let name = &item.ident;
        Some(quote! { pub type #name = crate::runtime::Json; })
    }

    fn has_unions(&self) -> bool {
        false
    }

    fn decode(&self, of: &TokenStream) -> TokenStream {
        quote! {
            let text = std::str::from_utf8(bytes).map_err(|fault| fault.to_string())?;
            miniserde::json::from_str::<#of>(text).map_err(|fault| fault.to_string())
        }
    }

    fn encode(&self, _: &TokenStream) -> TokenStream {
        quote! { miniserde::json::to_string(value).into_bytes() }
    }
}
