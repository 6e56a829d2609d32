//! What the settings add to types: further derives and attributes.

use proc_macro2::TokenStream;

use crate::ir::{TypeDefinition, TypeKind};
use crate::tokens::{Tokens, tokens};

/// What the settings add to a type.
pub(super) fn added(definition: &TypeDefinition) -> Tokens {
    let parsed = |texts: &[String]| -> Vec<TokenStream> {
        texts.iter().filter_map(|text| text.parse().ok()).collect()
    };
    let (derives, attributes) = (parsed(&definition.derives), parsed(&definition.attributes));
    let derives = (!derives.is_empty()).then(|| tokens! { #[derive(#(#derives),*)] });
    // `PartialEq` of a model compares its fields, as the derive would.
    let hashes = definition.derives.iter().any(|path| path == "Hash")
        && matches!(definition.kind, TypeKind::Struct(_));
    let allowed = hashes.then(|| {
        tokens! {
            #[allow(clippy::derived_hash_with_manual_eq, reason = "equality compares the same fields")]
        }
    });
    tokens! { #allowed #derives #(#attributes)* }
}
