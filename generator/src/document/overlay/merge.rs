//! What an update does to a value, and how values are taken out of a tree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::Pointer;

/// What kind of node a value is for the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Primitive,
}

impl Kind {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::Array,
            _ => Self::Primitive,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "a list",
            Self::Primitive => "a value that is neither",
        }
    }
}

/// Merges an update into a target (version 1.1, Action Object): objects key by key, lists take the update as further elements, other values are replaced.
///
/// In version 1.0, which does not say what becomes of kinds that differ, the update replaces the target.
///
/// # Errors
/// The place below the target where the kinds differ; what was merged before stays.
pub(super) fn merge(target: &mut Value, update: &Value, is_first: bool) -> Result<(), Pointer> {
    match (&mut *target, update) {
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Value::Array(target), update) => target.push(update.clone()),
        (target, update) => merge_member(target, update, is_first, &Pointer::root())?,
    }
    Ok(())
}

fn merge_member(target: &mut Value, update: &Value, is_first: bool, place: &Pointer) -> Result<(), Pointer> {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => merge_object(target, update, is_first, place)?,
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Value::Array(target), update) if is_first => target.push(update.clone()),
        // A key without a value is how YAML writes that nothing is said of it.
        (Value::Object(_) | Value::Array(_), Value::Null) if !is_first => {}
        (target, update) if is_first || Kind::of(target) == Kind::of(update) => *target = update.clone(),
        _ => return Err(place.clone()),
    }
    Ok(())
}

fn merge_object(
    target: &mut Map<String, Value>,
    update: &Map<String, Value>,
    is_first: bool,
    place: &Pointer,
) -> Result<(), Pointer> {
    for (key, value) in update {
        match target.get_mut(key) {
            Some(known) => merge_member(known, value, is_first, &place.child(key))?,
            None => {
                target.insert(key.clone(), value.clone());
            }
        }
    }
    Ok(())
}

/// Takes all these values out of the tree: those of each object or list at once, and the deepest first, so that the addresses of the others hold until then.
pub(super) fn remove(root: &mut Value, pointers: &[Pointer]) {
    let mut holders: BTreeMap<(usize, Pointer), BTreeSet<String>> = BTreeMap::new();
    for pointer in pointers {
        let (Some(parent), Some(key)) = (pointer.parent(), pointer.tokens().pop()) else { continue };
        let level = usize::MAX - pointer.as_str().matches('/').count();
        holders.entry((level, parent)).or_default().insert(key);
    }
    for ((_, parent), keys) in holders {
        match root.pointer_mut(parent.as_str()) {
            Some(Value::Object(map)) => map.retain(|key, _| !keys.contains(key)),
            Some(Value::Array(items)) => {
                let mut index = 0..;
                items.retain(|_| !index.next().is_some_and(|index: usize| keys.contains(&index.to_string())));
            }
            _ => {}
        }
    }
}
