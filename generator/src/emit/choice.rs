//! What follows from alternatives: the parameter that a body implies, and the methods by which a shape is requested.

use proc_macro2::TokenStream;
use quote::quote;

use super::prose::{Doc, code, docs, words};
use super::reference::owned;
use crate::ir::{Implied, Shape};
use crate::naming::FieldName;

/// Gives the call the parameter that its body implies.
pub(super) fn emit_implied(implied: &Implied, body: &FieldName, call: &TokenStream) -> TokenStream {
    let (parameter, of) = (&implied.parameter, &implied.of);
    let arms = implied.variants.iter().map(|(variant, value)| {
        let value = match value {
            Some(value) => quote! { Some(#value) },
            None => quote! { None },
        };
        quote! { types::#of::#variant(_) => #call.imply(#parameter, #value), }
    });
    quote! { match #body { #(#arms)* _ => {} } }
}

/// The method of a shape, which gives the call of it.
pub(super) fn emit_shape(shape: &Shape, error: &TokenStream) -> TokenStream {
    let (name, parameter) = (&shape.name, &shape.parameter);
    let of = owned(&shape.of, &quote! { types:: });
    let mut about = Doc::said_or(shape.docs.as_deref(), || "This shape of the response alone.".into());
    let (value, fact) = match &shape.value {
        Some(value) => (
            quote! { Some(#value) },
            words!["The call that returns this shape: ", code(parameter), " is ", code(value), "."],
        ),
        None => (quote! { None }, words!["The call that returns this shape, without ", code(parameter), "."]),
    };
    about.add(fact);
    let about = docs(&about);
    quote! {
        #about
        #[inline]
        pub fn #name(mut self) -> Call<#of, #error> {
            self.call.imply(#parameter, #value);
            self.call.answering()
        }
    }
}
