//! Moves schemas and the schemas inside them to another place, since their names come from where they end up.

use crate::place::Pointer;
use crate::spec::{SchemaId, Schemas};

/// Moves a schema and all parts inside it to another place.
pub(super) fn move_to(schemas: &mut Schemas, id: SchemaId, to: &Pointer) {
    let from = schemas.get(id).place.clone();
    if from != *to {
        move_parts(schemas, id, &from, to);
        schemas.get_mut(id).place = to.clone();
    }
}

/// Moves the parts inside a schema, but not the schema itself.
pub(super) fn move_parts(schemas: &mut Schemas, id: SchemaId, from: &Pointer, to: &Pointer) {
    if from == to {
        return;
    }
    let mut open = within(schemas, id, from);
    while let Some(part) = open.pop() {
        // Moved parts are no longer below the old place, so a circle of parts ends.
        open.extend(within(schemas, part, from));
        let schema = schemas.get_mut(part);
        schema.place = schema.place.moved(from, to);
    }
}

/// The parts of a schema below a place, without those that it only refers to.
fn within(schemas: &Schemas, id: SchemaId, place: &Pointer) -> Vec<SchemaId> {
    let Some(keywords) = schemas.get(id).keywords() else { return Vec::new() };
    keywords.parts().filter(|part| schemas.get(*part).place.is_below(place)).collect()
}
