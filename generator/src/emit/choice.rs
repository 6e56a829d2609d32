//! Emits what depends on alternatives: the parameter that follows from a body, and methods that request an
//! alternative of a response.

use super::prose::{Doc, code, docs, words};
use crate::ir::{Implied, Shape};
use crate::naming::FieldName;
use crate::rust_type::owned;
use crate::tokens::{Tokens, tokens};

/// Sets the parameter that follows from the body.
pub(super) fn emit_implied(implied: &Implied, body: &FieldName, call: &Tokens) -> Tokens {
    let (parameter, of) = (&implied.parameter, &implied.of);
    let arm = |(variant, value): &(_, Option<String>)| {
        let value = match value {
            Some(value) => tokens! { Some(#value) },
            None => tokens! { None },
        };
        tokens! { types::#of::#variant(_) => #call.imply(#parameter, #value), }
    };
    let arms: Vec<Tokens> = implied.variants.iter().map(arm).collect();
    tokens! { match #body { #(#arms)* _ => {} } }
}

/// The method that requests an alternative.
pub(super) fn emit_shape(shape: &Shape, error: &Tokens) -> Tokens {
    let (name, parameter) = (&shape.name, &shape.parameter);
    let of = owned(&shape.of, &tokens! { types:: });
    let mut about = Doc::said_or(shape.docs.as_deref(), || "This shape of the response alone.".into());
    let (value, fact) = match &shape.value {
        Some(value) => (
            tokens! { Some(#value) },
            words!["The call that returns this shape: ", code(parameter), " is ", code(value), "."],
        ),
        None => {
            (tokens! { None }, words!["The call that returns this shape, without ", code(parameter), "."])
        }
    };
    about.add(fact);
    let about = docs(&about);
    tokens! {
        #about
        #[inline]
        pub fn #name(mut self) -> Call<#of, #error> {
            self.call.imply(#parameter, #value);
            self.call.answering()
        }
    }
}
