//! `$dynamicRef`: which schema an anchor stands for depends on the schemas through which one came (JSON Schema 2020-12, Core, section 8.2.3.2).

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use indexmap::IndexSet;
use serde_json::{Map, Value};

use crate::place::Pointer;

/// The number of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ScopeId(usize);

/// No anchor is bound.
pub(super) const EMPTY: ScopeId = ScopeId(0);

/// What anchors stand for.
type Scope = BTreeMap<String, Pointer>;

/// The scopes of a document.
pub(super) struct Scopes {
    all: IndexSet<Scope>,
    /// The first schema that has each anchor, which it stands for where nothing else is bound.
    first: Scope,
    /// The anchors that are asked for from each schema on, by its place.
    needed: BTreeMap<Pointer, BTreeSet<String>>,
    is_used: bool,
}

impl Scopes {
    pub(super) fn new(root: &Value) -> Self {
        let mut first = Scope::new();
        let is_used = asks(root);
        if is_used {
            declared(root, &Pointer::root(), &mut first);
        }
        Self { all: IndexSet::from([Scope::new()]), first, needed: BTreeMap::new(), is_used }
    }

    /// The scope within a schema: the anchors that its own definitions have, unless they are bound from further out.
    pub(super) fn within(&mut self, scope: ScopeId, map: &Map<String, Value>, place: &Pointer) -> ScopeId {
        let definitions = map.get("$defs").and_then(Value::as_object);
        let Some(definitions) = definitions.filter(|_| self.is_used) else { return scope };
        let mut bound = self.all[scope.0].clone();
        let at = place.child("$defs");
        for (name, schema) in definitions {
            if let Some(anchor) = schema.get("$dynamicAnchor").and_then(Value::as_str) {
                bound.entry(anchor.to_owned()).or_insert_with(|| at.child(name));
            }
        }
        self.number(bound)
    }

    /// The scope of what a reference leads to: what it asks for of what is bound.
    pub(super) fn of_target(&mut self, scope: ScopeId, target: &Pointer, root: &Value) -> ScopeId {
        if scope == EMPTY {
            return EMPTY;
        }
        let needed = self.needed.entry(target.clone()).or_insert_with(|| asked_from(target, root));
        let bound = &self.all[scope.0];
        let kept = bound.iter().filter(|(anchor, _)| needed.contains(*anchor));
        let kept = kept.map(|(anchor, place)| (anchor.clone(), place.clone())).collect();
        self.number(kept)
    }

    /// Where a dynamic reference leads.
    pub(super) fn target(&self, scope: ScopeId, reference: &str) -> Option<Pointer> {
        let fragment = reference.rsplit('#').next().unwrap_or_default();
        if fragment.starts_with('/') {
            return Pointer::from_reference(&format!("#{fragment}"));
        }
        self.all[scope.0].get(fragment).or_else(|| self.first.get(fragment)).cloned()
    }

    /// What a template is called with what is bound in it: the names of both.
    pub(super) fn name(&self, scope: ScopeId, template: &str, root: &Value) -> String {
        let bound = self.all[scope.0].iter().map(|(anchor, place)| {
            let reference = place.find(root).and_then(|schema| schema.get("$ref")).and_then(Value::as_str);
            let name = reference.and_then(Pointer::from_reference).and_then(|place| place.definition_name());
            name.unwrap_or_else(|| anchor.clone())
        });
        let words: Vec<String> = bound.chain([template.to_owned()]).collect();
        words.join(" ").to_upper_camel_case()
    }

    fn number(&mut self, scope: Scope) -> ScopeId {
        ScopeId(self.all.insert_full(scope).0)
    }
}

/// Whether there is a dynamic reference at all; most documents have none.
fn asks(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.get("$dynamicRef").is_some_and(Value::is_string) || map.values().any(asks),
        Value::Array(items) => items.iter().any(asks),
        _ => false,
    }
}

fn declared(value: &Value, place: &Pointer, found: &mut Scope) {
    match value {
        Value::Object(map) => {
            if let Some(anchor) = map.get("$dynamicAnchor").and_then(Value::as_str) {
                found.entry(anchor.to_owned()).or_insert_with(|| place.clone());
            }
            map.iter().for_each(|(key, part)| declared(part, &place.child(key), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| declared(item, &place.index(index), found));
        }
        _ => {}
    }
}

/// The anchors that a schema asks for, itself or in what it refers to.
fn asked_from(start: &Pointer, root: &Value) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let mut seen = BTreeSet::from([start.clone()]);
    let mut open: Vec<&Value> = start.find(root).into_iter().collect();
    while let Some(value) = open.pop() {
        let Value::Object(map) = value else {
            open.extend(value.as_array().into_iter().flatten());
            continue;
        };
        if let Some(reference) = map.get("$dynamicRef").and_then(Value::as_str) {
            asked.insert(reference.rsplit('#').next().unwrap_or_default().to_owned());
        }
        let target = map.get("$ref").and_then(Value::as_str).and_then(Pointer::from_reference);
        if let Some(target) = target
            && seen.insert(target.clone())
        {
            open.extend(target.find(root));
        }
        open.extend(map.values());
    }
    asked
}
