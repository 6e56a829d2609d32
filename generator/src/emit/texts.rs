//! Types of emitted code as text, for the comparison of clients without parsing their code.

use super::context::Cx;
use super::reference::{argument, payload_type, result_types};
use super::{body, pagination, parameter};
use crate::ir::{Api, Body, BodyPayload, Operation, Pagination, Parameter, Payload, TypeReference};
use crate::naming::LibraryName;
use crate::rust_type::{compact, owned};
use crate::tokens::{Tokens, tokens};

/// The texts of a document's client.
pub(crate) struct Texts<'a>(Cx<'a>);

impl<'a> Texts<'a> {
    /// The texts of this client.
    pub(crate) fn new(api: &'a Api, library: &'a LibraryName) -> Self {
        Self(Cx::new(api, library))
    }

    /// The type of a field. `path` comes before the names of the document's types.
    pub(crate) fn owned(&self, of: &TypeReference, path: &Tokens) -> String {
        compact(&owned(of, path))
    }

    /// The type of an argument.
    pub(crate) fn argument(&self, of: &TypeReference) -> String {
        compact(&argument(&self.0, of, &types()))
    }

    /// The type of a body as an argument or setter.
    pub(crate) fn body(&self, of: &Body) -> String {
        compact(&body::body_type(&self.0, of, &types()))
    }

    /// The content of a variant of a body's enum.
    pub(crate) fn body_variant(&self, of: &BodyPayload) -> String {
        compact(&body::payload_type(&self.0, of, &types(), &tokens! { 'a }))
    }

    /// The content of a variant of a response's enum.
    pub(crate) fn payload(&self, of: &Payload) -> String {
        compact(&payload_type(of, &types()))
    }

    /// The types of a successful and of a failed response.
    pub(crate) fn results(&self, of: &Operation) -> (String, String) {
        let (success, error) = result_types(of);
        (compact(&success), compact(&error))
    }

    /// The location and style of a parameter.
    pub(crate) fn style(&self, of: &Parameter) -> String {
        let (place, style) = parameter::place_and_style(&of.encoding);
        format!("{place} {}", line(&style))
    }

    /// The encodings of a body's fields and parts.
    pub(crate) fn encodings(&self, of: &Operation) -> String {
        line(&body::emit_encodings(of))
    }

    /// The rule for pagination.
    pub(crate) fn rule(&self, of: &Pagination) -> String {
        pagination::rule(of)
    }
}

/// The path of the document's types in files of operations.
fn types() -> Tokens {
    tokens! { types:: }
}

/// Tokens in one line. Surfaces are compared with published ones, so the spacing must not change.
fn line(tokens: &Tokens) -> String {
    let mut text = tokens.plain();
    for (from, to) in
        [(" :: ", "::"), (" < ", "<"), (" >", ">"), (" ,", ","), ("& ", "&"), ("' ", "'"), (" :", ":")]
    {
        if text.contains(from) {
            text = text.replace(from, to);
        }
    }
    text
}
