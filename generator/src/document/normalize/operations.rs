//! Repairs operations: a missing or repeated id, path parameters that are undeclared or stand nowhere in the path.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::http::METHODS;
use crate::place::{MAX_CHAIN, Pointer};
use crate::template::{expanded_names, written_names};

/// Repairs every operation of the document.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let shared = root.pointer("/components/parameters").cloned().unwrap_or_default();
    let mut ids = BTreeSet::new();
    copy_referenced_items(root);
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    for (path, item) in paths.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
        let place = Pointer::root().child("paths").child(path);
        let Value::Object(item) = item else { continue };
        Repair { path, method: "", place: place.clone(), diagnostics }.drop_absent(item);
        let common = item.get("parameters").cloned().unwrap_or_default();
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else { continue };
            let mut repair = Repair { path, method, place: place.child(method), diagnostics };
            repair.id(operation, &mut ids);
            repair.path_parameters(operation, &common, &shared);
        }
    }
}

/// A path item by reference is read as a copy of its target, under what stands beside the reference; one that leads nowhere stays and is reported later.
fn copy_referenced_items(root: &mut Value) {
    let paths = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    let targets: Vec<(String, Value)> =
        paths.filter_map(|(path, item)| Some((path.clone(), copied(item, root)?))).collect();
    for (path, target) in targets {
        if let Some(item) = root.get_mut("paths").and_then(|paths| paths.get_mut(&path)) {
            *item = target;
        }
    }
}

fn copied(item: &Value, root: &Value) -> Option<Value> {
    let mut own = item.as_object()?.clone();
    for _ in 0..MAX_CHAIN {
        let Some(reference) = own.shift_remove("$ref") else { return Some(Value::Object(own)) };
        let target = Pointer::from_reference(reference.as_str()?)?.find(root)?.as_object()?;
        for (key, value) in target.iter().filter(|(key, _)| *key != "$ref") {
            own.entry(key).or_insert_with(|| value.clone());
        }
        own.extend(target.get("$ref").map(|next| ("$ref".to_owned(), next.clone())));
    }
    None
}

struct Repair<'a> {
    path: &'a str,
    method: &'a str,
    place: Pointer,
    diagnostics: &'a mut Diagnostics,
}

impl Repair<'_> {
    fn id(&mut self, operation: &mut Map<String, Value>, ids: &mut BTreeSet<String>) {
        let given = operation.get("operationId").and_then(Value::as_str).filter(|id| !id.trim().is_empty());
        let derived = format!("{} {}", self.method, self.path);
        let id = match given {
            Some(id) if ids.insert(id.to_owned()) => return,
            Some(id) => {
                let message = format!("the operation id `{id}` is used before; it becomes `{derived}` here");
                self.diagnostics.push(Diagnostic::repair("operation-id", message).at(&self.place));
                derived
            }
            None => {
                let message = format!("the operation has no id; it becomes `{derived}`");
                // An id is optional (OpenAPI 3.0.3, Operation Object), so there is nothing to mend.
                self.diagnostics.push(Diagnostic::warning("operation-id", message).at(&self.place));
                derived
            }
        };
        ids.insert(id.clone());
        operation.insert("operationId".into(), id.into());
    }

    fn path_parameters(&mut self, operation: &mut Map<String, Value>, common: &Value, shared: &Value) {
        for name in self.template_names(operation, common, shared) {
            let name = name.as_str();
            let is_declared = |list: Option<&Value>| {
                list.and_then(Value::as_array)
                    .is_some_and(|list| list.iter().any(|one| is_path(one, name, shared)))
            };
            if is_declared(operation.get("parameters")) || is_declared(Some(common)) {
                continue;
            }
            if !self.rename(operation, name) {
                self.declare(operation, name);
            }
        }
        self.drop_absent(operation);
    }

    /// A parameter whose name differs from the path's in case and signs alone is meant by it.
    fn rename(&mut self, operation: &mut Map<String, Value>, name: &str) -> bool {
        let plain = |name: &str| -> String {
            name.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        let parameter = parameters.into_iter().flatten().find(|parameter| {
            own_path_name(parameter).is_some_and(|own| !self.is_in_path(own) && plain(own) == plain(name))
        });
        let Some(Value::Object(parameter)) = parameter else { return false };
        let given = parameter.insert("name".into(), name.into()).unwrap_or_default();
        let message = format!("the path parameter {given} is called `{name}` in the path, which is taken");
        self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
        true
    }

    /// A parameter of the path that does not stand in it could not be sent.
    fn drop_absent(&mut self, operation: &mut Map<String, Value>) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
        let is_absent =
            |parameter: &Value| own_path_name(parameter).is_some_and(|name| !self.is_in_path(name));
        let absent: Vec<String> = parameters
            .iter()
            .filter(|one| is_absent(one))
            .filter_map(own_path_name)
            .map(str::to_owned)
            .collect();
        parameters.retain(|parameter| !is_absent(parameter));
        for name in absent {
            let message = format!("the path parameter `{name}` does not stand in the path; it is left out");
            self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
        }
    }

    fn is_in_path(&self, name: &str) -> bool {
        // Placeholders can have more than a name in their braces, which is told elsewhere.
        let rest = self.path.split('{').skip(1);
        rest.into_iter().any(|rest| rest.split('}').next().is_some_and(|inner| inner.contains(name)))
    }

    /// The parameters of the path; names that are written as RFC 6570 has them stand for what they expand.
    fn template_names(&self, operation: &Map<String, Value>, common: &Value, shared: &Value) -> Vec<String> {
        let lists = [operation.get("parameters"), Some(common)].into_iter().flatten();
        let declared: Vec<&Value> = lists.filter_map(Value::as_array).flatten().collect();
        let is_declared = |name: &str| declared.iter().any(|one| is_path(one, name, shared));
        let is_queried = |name: &str| declared.iter().any(|one| is_in(one, name, "query", shared));
        let before_query = self.path.split('?').next().unwrap_or_default();
        // What stands for a value of the query may be declared as what it is.
        let is_value = |name: &str| is_queried(name) && !before_query.contains(&format!("{{{name}}}"));
        let mut names: Vec<String> = Vec::new();
        for written in written_names(self.path).filter(|name| !is_value(name)) {
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
        let message = format!("the path parameter `{name}` is not declared; it is taken as a text");
        self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
        let parameter =
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
        match operation.entry("parameters").or_insert_with(|| json!([])) {
            Value::Array(list) => list.push(parameter),
            other => *other = json!([parameter]),
        }
    }
}

fn is_path(parameter: &Value, name: &str, shared: &Value) -> bool {
    is_in(parameter, name, "path", shared)
}

fn is_in(parameter: &Value, name: &str, place: &str, shared: &Value) -> bool {
    let reference = parameter.get("$ref").and_then(Value::as_str);
    let target = reference
        .and_then(|text| text.strip_prefix("#/components/parameters/"))
        .and_then(|key| shared.get(key));
    let parameter = target.unwrap_or(parameter);
    parameter.get("name").and_then(Value::as_str) == Some(name)
        && parameter.get("in").and_then(Value::as_str) == Some(place)
}

/// The name of a parameter of the path that stands here itself.
fn own_path_name(parameter: &Value) -> Option<&str> {
    let is_path = parameter.get("in").and_then(Value::as_str) == Some("path");
    parameter.get("name").and_then(Value::as_str).filter(|_| is_path)
}
