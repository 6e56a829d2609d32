//! A place in a document: its value, its JSON pointer, and the way to the places below.

use serde_json::Value;

/// No chain of references is longer, and no schema deeper.
const DEEPEST: usize = 100;

/// A place in a document, with references followed.
#[derive(Clone)]
pub(super) struct Node<'a> {
    root: &'a Value,
    value: &'a Value,
    pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(root: &'a Value) -> Node<'a> {
        Node { root, value: root, pointer: String::new() }
    }

    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The text of a property.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key).and_then(Value::as_str)
    }

    /// Whether a property is true.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        self.value.get(key).and_then(Value::as_bool)
    }

    /// The value of a property.
    pub(super) fn get(&self, key: &str) -> Option<Node<'a>> {
        self.value.get(key).map(|value| self.child(key, value))
    }

    /// The properties, or the elements by their numbers.
    pub(super) fn children(&self) -> Vec<(String, Node<'a>)> {
        let named = self.value.as_object().into_iter().flatten();
        let named = named.map(|(key, value)| (key.clone(), self.child(key, value)));
        let listed = self.value.as_array().into_iter().flatten().enumerate();
        let listed = listed.map(|(index, value)| (index.to_string(), self.child(&index.to_string(), value)));
        named.chain(listed).collect()
    }

    /// The value with all that it refers to in it.
    pub(super) fn resolved(&self) -> Value {
        resolve(self.root, self.value, 0)
    }

    fn child(&self, key: &str, value: &'a Value) -> Node<'a> {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let pointer = reference.trim_start_matches('#').to_owned();
                Node { root: self.root, value: target(self.root, reference), pointer }
            }
            None => {
                let key = key.replace('~', "~0").replace('/', "~1");
                Node { root: self.root, value, pointer: format!("{}/{key}", self.pointer) }
            }
        }
    }
}

fn target<'a>(root: &'a Value, reference: &str) -> &'a Value {
    match reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer)) {
        Some(target) => target,
        None => panic!("the reference `{reference}` leads nowhere in the document"),
    }
}

fn resolve(root: &Value, value: &Value, depth: usize) -> Value {
    assert!(depth < DEEPEST, "the document refers to itself, or is nested without end");
    match value {
        Value::Object(entries) => match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => resolve(root, target(root, reference), depth + 1),
            None => {
                let entries = entries.iter();
                entries.map(|(key, value)| (key.clone(), resolve(root, value, depth + 1))).collect()
            }
        },
        Value::Array(items) => items.iter().map(|item| resolve(root, item, depth + 1)).collect(),
        _ => value.clone(),
    }
}
