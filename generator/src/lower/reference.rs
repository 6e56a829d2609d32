//! References to types, alone or in lists and maps.

use super::context::Lowering;
use super::shape::{MAX_DEPTH, is_flags};
use super::tuple::Tuple;
use crate::collect::{Additional, Shape};
use crate::diagnostic::Diagnostic;
use crate::ir::{Constant, Scalar, TypeReference};
use crate::spec::SchemaId;

impl Lowering<'_> {
    /// The type for a schema, without null.
    pub(super) fn reference(&mut self, schema: SchemaId) -> TypeReference {
        self.reference_at(schema, 0)
    }

    /// The type for a schema, nullable if null is allowed.
    pub(super) fn nullable_reference(&mut self, schema: SchemaId) -> TypeReference {
        self.element(schema, 0)
    }

    fn reference_at(&mut self, schema: SchemaId, depth: usize) -> TypeReference {
        let inventory = self.inventory;
        let Some(entry) = inventory.schema(schema) else { return TypeReference::Any };
        if depth > MAX_DEPTH {
            let message = "lists or maps that contain themselves have no type";
            self.diagnostics.push(
                Diagnostic::warning("recursive-list", message)
                    .at(entry.written)
                    .degraded_to("any value is accepted here"),
            );
            return TypeReference::Any;
        }
        match &entry.shape {
            Shape::Any => TypeReference::Any,
            Shape::Scalar(scalar) => TypeReference::Scalar(*scalar),
            Shape::Own(of, instead_of) => {
                let scalar = if let Shape::Scalar(scalar) = **instead_of { Some(scalar) } else { None };
                TypeReference::Own(of.clone(), scalar)
            }
            Shape::Constant(value) => TypeReference::Scalar(scalar_of(value)),
            Shape::List(None) => TypeReference::List(Box::new(TypeReference::Any)),
            Shape::List(Some(items)) => TypeReference::List(Box::new(self.element(*items, depth + 1))),
            Shape::Tuple(elements, required, rest) => {
                let first = elements.iter().map(|one| self.element(*one, depth + 1)).collect();
                let rest = rest.map(|rest| self.additional(rest, depth + 1));
                self.tuple(entry.written, Tuple { first, required: *required, rest })
            }
            Shape::Map(additional) => TypeReference::Map(Box::new(self.additional(*additional, depth + 1))),
            Shape::Same(other) => self.reference_at(*other, depth + 1),
            _ => match self.names.group(entry.id) {
                Some(group) if is_flags(entry) => TypeReference::Flags(group.name.clone()),
                Some(group) => TypeReference::Named(group.name.clone()),
                None => TypeReference::Any,
            },
        }
    }

    pub(super) fn element(&mut self, schema: SchemaId, depth: usize) -> TypeReference {
        let of = self.reference_at(schema, depth);
        if self.is_nullable(schema, 0) && of != TypeReference::Any {
            TypeReference::Nullable(Box::new(of))
        } else {
            of
        }
    }

    pub(super) fn additional(&mut self, additional: Additional, depth: usize) -> TypeReference {
        match additional {
            Additional::Any => TypeReference::Any,
            Additional::Schema(schema) => self.element(schema, depth),
        }
    }
}

/// The type of a constant, where it is not written automatically.
fn scalar_of(value: &Constant) -> Scalar {
    match value {
        Constant::Boolean(_) => Scalar::Boolean,
        Constant::Integer(_) => Scalar::Integer64,
        Constant::Number(_) => Scalar::Float64,
        Constant::String(_) => Scalar::String,
    }
}
