//! What must hold of a client before it is emitted; a finding here is a fault of the stages before, told as an error instead of as code that does not compile.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Answer, Api, BodyEncoding, Extra, Failure, Operation, Payload, TypeKind, TypeReference};
use crate::naming::TypeName;

/// Holds the client against its own rules: every type that is referred to exists, and every name is given once where it stands.
pub fn check(api: &Api) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut types: BTreeSet<&TypeName> = BTreeSet::new();
    for definition in &api.types {
        if !types.insert(&definition.name) {
            diagnostics
                .push(Diagnostic::error("type-name", format!("two types are called `{}`", definition.name)));
        }
    }
    for tag in &api.tags {
        let mut methods = BTreeSet::new();
        for operation in &tag.operations {
            if !methods.insert(&operation.name) {
                let message =
                    format!("two operations of the tag `{}` are called `{}`", tag.wire, operation.name);
                diagnostics.push(Diagnostic::error("method-name", message));
            }
        }
    }
    let references =
        api.types.iter().flat_map(|one| of_type(&one.kind)).chain(api.operations().flat_map(of_operation));
    for name in references.filter_map(named) {
        if !types.contains(name) {
            diagnostics.push(Diagnostic::error(
                "type-reference",
                format!("the type `{name}` is used and not defined"),
            ));
        }
    }
    diagnostics
}

fn of_type(kind: &TypeKind) -> Vec<&TypeReference> {
    match kind {
        TypeKind::Struct(of) => {
            let extra = match &of.extra {
                Extra::Skipped => None,
                Extra::Kept(_, of) => Some(of),
            };
            of.fields.iter().map(|field| &field.of).chain(extra).collect()
        }
        TypeKind::Enumeration(_) => Vec::new(),
        TypeKind::Union(of) => of.alternatives.iter().map(|alternative| &alternative.of).collect(),
    }
}

fn of_operation(operation: &Operation) -> Vec<&TypeReference> {
    let body = operation.body.iter().filter_map(|body| match &body.encoding {
        BodyEncoding::Json(of) | BodyEncoding::Form(of) | BodyEncoding::Multipart(of) => Some(of),
        BodyEncoding::Text | BodyEncoding::Bytes => None,
    });
    let mut payloads: Vec<&Payload> = Vec::new();
    match &operation.answer {
        Answer::One(payload) => payloads.push(payload),
        Answer::ByStatus(of) => payloads.extend(of.cases.iter().map(|case| &case.payload)),
    }
    let mut failure = None;
    match &operation.failure {
        Failure::Unknown => {}
        Failure::Value(of) => failure = Some(of),
        Failure::ByStatus(of) => payloads.extend(of.cases.iter().map(|case| &case.payload)),
    }
    let payloads = payloads.into_iter().filter_map(|payload| match payload {
        Payload::Value(of) => Some(of),
        Payload::Empty | Payload::Text | Payload::Bytes => None,
    });
    operation
        .parameters
        .iter()
        .map(|parameter| &parameter.of)
        .chain(body)
        .chain(payloads)
        .chain(failure)
        .collect()
}

fn named(of: &TypeReference) -> Option<&TypeName> {
    match of {
        TypeReference::Named(name) => Some(name),
        TypeReference::List(of)
        | TypeReference::Map(of)
        | TypeReference::Nullable(of)
        | TypeReference::Boxed(of) => named(of),
        TypeReference::Scalar(_) | TypeReference::Any => None,
    }
}
