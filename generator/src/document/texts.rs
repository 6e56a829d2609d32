//! Keeps the original text of scalars that JSON would write differently, in a tree parallel to the values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Pointer;

/// The original texts at a place and below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    own: Option<Box<str>>,
    /// By key or index.
    below: BTreeMap<String, Texts>,
}

static NONE: Texts = Texts { own: None, below: BTreeMap::new() };

impl Texts {
    /// The text of one scalar.
    pub(super) fn of(text: String) -> Self {
        Self { own: Some(text.into_boxed_str()), below: BTreeMap::new() }
    }

    /// The texts of the members of a mapping or list.
    pub(super) fn below(below: BTreeMap<String, Self>) -> Self {
        Self { own: None, below }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.own.is_none() && self.below.is_empty()
    }

    pub(super) fn own(&self) -> Option<&str> {
        self.own.as_deref()
    }

    /// The texts at a place, if there are any.
    pub(super) fn at(&self, place: &Pointer) -> Option<&Self> {
        if self.below.is_empty() && !place.as_str().is_empty() {
            return None;
        }
        place.tokens().iter().try_fold(self, |texts, token| texts.below.get(token))
    }

    /// Removes and returns the texts of a member that a merge key adds, from its mapping, or from one of a
    /// list of mappings.
    pub(super) fn taken(&mut self, from: Option<usize>, key: &str) -> Option<Self> {
        match from {
            None => self.below.remove(key),
            Some(index) => self.below.get_mut(&index.to_string())?.below.remove(key),
        }
    }

    /// The texts of a member, which are added if there are none.
    pub(super) fn member(&mut self, key: &str) -> &mut Self {
        self.below.entry(key.to_owned()).or_default()
    }

    /// The texts of a member; empty if there are none.
    pub(super) fn of_member(&self, key: &str) -> &Self {
        self.below.get(key).unwrap_or(&NONE)
    }

    /// The bytes of all texts. For each copy of a value, they are at most as many as in the source.
    pub(super) fn bytes(&self) -> usize {
        let mut bytes = self.own().unwrap_or_default().len();
        for texts in self.below.values() {
            bytes += texts.bytes();
        }
        bytes
    }

    /// Adds the texts of items that are appended to a list of `count` items.
    pub(super) fn append(&mut self, count: usize, items: &Self) {
        for (index, texts) in &items.below {
            if let Ok(index) = index.parse::<usize>() {
                self.below.insert((count + index).to_string(), texts.clone());
            }
        }
    }

    /// Removes the texts of members of an object.
    pub(super) fn remove_members(&mut self, keys: &BTreeSet<String>) {
        self.below.retain(|key, _| !keys.contains(key));
    }

    /// Removes the texts of items of a list, and renumbers the items after them.
    pub(super) fn remove_items(&mut self, removed: &BTreeSet<usize>) {
        let removed: Vec<usize> = removed.iter().copied().collect();
        for (key, texts) in std::mem::take(&mut self.below) {
            let Ok(index) = key.parse::<usize>() else { continue };
            if let Err(before) = removed.binary_search(&index) {
                self.below.insert((index - before).to_string(), texts);
            }
        }
    }

    /// The texts at a place, if there are any.
    pub(super) fn find_mut(&mut self, place: &Pointer) -> Option<&mut Self> {
        place.tokens().iter().try_fold(self, |texts, token| texts.below.get_mut(token))
    }

    /// The texts at a place, which are added if there are none.
    pub(super) fn at_mut(&mut self, place: &Pointer) -> &mut Self {
        place.tokens().iter().fold(self, |texts, token| texts.member(token))
    }
}

/// The original texts of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FileTexts {
    /// Whether the file is YAML. In JSON, a number never stands for a string.
    pub(super) is_yaml: bool,
    pub(super) texts: Texts,
}

impl FileTexts {
    /// The original text of a value that JSON would write differently.
    pub(super) fn lost(&self, place: &Pointer) -> Option<String> {
        Some(self.texts.at(place)?.own()?.to_owned())
    }

    /// The original text of a value that is not a string; `None` if it is empty.
    pub(super) fn text(&self, place: &Pointer, value: &Value) -> Option<String> {
        if let Some(text) = self.lost(place) {
            return Some(text);
        }
        match value {
            Value::Bool(_) | Value::Number(_) if self.is_yaml => Some(value.to_string()),
            _ => None,
        }
    }
}
