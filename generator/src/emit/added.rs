//! Additional derives and attributes of types.

use proc_macro2::TokenStream;

use crate::ir::{TypeDefinition, TypeKind};
use crate::tokens::{Tokens, tokens};

/// The additional derives and attributes of a type.
pub(super) fn added(definition: &TypeDefinition) -> Tokens {
    let parsed = |texts: &[String]| -> Vec<TokenStream> {
        texts.iter().filter_map(|text| text.parse().ok()).collect()
    };
    let (derives, attributes) = (parsed(&definition.derives), parsed(&definition.attributes));
    let derives = (!derives.is_empty()).then(|| tokens! { #[derive(#(#derives),*)] });
    // The `PartialEq` of a model compares all fields, as a derived one would, so a derived `Hash` is
    // consistent with it.
    let hashes = definition.derives.iter().any(|path| path == "Hash")
        && matches!(definition.kind, TypeKind::Struct(_));
    let allowed = hashes.then(|| {
        tokens! {
            #[allow(clippy::derived_hash_with_manual_eq, reason = "equality compares the same fields")]
        }
    });
    tokens! { #allowed #derives #(#attributes)* }
}
