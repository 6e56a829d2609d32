//! Repairs operations: a missing or repeated id, path parameters that are undeclared or stand nowhere in the path.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::http::{ADDITIONAL, Method};
use crate::place::{MAX_CHAIN, Pointer};
use crate::template::{expanded_names, placeholders, written_names};

/// Repairs every operation of the document.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let shared = root.pointer("/components/parameters").cloned().unwrap_or_default();
    let mut ids = BTreeSet::new();
    copy_referenced_items(root);
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    for (path, item) in paths.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
        let place = Pointer::root().child("paths").child(path);
        let Value::Object(item) = item else { continue };
        let in_path = names_in_path(path);
        let mut repair = Repair { path, in_path, place: place.clone(), diagnostics };
        repair.drop_absent(item);
        let common = Declared::of(item.get("parameters"), &shared);
        for method in Method::of(item) {
            let Some(Value::Object(operation)) = method.find_mut(item) else { continue };
            repair.place = method.place(&place);
            repair.id(operation, &method, &mut ids);
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
            match (own.get_mut(key), value) {
                (None, _) => drop(own.insert(key.clone(), value.clone())),
                // Each of them is an operation beside the others.
                (Some(Value::Object(own)), Value::Object(others)) if key == ADDITIONAL => {
                    others.iter().for_each(|(method, one)| {
                        own.entry(method).or_insert_with(|| one.clone());
                    });
                }
                (Some(_), _) => {}
            }
        }
        own.extend(target.get("$ref").map(|next| ("$ref".to_owned(), next.clone())));
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
        let given = operation.get("operationId").and_then(Value::as_str).filter(|id| !id.trim().is_empty());
        let derived = format!("{} {}", method.written(), self.path);
        let id = match given {
            Some(id) if ids.insert(id.to_owned()) => return,
            Some(id) => {
                let message = format!("the operation id `{id}` is used before; it becomes `{derived}` here");
                self.diagnostics.push(Diagnostic::repair("operation-id", message).at(&self.place));
                derived
            }
            None => {
                let message = format!("the operation has no id; it becomes `{derived}`");
                // An id is optional (OpenAPI 3.0.3, Operation Object), so there is nothing to repair.
                self.diagnostics.push(Diagnostic::warning("operation-id", message).at(&self.place));
                derived
            }
        };
        ids.insert(id.clone());
        operation.insert("operationId".into(), id.into());
    }

    fn path_parameters(&mut self, operation: &mut Map<String, Value>, common: &Declared, shared: &Value) {
        let own = Declared::of(operation.get("parameters"), shared);
        let names = self.template_names(&own, common);
        let missing = names.iter().filter(|name| !own.path.contains(*name) && !common.path.contains(*name));
        let mut misnamed = self.misnamed(operation);
        for name in missing {
            match misnamed.get_mut(&plain(name)).and_then(VecDeque::pop_front) {
                Some(index) => self.rename(operation, index, name),
                None => self.declare(operation, name),
            }
        }
        self.drop_absent(operation);
    }

    /// The parameters of the path that do not stand in it, by their names without signs: a name that differs from the path's in case and signs alone is meant by it.
    fn misnamed(&self, operation: &Map<String, Value>) -> BTreeMap<String, VecDeque<usize>> {
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let mut misnamed: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (index, name) in
            parameters.enumerate().filter_map(|(index, one)| Some((index, own_path_name(one)?)))
        {
            if !self.in_path.contains(name) {
                misnamed.entry(plain(name)).or_default().push_back(index);
            }
        }
        misnamed
    }

    fn rename(&mut self, operation: &mut Map<String, Value>, index: usize, name: &str) {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        let parameter = parameters.and_then(|list| list.get_mut(index)).and_then(Value::as_object_mut);
        let given = parameter.and_then(|one| one.insert("name".into(), name.into())).unwrap_or_default();
        let message = format!("the path parameter {given} is called `{name}` in the path, which is taken");
        self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
    }

    /// A parameter of the path that does not stand in it could not be sent.
    fn drop_absent(&mut self, operation: &mut Map<String, Value>) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
        let in_path = &self.in_path;
        let is_absent =
            |parameter: &Value| own_path_name(parameter).is_some_and(|name| !in_path.contains(name));
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

    /// The parameters of the path; names that are written as RFC 6570 has them stand for what they expand.
    fn template_names(&self, own: &Declared, common: &Declared) -> Vec<String> {
        let is_declared = |name: &str| own.path.contains(name) || common.path.contains(name);
        let is_queried = |name: &str| own.query.contains(name) || common.query.contains(name);
        let before_query = self.path.split('?').next().unwrap_or_default();
        let before_query: BTreeSet<&str> = placeholders(before_query).collect();
        // What stands for a value of the query may be declared as what it is.
        let is_value = |name: &str| is_queried(name) && !before_query.contains(name);
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
        let message = format!("the path parameter `{name}` is not declared; it is taken as a string");
        self.diagnostics.push(Diagnostic::repair("path-parameter", message).at(&self.place));
        let parameter =
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
        match operation.entry("parameters").or_insert_with(|| json!([])) {
            Value::Array(list) => list.push(parameter),
            other => *other = json!([parameter]),
        }
    }
}

/// The names of a list's parameters, references followed.
#[derive(Default)]
struct Declared {
    path: BTreeSet<String>,
    query: BTreeSet<String>,
}

impl Declared {
    fn of(list: Option<&Value>, shared: &Value) -> Self {
        let mut declared = Self::default();
        for parameter in list.and_then(Value::as_array).into_iter().flatten() {
            let reference = parameter.get("$ref").and_then(Value::as_str);
            let target = reference
                .and_then(|text| text.strip_prefix("#/components/parameters/"))
                .and_then(|key| shared.get(key));
            let text = |key: &str| target.unwrap_or(parameter).get(key).and_then(Value::as_str);
            match (text("in"), text("name")) {
                (Some("path"), Some(name)) => drop(declared.path.insert(name.to_owned())),
                (Some("query"), Some(name)) => drop(declared.query.insert(name.to_owned())),
                _ => {}
            }
        }
        declared
    }
}

/// A name without its signs, in small letters.
fn plain(name: &str) -> String {
    name.chars().filter(|symbol| symbol.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Every name that a placeholder of the path may mean: placeholders can have more than a name in their braces, which is reported elsewhere.
fn names_in_path(path: &str) -> BTreeSet<String> {
    let is_sign = |symbol: char| !symbol.is_alphanumeric() && !"_-.$".contains(symbol);
    let mut names = BTreeSet::new();
    for inner in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
        names.extend(inner.split(is_sign).map(str::to_owned));
        names.extend(expanded_names(inner).map(str::to_owned));
        names.insert(inner.to_owned());
    }
    names
}

/// The name of a parameter of the path that stands here itself.
fn own_path_name(parameter: &Value) -> Option<&str> {
    let is_path = parameter.get("in").and_then(Value::as_str) == Some("path");
    parameter.get("name").and_then(Value::as_str).filter(|_| is_path)
}
