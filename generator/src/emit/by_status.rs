//! Answers told apart by status: an enum and how it is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::module::Item;
use super::prose::{docs, lines};
use super::reference::payload_type;
use crate::ir::{Answer, Failure, Operation, Payload, StatusCase, StatusEnum, StatusPattern};

/// The names that an enum of statuses needs.
pub(super) fn imports(of: &StatusEnum, imports: &mut Imports) {
    of.cases.iter().for_each(|case| imports.payload(&case.payload));
    ["DecodeError", "FromResponse", "Raw"].into_iter().for_each(|name| imports.runtime(name));
    if !of.has_default() {
        imports.runtime("Bytes");
    }
}

/// The enums that an operation needs.
pub(super) fn emit(operation: &Operation) -> Vec<Item> {
    let answer = match &operation.answer {
        Answer::ByStatus(of) => Some((of, "What a call answers, by status.")),
        Answer::One(_) => None,
    };
    let failure = match &operation.failure {
        Failure::ByStatus(of) => Some((of, "What a call that failed answers, by status.")),
        _ => None,
    };
    answer.into_iter().chain(failure).flat_map(|(of, about)| emit_enum(of, about)).collect()
}

fn emit_enum(of: &StatusEnum, about: &str) -> Vec<Item> {
    let (name, rest) = (&of.name, &of.rest);
    let about = docs(&[about.to_owned()]);
    let variants = of.cases.iter().map(variant);
    let arms = of.cases.iter().map(arm);
    let other = (!of.has_default()).then(|| {
        quote! {
            /// The body of an answer with a status that the document does not list.
            #rest(Bytes),
        }
    });
    let otherwise = (!of.has_default()).then(|| quote! { _ => Ok(Self::#rest(raw.body().clone())), });
    let declaration = quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #other
        }
    };
    let reading = quote! {
        impl FromResponse for #name {
            fn from_response(raw: &Raw) -> Result<Self, DecodeError> {
                match raw.status().as_u16() {
                    #(#arms)*
                    #otherwise
                }
            }
        }
    };
    vec![Item::Declaration(declaration), Item::Declaration(reading)]
}

fn variant(case: &StatusCase) -> TokenStream {
    let name = &case.name;
    let text = case.docs.as_deref().filter(|text| !text.trim().is_empty());
    let about = docs(&text.map_or_else(|| vec!["An answer.".to_owned()], lines));
    match &case.payload {
        Payload::Empty => quote! { #about #name, },
        payload => {
            let payload = payload_type(payload, &quote! { types:: });
            quote! { #about #name(#payload), }
        }
    }
}

fn arm(case: &StatusCase) -> TokenStream {
    let name = &case.name;
    let pattern = match case.status {
        StatusPattern::Exact(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        StatusPattern::Range(first) => {
            let (from, to) = (
                proc_macro2::Literal::u16_unsuffixed(first * 100),
                proc_macro2::Literal::u16_unsuffixed(first * 100 + 99),
            );
            quote! { #from..=#to }
        }
        StatusPattern::Default => quote! { _ },
    };
    match &case.payload {
        Payload::Empty => quote! { #pattern => Ok(Self::#name), },
        _ => quote! { #pattern => FromResponse::from_response(raw).map(Self::#name), },
    }
}
