//! Emits the constant of an operation, which tells the runtime what it must know.

use proc_macro2::Literal;

use super::body;
use crate::ir::{Choice, Method, Operation, Reserved};
use crate::tokens::{Tokens, Word, tokens};

/// The constant, without fields that have the default value.
pub(super) fn emit_constant(operation: &Operation) -> Tokens {
    let (constant, id, path, accept) =
        (&operation.constant, &operation.id, &operation.path, &operation.accept);
    let method = method_variant(&operation.method);
    let mut alternatives = Vec::with_capacity(operation.security.len());
    for requirement in &operation.security {
        let schemes = &requirement.schemes;
        alternatives.push(tokens! { &[#(#schemes),*] });
    }
    let security = tokens! { &[#(#alternatives),*] };
    let optional = emit_optional_fields(operation);
    let encodings = body::emit_encodings(operation);
    tokens! {
        const #constant: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            security: #security,
            accept: #accept,
            #optional
            #encodings
            ..Operation::DEFAULT
        };
    }
}

/// The fields of the constant that differ from the default.
fn emit_optional_fields(operation: &Operation) -> Tokens {
    let mut fields = Tokens::default();
    if !operation.streams.is_empty() {
        let streams = &operation.streams;
        fields.add(&tokens! { streams: &[#(#streams),*], });
    }
    if !operation.redirects.is_empty() {
        let redirects: Vec<Literal> =
            operation.redirects.iter().map(|status| Literal::u16_unsuffixed(*status)).collect();
        fields.add(&tokens! { redirects: &[#(#redirects),*], });
    }
    if let Some(server) = &operation.server {
        fields.add(&tokens! { server: Some(#server), });
    }
    if let Some(label) = &operation.rate_limit {
        fields.add(&tokens! { rate_limit: Some(#label), });
    }
    if !operation.reserved.is_empty() {
        let mut reserved = Vec::with_capacity(operation.reserved.len());
        for Reserved { parameter, values } in &operation.reserved {
            reserved.push(tokens! { (#parameter, &[#(#values),*]) });
        }
        fields.add(&tokens! { reserved: &[#(#reserved),*], });
    }
    if operation.idempotent {
        fields.add(&tokens! { idempotent: true, });
    }
    if let Some(choice) = &operation.choice {
        fields.add(&emit_choice(choice));
    }
    fields
}

fn emit_choice(choice: &Choice) -> Tokens {
    let parameter = &choice.parameter;
    let mut absent = tokens! { None };
    if let Some(index) = choice.absent {
        let index = Literal::usize_unsuffixed(index);
        absent = tokens! { Some(#index) };
    }
    let mut values = Vec::with_capacity(choice.values.len());
    for (value, index) in &choice.values {
        let index = Literal::usize_unsuffixed(*index);
        values.push(tokens! { (#value, #index) });
    }
    tokens! { choice: Some(Choice { parameter: #parameter, absent: #absent, values: &[#(#values),*] }), }
}

/// The variant of the runtime's method type.
pub(super) fn method_variant(method: &Method) -> Tokens {
    let name = method.as_str();
    if let Method::Other(_) = method {
        return tokens! { Method::Other(#name) };
    }
    let variant = format!("{}{}", &name[..1], name[1..].to_ascii_lowercase());
    let variant = Word(&variant);
    tokens! { Method::#variant }
}
