//! Repairs operations: missing or repeated ids, and path parameters that are not declared or not in the path.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value, json};

use super::context::shared_or_own;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::members::Members;
use crate::http::{ADDITIONAL, Method};
use crate::place::{MAX_CHAIN, Pointer};
use crate::template::{expanded_names, placeholders, written_names};

/// Repairs every operation of the document. Returns whether a path item was copied.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) -> bool {
    let shared = root.pointer("/components/parameters").cloned().unwrap_or_default();
    let mut ids = BTreeSet::new();
    let has_copied = copy_referenced_items(root);
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return has_copied };
    for (path, item) in paths {
        let Value::Object(item) = item else { continue };
        if path.starts_with("x-") {
            continue;
        }
        let place = Pointer::root().child("paths").child(path);
        let in_path = names_in_path(path);
        let mut repair = Repair { path, in_path, place: place.clone(), diagnostics };
        repair.drop_absent(item);
        let common = Declared::of(item.list("parameters"), &shared);
        for method in Method::of(item) {
            let Some(Value::Object(operation)) = method.find_mut(item) else { continue };
            repair.place = method.place(&place);
            repair.id(operation, &method, &mut ids);
            repair.path_parameters(operation, &common, &shared);
        }
    }
    has_copied
}

/// Replaces each reference to a path item by a copy of its target, overridden by the members next to the
/// reference. A reference without a target stays and is reported later.
fn copy_referenced_items(root: &mut Value) -> bool {
    let mut targets = Vec::new();
    for (path, item) in root.entries("paths") {
        if item.get("$ref").is_some()
            && let Some(target) = copied(item, root)
        {
            targets.push((path.clone(), target));
        }
    }
    let has_copied = !targets.is_empty();
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return false };
    for (path, target) in targets {
        if let Some(item) = paths.get_mut(&path) {
            *item = target;
        }
    }
    has_copied
}

fn copied(item: &Value, root: &Value) -> Option<Value> {
    let mut own = item.as_object()?.clone();
    for _ in 0..MAX_CHAIN {
        let Some(reference) = own.shift_remove("$ref") else { return Some(Value::Object(own)) };
        let target = Pointer::from_reference(reference.as_str()?)?.find(root)?.as_object()?;
        for (key, value) in target {
            match (own.get_mut(key), value) {
                (None, _) => drop(own.insert(key.clone(), value.clone())),
                // Both lists have additional operations, so they are merged.
                (Some(Value::Object(own)), Value::Object(others)) if key == ADDITIONAL => {
                    for (method, one) in others {
                        own.entry(method).or_insert_with(|| one.clone());
                    }
                }
                (Some(_), _) => {}
            }
        }
    }
    None
}

struct Repair<'a> {
    path: &'a str,
    in_path: BTreeSet<String>,
    place: Pointer,
    diagnostics: &'a mut Diagnostics,
}

