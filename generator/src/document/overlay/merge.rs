//! Merges updates into a tree, and removes values from it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::texts::Texts;

/// A value with the original texts of its scalars.
#[derive(Clone, Debug)]
pub(super) struct ValueWithTexts {
    pub(super) value: Value,
    pub(super) texts: Texts,
}

/// The tree of a document with the original texts of its scalars.
pub(super) struct Tree<'a> {
    pub(super) root: &'a mut Value,
    pub(super) texts: &'a mut Texts,
}

/// The kinds of nodes that the specification distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeKind {
    Object,
    Array,
    Primitive,
}

impl NodeKind {
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

impl Tree<'_> {
    /// Merges an update into a target (version 1.1, Action Object): objects are merged key by key, the update
    /// is appended to a list, other values are replaced.
    ///
    /// Version 1.0 does not define what happens if the kinds differ; then the update replaces the target.
    ///
    /// # Errors
    /// The place below the target where the kinds differ. Parts that were merged before stay merged.
    pub(super) fn merge(
        &mut self,
        at: &Pointer,
        update: &ValueWithTexts,
        is_first: bool,
    ) -> Result<(), Pointer> {
        let Some(target) = at.find_mut(self.root) else { return Ok(()) };
        let texts = self.texts.at_mut(at);
        let ValueWithTexts { value, texts: new } = update;
        match (&mut *target, value) {
            (Value::Array(target), Value::Array(value)) => extend(target, value, texts, new),
            (Value::Array(target), value) => push(target, value, texts, new),
            (target, value) => merge_member(target, value, (texts, new), is_first, &Pointer::root())?,
        }
        Ok(())
    }

    /// Removes these values from the tree, the deepest first, so that the pointers to the others stay valid.
    /// All members of one object or list are removed together.
    pub(super) fn remove(&mut self, pointers: &[Pointer]) {
        let mut holders: BTreeMap<(usize, Pointer), BTreeSet<String>> = BTreeMap::new();
        for pointer in pointers {
            let (Some(parent), Some(key)) = (pointer.parent(), pointer.tokens().pop()) else { continue };
            let level = usize::MAX - pointer.as_str().matches('/').count();
            holders.entry((level, parent)).or_default().insert(key);
        }
        for ((_, parent), keys) in holders {
            let texts = self.texts.find_mut(&parent);
            match parent.find_mut(self.root) {
                Some(Value::Object(map)) => {
                    map.retain(|key, _| !keys.contains(key));
                    if let Some(texts) = texts {
                        texts.remove_members(&keys);
                    }
                }
                Some(Value::Array(items)) => {
                    let removed: BTreeSet<usize> = keys.iter().filter_map(|key| key.parse().ok()).collect();
                    let mut index = 0..;
                    items.retain(|_| !index.next().is_some_and(|index| removed.contains(&index)));
                    if let Some(texts) = texts {
                        texts.remove_items(&removed);
                    }
                }
                _ => {}
            }
        }
    }
}

fn extend(target: &mut Vec<Value>, update: &[Value], texts: &mut Texts, new: &Texts) {
    texts.append(target.len(), new);
    target.extend(update.iter().cloned());
}

fn push(target: &mut Vec<Value>, update: &Value, texts: &mut Texts, new: &Texts) {
    texts.member(&target.len().to_string()).clone_from(new);
    target.push(update.clone());
}

/// `texts` and `new` are the original texts of the target and of the update.
fn merge_member(
    target: &mut Value,
    update: &Value,
    (texts, new): (&mut Texts, &Texts),
    is_first: bool,
    place: &Pointer,
) -> Result<(), Pointer> {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            merge_object(target, update, (texts, new), is_first, place)?;
        }
        (Value::Array(target), Value::Array(update)) => extend(target, update, texts, new),
        (Value::Array(target), update) if is_first => push(target, update, texts, new),
        // A key without a value means that the update does not mention it.
        (Value::Object(_) | Value::Array(_), Value::Null) if !is_first => {}
        (target, update) if is_first || NodeKind::of(target) == NodeKind::of(update) => {
            *target = update.clone();
            texts.clone_from(new);
        }
        _ => return Err(place.clone()),
    }
    Ok(())
}

fn merge_object(
    target: &mut Map<String, Value>,
    update: &Map<String, Value>,
    (texts, new): (&mut Texts, &Texts),
    is_first: bool,
    place: &Pointer,
) -> Result<(), Pointer> {
    for (key, value) in update {
        let (texts, new) = (texts.member(key), new.of_member(key));
        match target.get_mut(key) {
            Some(known) => merge_member(known, value, (texts, new), is_first, &place.child(key))?,
            None => {
                texts.clone_from(new);
                target.insert(key.clone(), value.clone());
            }
        }
    }
    Ok(())
}
