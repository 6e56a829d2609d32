//! Applies `x-rust-choice`: which parameter follows from a body, and which alternatives of a response have
//! their own method.

use std::collections::BTreeMap;

use super::context::Lowering;
use super::operation::TAKEN;
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Alternatives, BodyContent, BodyEncoding, Choice, Content, Implied, Operation, Payload, Shape, Success,
    Tag, TypeDefinition, TypeKind, TypeReference,
};
use crate::naming::{TypeName, VariantName, field_names};
use crate::place::Pointer;

type Unions<'t> = BTreeMap<&'t TypeName, &'t Alternatives>;

impl Lowering<'_> {
    /// Applies the choices of operations. The types must be final.
    pub(super) fn choose(&mut self, tags: &mut [Tag], types: &[TypeDefinition]) {
        let mut unions = Unions::new();
        for definition in types {
            if let TypeKind::Union(of) = &definition.kind {
                unions.insert(&definition.name, of);
            }
        }
        for operation in tags.iter_mut().flat_map(|tag| &mut tag.operations) {
            let Some(choice) = operation.choice.clone() else { continue };
            if let Some(of) = answered(operation, &unions) {
                operation.shapes = shapes(operation, &choice, of);
                continue;
            }
            let Some((name, of)) = sent(operation, &unions) else { continue };
            operation.implied = Some(implied(&choice, name, of));
            operation.choice = None;
            if !is_parameter(operation, &choice) {
                self.report_choice(operation);
            }
        }
    }

    fn report_choice(&mut self, operation: &Operation) {
        let Some(entry) = self.operations.get(operation.id.as_str()) else { return };
        let place: Pointer = entry.place.child("x-rust-choice");
        let message =
            "the parameter that the body implies is not an optional query parameter of the operation";
        self.diagnostics.push(Diagnostic::warning("extension", message).at(&place));
    }
}

fn is_parameter(operation: &Operation, choice: &Choice) -> bool {
    operation.optional_parameters().any(|parameter| parameter.wire == choice.parameter)
}

/// The union that is the response of the operation.
fn answered<'t>(operation: &Operation, unions: &Unions<'t>) -> Option<&'t Alternatives> {
    match &operation.success {
        Success::One(Payload::Value(TypeReference::Named(name))) => unions.get(name).copied(),
        _ => None,
    }
}

/// The union that is the required JSON body of the operation.
fn sent<'t>(operation: &Operation, unions: &Unions<'t>) -> Option<(TypeName, &'t Alternatives)> {
    match &operation.required_body()?.content {
        BodyContent::One(payload) => match &payload.encoding {
            BodyEncoding::Json(TypeReference::Named(name)) => Some((name.clone(), unions.get(name)?)),
            _ => None,
        },
        BodyContent::OneOf(_) => None,
    }
}

/// The value of the parameter for each alternative of the body.
fn implied(choice: &Choice, of: TypeName, union: &Alternatives) -> Implied {
    let mut variants: Vec<(VariantName, Option<String>)> = Vec::new();
    for (index, alternative) in union.alternatives.iter().enumerate() {
        let value = choice.values.iter().find(|(_, asked)| *asked == index).map(|(value, _)| value.clone());
        if value.is_some() || choice.absent == Some(index) {
            variants.push((alternative.name.clone(), value));
        }
    }
    Implied { parameter: choice.parameter.clone(), of, variants }
}

/// The alternatives of a response that can be requested, with their methods.
fn shapes(operation: &Operation, choice: &Choice, union: &Alternatives) -> Vec<Shape> {
    let absent = choice.absent.map(|index| (None, index));
    let asked = choice.values.iter().map(|(value, index)| (Some(value.clone()), *index));
    let mut found = Vec::new();
    for (value, index) in absent.into_iter().chain(asked) {
        if let Some(alternative) = union.alternatives.get(index)
            && let Content::Whole(of, tags) = &alternative.content
            && tags.is_empty()
        {
            found.push((alternative, value, of));
        }
    }
    let mut taken: Vec<&str> = TAKEN.to_vec();
    taken.extend(operation.parameters.iter().map(|parameter| parameter.name.as_str()));
    taken.extend(operation.body.as_ref().map(|body| body.name.as_str()));
    let names = field_names(found.iter().map(|(alternative, ..)| alternative.name.as_str()), &taken);
    let mut shapes = Vec::new();
    for ((alternative, value, of), name) in found.into_iter().zip(names) {
        let (parameter, docs) = (choice.parameter.clone(), alternative.docs.clone());
        shapes.push(Shape { name, parameter, value, of: unboxed(of), docs });
    }
    shapes
}

fn unboxed(of: &TypeReference) -> TypeReference {
    match of {
        TypeReference::Boxed(of) => unboxed(of),
        of => of.clone(),
    }
}