impl Repair<'_> {
    fn id(&mut self, operation: &mut Map<String, Value>, method: &Method, ids: &mut BTreeSet<String>) {
        let given = operation.string("operationId").filter(|id| !id.trim().is_empty());
        let derived = format!("{} {}", method.written(), self.path);
        let finding = match given {
            Some(id) if ids.insert(id.to_owned()) => return,
            Some(id) => {
                let message = format!("the operation id `{id}` is used before; it becomes `{derived}` here");
                Diagnostic::repair("operation-id", message)
            }
            None => {
                let message = format!("the operation has no id; it becomes `{derived}`");
                // `operationId` is optional (OpenAPI 3.0.3, Operation Object), so this is a warning, not a
                // repair.
                Diagnostic::warning("operation-id", message)
            }
        };
        self.diagnostics.push(finding.at(&self.place));
        ids.insert(derived.clone());
        operation.insert("operationId".into(), derived.into());
    }

    fn path_parameters(&mut self, operation: &mut Map<String, Value>, common: &Declared, shared: &Value) {
        let own = Declared::of(operation.list("parameters"), shared);
        let mut misnamed = self.misnamed(operation);
        for name in self.template_names(&own, common) {
            if own.path.contains(&name) || common.path.contains(&name) {
                continue;
            }
            match misnamed.get_mut(&plain(&name)).and_then(VecDeque::pop_front) {
                Some(index) => self.rename(operation, index, &name),
                None => self.declare(operation, &name),
            }
        }
        self.drop_absent(operation);
    }

    /// Path parameters that are not in the path, by simplified name (see [`plain`]): if only case and
    /// punctuation differ, the parameter of the path is meant.
    fn misnamed(&self, operation: &Map<String, Value>) -> BTreeMap<String, VecDeque<usize>> {
        let mut misnamed: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (index, parameter) in operation.list("parameters").iter().enumerate() {
            let Some(name) = own_path_name(parameter) else { continue };
            if !self.in_path.contains(name) {
                misnamed.entry(plain(name)).or_default().push_back(index);
            }
        }
        misnamed
    }

    fn rename(&mut self, operation: &mut Map<String, Value>, index: usize, name: &str) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
        let Some(Value::Object(parameter)) = parameters.get_mut(index) else { return };
        let given = parameter.insert("name".into(), name.into()).unwrap_or_default();
        let message =
            format!("the path parameter {given} is called `{name}` in the path, and that name is used");
        self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
    }

    /// Removes path parameters that are not in the path, since they could not be sent.
    fn drop_absent(&mut self, operation: &mut Map<String, Value>) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
        parameters.retain(|parameter| {
            let Some(name) = own_path_name(parameter) else { return true };
            if self.in_path.contains(name) {
                return true;
            }
            let message = format!("the path parameter `{name}` is not in the path; it is left out");
            self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
            false
        });
    }

    /// The names of the parameters in the path. Expressions of RFC 6570 are replaced by the names in them.
    fn template_names(&self, own: &Declared, common: &Declared) -> Vec<String> {
        let is_declared = |name: &str| own.path.contains(name) || common.path.contains(name);
        let is_queried = |name: &str| own.query.contains(name) || common.query.contains(name);
        let before_query = self.path.split('?').next().unwrap_or_default();
        let before_query: BTreeSet<&str> = placeholders(before_query).collect();
        let mut names: Vec<String> = Vec::new();
        for written in written_names(self.path) {
            // A query expression's names may be declared as query parameters.
            if is_queried(written) && !before_query.contains(written) {
                continue;
            }
            match is_declared(written) {
                true => names.push(written.to_owned()),
                false => names.extend(expanded_names(written).map(str::to_owned)),
            }
        }
        let mut seen = BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    }

    fn declare(&mut self, operation: &mut Map<String, Value>, name: &str) {
        let message = match name {
            "" => "a placeholder of the path has no name; it is read as a string".to_owned(),
            _ => format!("the path parameter `{name}` is not declared; it is read as a string"),
        };
        self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
        let parameter =
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
        match operation.entry("parameters").or_insert_with(|| json!([])) {
            Value::Array(list) => list.push(parameter),
            other => *other = json!([parameter]),
        }
    }
}

/// The names of the parameters in a list, after references were followed.
#[derive(Default)]
struct Declared {
    path: BTreeSet<String>,
    query: BTreeSet<String>,
}

impl Declared {
    fn of(list: &[Value], shared: &Value) -> Self {
        let mut declared = Self::default();
        for parameter in list {
            let parameter = shared_or_own(parameter, shared);
            let Some(name) = parameter.string("name") else { continue };
            match parameter.string("in") {
                Some("path") => drop(declared.path.insert(name.to_owned())),
                Some("query") => drop(declared.query.insert(name.to_owned())),
                _ => {}
            }
        }
        declared
    }
}

/// A name without punctuation, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// All names that a placeholder of the path may mean. A placeholder can contain more than a name, which is
/// reported elsewhere.
fn names_in_path(path: &str) -> BTreeSet<String> {
    let is_sign = |symbol: char| !symbol.is_alphanumeric() && !"_-.$".contains(symbol);
    let mut names = BTreeSet::new();
    for rest in path.split('{').skip(1) {
        let inner = rest.split('}').next().unwrap_or_default();
        names.extend(inner.split(is_sign).map(str::to_owned));
        names.extend(expanded_names(inner).map(str::to_owned));
        names.insert(inner.to_owned());
    }
    names
}

/// The name of a path parameter that is declared inline.
fn own_path_name(parameter: &Value) -> Option<&str> {
    if parameter.string("in") == Some("path") { parameter.string("name") } else { None }
}
