//! Documentation for types without a description: where their values come from.

use super::context::Lowering;
use crate::collect::{Root, SchemaEntry};
use crate::place::Pointer;

impl Lowering<'_> {
    /// The description or title of a schema, or else where it comes from.
    pub(super) fn about(&self, entry: &SchemaEntry<'_>) -> String {
        for text in [&entry.about.description, &entry.about.title].into_iter().flatten() {
            if !text.trim().is_empty() {
                return text.clone();
            }
        }
        self.origin(entry.place)
    }

    fn origin(&self, pointer: &Pointer) -> String {
        let place = self.places.of(pointer);
        match (&place.root, place.stems.last(), self.holder(pointer)) {
            (_, Some(_), Some(holder)) if is_alternative(pointer) => {
                format!("One of the alternatives of `{holder}`.")
            }
            (_, Some(stem), Some(holder)) => format!("`{stem}` of `{holder}`."),
            (Root::Definition(name), ..) => format!("The schema `{name}`."),
            (Root::Parameter(operation), Some(stem), _) => {
                format!("Values of `{stem}` of {}.", self.endpoint(operation))
            }
            (Root::Parameter(operation), None, _) => format!("An input of {}.", self.endpoint(operation)),
            (Root::Request(operation), ..) => format!("What {} takes.", self.endpoint(operation)),
            (Root::Response(operation, _), ..) => {
                let described = self.response_description(pointer);
                described.unwrap_or_else(|| format!("The response of {}.", self.endpoint(operation)))
            }
        }
    }

    /// The nearest type around the schema.
    fn holder(&self, pointer: &Pointer) -> Option<&str> {
        let mut above = pointer.parent();
        while let Some(pointer) = above {
            if let Some(entry) = self.inventory.placed(&pointer)
                && let Some(group) = self.names.group(entry.id)
            {
                return Some(group.name.as_str());
            }
            above = pointer.parent();
        }
        None
    }

    fn endpoint(&self, id: &str) -> String {
        match self.operations.get(id) {
            Some(operation) => format!("`{} {}`", operation.method.sent(), operation.path),
            None => format!("`{id}`"),
        }
    }

    fn response_description(&self, schema: &Pointer) -> Option<String> {
        let response = self.responses.get(&schema.parent()?.parent()?.parent()?)?;
        let text = &response.description;
        if text.trim().is_empty() { None } else { Some(text.clone()) }
    }
}

fn is_alternative(pointer: &Pointer) -> bool {
    let Some(list) = pointer.parent() else { return false };
    matches!(list.tokens().pop(), Some(key) if key == "oneOf" || key == "anyOf")
}
