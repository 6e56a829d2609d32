//! What emitted code says of types, as text: for whoever compares clients without reading their code.

use super::context::Cx;
use super::reference::{argument, compact, owned, payload_type, result_types};
use super::{body, pagination, parameter};
use crate::ir::{Api, Body, BodyPayload, Operation, Pagination, Parameter, Payload, TypeReference};
use crate::naming::LibraryName;
use crate::tokens::{Tokens, tokens};

/// The texts of a document's client.
pub(crate) struct Texts<'a>(Cx<'a>);

impl<'a> Texts<'a> {
    /// The texts of this client.
    pub(crate) fn new(api: &'a Api, library: &'a LibraryName) -> Self {
        Self(Cx::new(api, library))
    }

    /// A type as a field has it; `path` stands before the names of the document's types.
    pub(crate) fn owned(&self, of: &TypeReference, path: &Tokens) -> String {
        compact(&owned(of, path))
    }

    /// A type as an argument takes it.
    pub(crate) fn argument(&self, of: &TypeReference) -> String {
        compact(&argument(&self.0, of, &types()))
    }

    /// A body as an argument or a setter takes it.
    pub(crate) fn body(&self, of: &Body) -> String {
        compact(&body::body_type(&self.0, of, &types()))
    }

    /// What a variant of the enum of a body holds.
    pub(crate) fn body_variant(&self, of: &BodyPayload) -> String {
        compact(&body::payload_type(&self.0, of, &types(), &tokens! { 'a }))
    }

    /// What a variant of the enum of a response holds.
    pub(crate) fn payload(&self, of: &Payload) -> String {
        compact(&payload_type(of, &types()))
    }

    /// What a call gives when it succeeds and when it fails.
    pub(crate) fn results(&self, of: &Operation) -> (String, String) {
        let (success, error) = result_types(of);
        (compact(&success), compact(&error))
    }

    /// How an input is written.
    pub(crate) fn style(&self, of: &Parameter) -> String {
        let (place, style) = parameter::place_and_style(&of.encoding);
        format!("{place} {}", line(&style))
    }

    /// What is special about single fields and parts of a body.
    pub(crate) fn encodings(&self, of: &Operation) -> String {
        line(&body::emit_encodings(of))
    }

    /// How a list goes on.
    pub(crate) fn rule(&self, of: &Pagination) -> String {
        pagination::rule(of)
    }
}

/// The path of the document's types in the files of operations.
fn types() -> Tokens {
    tokens! { types:: }
}

/// Values as one line; the texts of surfaces are compared with those that are published, so their spaces stay as they are.
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
