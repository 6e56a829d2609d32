//! Updates references to parts that were moved.

use serde_json::Value;

use crate::document::grammar::{ObjectKind, visit};
use crate::place::nearest;
use crate::place::{Moves, Pointer};

/// Rewrites all references to the new places. References without a target stay as they were written.
pub(super) fn rewrite(root: &mut Value, before: &Value, after: &Moves) {
    visit(root, ObjectKind::Document, &mut |_, map| {
        if let Some(Value::String(reference)) = map.get_mut("$ref") {
            lead(reference, before, after);
        }
        let mapping = map.get_mut("discriminator").and_then(|discriminator| discriminator.get_mut("mapping"));
        for (_, value) in mapping.and_then(Value::as_object_mut).into_iter().flatten() {
            if let Value::String(reference) = value {
                lead(reference, before, after);
            }
        }
    });
}

fn lead(reference: &mut String, before: &Value, after: &Moves) {
    let pointer = Pointer::from_reference(reference).filter(|pointer| pointer.find(before).is_some());
    let Some(pointer) = pointer else { return };
    if let Some((moved, rest)) = nearest(after, &pointer) {
        *reference = moved.joined(rest).to_reference();
    }
}
