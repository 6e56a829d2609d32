//! What the generator emits: a table for each type, over one shared decoder and one encoder.

use generator::ir::{Alternatives, Enumeration, Struct};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, ItemStruct};

use super::coding::Coding;

/// The tables.
pub struct Tables;

impl Coding for Tables {
    fn name(&self) -> &'static str {
        "tables"
    }

    fn about(&self) -> &'static str {
        "a table of fields for each type over one shared decoder and encoder, as the generator emits; besides, it is lenient, names the path of a fault and hides secrets"
    }

    fn dependencies(&self) -> &'static str {
        "runtime = { package = \"generator-runtime\", path = \"{workspace}/generator/runtime\" }\nserde_json = \"1\"\n"
    }

    fn structure(&self, _: ItemStruct, _: &Struct) -> Option<TokenStream> {
        None
    }

    fn enumeration(&self, _: ItemEnum, _: &Enumeration) -> Option<TokenStream> {
        None
    }

    fn union(&self, _: ItemEnum, _: &Alternatives) -> Option<TokenStream> {
        None
    }

    fn decode(&self, of: &TokenStream) -> TokenStream {
        quote! {
            let mut value = <#of>::default();
            crate::runtime::model::decode_slice(bytes, &mut value, None).map_err(|fault| fault.to_string())?;
            Ok(value)
        }
    }

    fn encode(&self, _: &TokenStream) -> TokenStream {
        quote! { crate::runtime::model::to_json_text(value).unwrap_or_default() }
    }
}
