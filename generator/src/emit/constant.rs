//! The constant of an operation: what the runtime has to know about it.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::body;
use crate::ir::{Choice, Method, Operation, Reserved};

/// The constant; what would be the default is left out of it.
pub(super) fn emit_constant(operation: &Operation) -> TokenStream {
    let (constant, id, path, accept) =
        (&operation.constant, &operation.id, &operation.path, &operation.accept);
    let method = method_variant(&operation.method);
    let alternatives = operation.security.iter().map(|requirement| {
        let schemes = &requirement.schemes;
        quote! { &[#(#schemes),*] }
    });
    let security = quote! { &[#(#alternatives),*] };
    let optional = emit_optional_fields(operation);
    let encodings = body::emit_encodings(operation);
    quote! {
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

/// The fields of an operation's constant that are left out where they would be the default.
fn emit_optional_fields(operation: &Operation) -> TokenStream {
    let mut fields = TokenStream::new();
    if !operation.streams.is_empty() {
        let streams = &operation.streams;
        fields.extend(quote! { streams: &[#(#streams),*], });
    }
    if !operation.redirects.is_empty() {
        let redirects = operation.redirects.iter().map(|status| Literal::u16_unsuffixed(*status));
        fields.extend(quote! { redirects: &[#(#redirects),*], });
    }
    if let Some(server) = &operation.server {
        fields.extend(quote! { server: Some(#server), });
    }
    if let Some(label) = &operation.rate_limit {
        fields.extend(quote! { rate_limit: Some(#label), });
    }
    if !operation.reserved.is_empty() {
        let reserved = operation.reserved.iter().map(|Reserved { parameter, values }| {
            quote! { (#parameter, &[#(#values),*]) }
        });
        fields.extend(quote! { reserved: &[#(#reserved),*], });
    }
    if operation.idempotent {
        fields.extend(quote! { idempotent: true, });
    }
    if let Some(choice) = &operation.choice {
        fields.extend(emit_choice(choice));
    }
    fields
}

fn emit_choice(choice: &Choice) -> TokenStream {
    let parameter = &choice.parameter;
    let mut absent = quote! { None };
    if let Some(index) = choice.absent {
        let index = Literal::usize_unsuffixed(index);
        absent = quote! { Some(#index) };
    }
    let values = choice.values.iter().map(|(value, index)| {
        let index = Literal::usize_unsuffixed(*index);
        quote! { (#value, #index) }
    });
    quote! { choice: Some(Choice { parameter: #parameter, absent: #absent, values: &[#(#values),*] }), }
}

/// The method as the runtime has it.
pub(super) fn method_variant(method: &Method) -> TokenStream {
    let name = method.as_str();
    if let Method::Other(_) = method {
        return quote! { Method::Other(#name) };
    }
    let variant = format_ident!("{}{}", &name[..1], name[1..].to_ascii_lowercase());
    quote! { Method::#variant }
}
