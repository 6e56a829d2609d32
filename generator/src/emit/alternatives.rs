//! Unions: one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::coding;
use super::imports::Imports;
use super::module::Item;
use super::prose::{docs, lines, type_docs};
use super::reference::owned;
use crate::ir::{Alternatives, TypeDefinition};

/// The enum and its table.
pub(super) fn emit_union(definition: &TypeDefinition, of: &Alternatives, imports: &mut Imports) -> Vec<Item> {
    let (name, rest) = (&definition.name, &of.rest);
    let about = type_docs(definition);
    let mut variants = Vec::new();
    for alternative in &of.alternatives {
        imports.reference(&alternative.of);
        let payload = owned(&alternative.of, &TokenStream::new());
        let variant = &alternative.name;
        let text = alternative.docs.as_deref().filter(|text| !text.trim().is_empty());
        let about = docs(&text.map_or_else(|| vec!["One of the alternatives.".into()], lines));
        variants.push(quote! { #about #variant(#payload), });
    }
    imports.coding("union");
    imports.runtime("Json");
    let declaration = quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that fits no alternative, or several equally well, kept as it came.
            #rest(Json),
        }
    };
    vec![Item::Declaration(declaration), Item::Table(coding::union_table(name, of))]
}
