//! Resolves `$dynamicRef`: the schema of an anchor depends on the references that led there (JSON Schema
//! 2020-12, Core, section 8.2.3.2).

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::node::str_of;
use crate::diagnostic::Diagnostic;
use crate::naming::upper_camel_case;
use crate::place::Pointer;

/// The index of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ScopeId(usize);

/// The scope without bindings.
pub(super) const EMPTY: ScopeId = ScopeId(0);

/// The most names of dynamic anchors that can be bound. Further anchors always mean the first schema that
/// declares them.
const MAX_ANCHORS: usize = 100;

/// The most copies of schemas (for templates with different bindings).
const MAX_COPIES: usize = 10_000;

/// The schemas that anchors are bound to.
type Scope = BTreeMap<String, Pointer>;

/// All scopes of a document, and the anchors that can be bound.
pub(super) struct Scopes {
    all: IndexSet<Scope>,
    /// The first schema that declares each anchor. It is used where the anchor is not bound.
    first: Scope,
    /// The anchors that each schema uses, itself or through references.
    anchors: BTreeMap<Pointer, BTreeSet<String>>,
    /// The names of anchors that can be bound.
    bindable: BTreeSet<String>,
    /// How many copies of schemas were made.
    copies: usize,
    /// The first anchor or template that exceeded a limit.
    unbound: Option<Diagnostic>,
    is_used: bool,
}

impl Scopes {
    pub(super) fn new(root: &Value) -> Self {
        let mut scopes = Self {
            all: IndexSet::from([Scope::new()]),
            first: Scope::new(),
            anchors: BTreeMap::new(),
            bindable: BTreeSet::new(),
            copies: 0,
            unbound: None,
            is_used: has_dynamic_reference(root),
        };
        if scopes.is_used {
            scopes.declare(root);
        }
        scopes
    }

    fn declare(&mut self, root: &Value) {
        let mut anchored = Vec::new();
        declared(root, &Pointer::root(), &mut anchored);
        for (anchor, place) in &anchored {
            if self.bindable.contains(anchor) {
                continue;
            }
            if self.bindable.len() < MAX_ANCHORS {
                self.bindable.insert(anchor.clone());
            } else if self.unbound.is_none() {
                let message = format!(
                    "the document has more than {MAX_ANCHORS} names of `$dynamicAnchor`, and this one is not among the first"
                );
                self.unbound = Some(unbound(message, place));
            }
        }
        let places = anchored.iter().map(|(_, place)| place.clone());
        self.anchors = anchors_used_by_each(root, places, &self.bindable);
        for (anchor, place) in anchored {
            self.first.entry(anchor).or_insert(place);
        }
    }

    /// The finding about exceeded limits, if there is one.
    pub(super) fn finding(self) -> Option<Diagnostic> {
        self.unbound
    }

    /// Counts a schema that is read in a scope with bindings, and so is a copy.
    pub(super) fn count(&mut self, scope: ScopeId) {
        self.copies += usize::from(scope != EMPTY);
    }

    /// The scope inside a schema, which adds the anchors in its `$defs`. Bindings from further out take
    /// precedence.
    pub(super) fn within(&mut self, scope: ScopeId, map: &Map<String, Value>, place: &Pointer) -> ScopeId {
        if !self.is_used {
            return scope;
        }
        let Some(Value::Object(definitions)) = map.get("$defs") else { return scope };
        let mut bound = self.all[scope.0].clone();
        let at = place.child("$defs");
        for (name, schema) in definitions {
            if let Some(anchor) = str_of(schema, "$dynamicAnchor")
                && self.bindable.contains(anchor)
            {
                bound.entry(anchor.to_owned()).or_insert_with(|| at.child(name));
            }
        }
        self.number(bound)
    }

    /// The scope of a reference's target: only the bindings that the target uses.
    pub(super) fn of_target(&mut self, scope: ScopeId, target: &Pointer) -> ScopeId {
        if scope == EMPTY {
            return EMPTY;
        }
        let Some(anchors) = self.anchors.get(target) else { return EMPTY };
        if self.copies >= MAX_COPIES {
            let message = format!(
                "the templates are bound so often that they would become more than {MAX_COPIES} schemas"
            );
            self.unbound.get_or_insert_with(|| unbound(message, target));
            return EMPTY;
        }
        let mut kept = self.all[scope.0].clone();
        kept.retain(|anchor, _| anchors.contains(anchor));
        self.number(kept)
    }

    /// The target of a dynamic reference.
    pub(super) fn target(&self, scope: ScopeId, reference: &str) -> Option<Pointer> {
        let fragment = fragment(reference);
        if fragment.starts_with('/') {
            return Pointer::from_reference(&format!("#{fragment}"));
        }
        match self.all[scope.0].get(fragment) {
            Some(bound) => Some(bound.clone()),
            None => self.first.get(fragment).cloned(),
        }
    }

