//! What the settings add to types: further derives and attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{TypeDefinition, TypeKind};

/// What the settings add to a type.
pub(super) fn added(definition: &TypeDefinition) -> TokenStream {
    let parsed = |texts: &[String]| -> Vec<TokenStream> {
        texts.iter().filter_map(|text| text.parse().ok()).collect()
    };
    let (derives, attributes) = (parsed(&definition.derives), parsed(&definition.attributes));
    let derives = (!derives.is_empty()).then(|| quote! { #[derive(#(#derives),*)] });
    // `PartialEq` of a model compares its fields, as the derive would.
    let hashes = definition.derives.iter().any(|path| path == "Hash")
        && matches!(definition.kind, TypeKind::Struct(_));
    let allowed = hashes.then(|| {
        quote! {
            #[allow(clippy::derived_hash_with_manual_eq, reason = "equality compares the same fields")]
        }
    });
    quote! { #allowed #derives #(#attributes)* }
}