    /// A name for a template with these bindings: the names of the bound definitions and of the template.
    pub(super) fn name(&self, scope: ScopeId, template: &str, root: &Value) -> String {
        let mut words = String::new();
        for (anchor, place) in &self.all[scope.0] {
            match referenced_name(place, root) {
                Some(name) => words.push_str(&name),
                None => words.push_str(anchor),
            }
            words.push(' ');
        }
        words.push_str(template);
        upper_camel_case(&words)
    }

    fn number(&mut self, scope: Scope) -> ScopeId {
        ScopeId(self.all.insert_full(scope).0)
    }
}

fn unbound(message: String, place: &Pointer) -> Diagnostic {
    let help = "refer to the schemas with `$ref`";
    let found = Diagnostic::warning("dynamic-anchor", message).at(place).help(help);
    found.degraded_to("`$dynamicRef` leads to the first schema that has the anchor")
}

/// The name of the definition that the schema at a place refers to.
fn referenced_name(place: &Pointer, root: &Value) -> Option<String> {
    let reference = str_of(place.find(root)?, "$ref")?;
    Pointer::from_reference(reference)?.definition_name()
}

/// The part of a reference after the last `#`.
fn fragment(reference: &str) -> &str {
    reference.rsplit('#').next().unwrap_or_default()
}

/// Whether the document has a dynamic reference; most documents have none.
fn has_dynamic_reference(value: &Value) -> bool {
    match value {
        Value::Object(map) if matches!(map.get("$dynamicRef"), Some(Value::String(_))) => true,
        Value::Object(map) => map.values().any(has_dynamic_reference),
        Value::Array(items) => items.iter().any(has_dynamic_reference),
        _ => false,
    }
}

/// The dynamic anchors, with their places.
fn declared(value: &Value, place: &Pointer, found: &mut Vec<(String, Pointer)>) {
    match value {
        Value::Object(map) => {
            if let Some(anchor) = str_of(value, "$dynamicAnchor") {
                found.push((anchor.to_owned(), place.clone()));
            }
            for (key, part) in map {
                declared(part, &place.child(key), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                declared(item, &place.index(index), found);
            }
        }
        _ => {}
    }
}

/// The anchors that each schema uses, itself or through references, for all schemas with an anchor and all
/// targets of references.
fn anchors_used_by_each(
    root: &Value,
    anchored: impl Iterator<Item = Pointer>,
    bindable: &BTreeSet<String>,
) -> BTreeMap<Pointer, BTreeSet<String>> {
    let mut anchors = BTreeMap::new();
    // The schemas that refer to each schema.
    let mut users: BTreeMap<Pointer, Vec<Pointer>> = BTreeMap::new();
    let mut open: Vec<Pointer> = anchored.chain(uses_in(root).references).collect();
    let mut grown = Vec::new();
    while let Some(target) = open.pop() {
        if anchors.contains_key(&target) {
            continue;
        }
        let mut uses = match target.find(root) {
            Some(schema) => uses_in(schema),
            None => Uses::default(),
        };
        uses.anchors.retain(|anchor| bindable.contains(anchor));
        for reference in uses.references {
            users.entry(reference.clone()).or_default().push(target.clone());
            open.push(reference);
        }
        for anchor in &uses.anchors {
            grown.push((target.clone(), anchor.clone()));
        }
        anchors.insert(target, uses.anchors);
    }
    while let Some((target, anchor)) = grown.pop() {
        for user in users.get(&target).into_iter().flatten() {
            if anchors.entry(user.clone()).or_default().insert(anchor.clone()) {
                grown.push((user.clone(), anchor.clone()));
            }
        }
    }
    anchors
}

/// The anchors and references in a part of the document.
#[derive(Default)]
struct Uses {
    anchors: BTreeSet<String>,
    references: BTreeSet<Pointer>,
}

fn uses_in(start: &Value) -> Uses {
    let mut uses = Uses::default();
    let mut open = vec![start];
    while let Some(value) = open.pop() {
        let Value::Object(map) = value else {
            open.extend(value.as_array().into_iter().flatten());
            continue;
        };
        if let Some(reference) = str_of(value, "$dynamicRef") {
            let fragment = fragment(reference);
            uses.anchors.insert(fragment.to_owned());
            uses.references.extend(Pointer::from_reference(&format!("#{fragment}")));
        }
        if let Some(reference) = str_of(value, "$ref") {
            uses.references.extend(Pointer::from_reference(reference));
        }
        open.extend(map.values());
    }
    uses
}
