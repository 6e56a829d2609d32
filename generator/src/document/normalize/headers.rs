//! Header parameters that are one: names of headers have no case (RFC 9110, section 5.1).

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::http::Method;

/// Leaves one of each list's header parameters whose names differ in case alone, with what any of them says.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let shared = root.pointer("/components/parameters").cloned().unwrap_or_default();
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    for (path, item) in paths.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
        let place = Pointer::root().child("paths").child(path);
        let Value::Object(item) = item else { continue };
        unite(item, &place, &shared, diagnostics);
        for method in Method::of(item) {
            if let Some(Value::Object(operation)) = method.find_mut(item) {
                unite(operation, &method.place(&place), &shared, diagnostics);
            }
        }
    }
}

fn unite(holder: &mut Map<String, Value>, place: &Pointer, shared: &Value, diagnostics: &mut Diagnostics) {
    let Some(Value::Array(parameters)) = holder.get_mut("parameters") else { return };
    let mut kept: Vec<Value> = Vec::with_capacity(parameters.len());
    for (index, parameter) in std::mem::take(parameters).into_iter().enumerate() {
        let name = header_name(&parameter, shared);
        let first = name.as_ref().and_then(|name| {
            kept.iter_mut().find(|one| {
                header_name(one, shared)
                    .is_some_and(|other| other != *name && other.eq_ignore_ascii_case(name))
            })
        });
        let Some(first) = first else {
            kept.push(parameter);
            continue;
        };
        let name = name.unwrap_or_default();
        let message =
            format!("the header `{name}` is declared before in another case; both are one parameter");
        let at = place.child("parameters").index(index);
        diagnostics.push(Diagnostic::repair("parameter", message).at(&at));
        merge(first, parameter);
    }
    *parameters = kept;
}

/// What the second declaration says beyond the first; it is required if any of them requires it.
fn merge(first: &mut Value, second: Value) {
    let (Value::Object(first), Value::Object(second)) = (first, second) else { return };
    if first.contains_key("$ref") || second.contains_key("$ref") {
        return;
    }
    for (key, value) in second {
        if key == "required" && value == Value::Bool(true) {
            first.insert(key, value);
        } else {
            first.entry(key).or_insert(value);
        }
    }
}

/// The name of a parameter, as written, if it is a header.
fn header_name(parameter: &Value, shared: &Value) -> Option<String> {
    let reference = parameter.get("$ref").and_then(Value::as_str);
    let target = reference
        .and_then(|text| text.strip_prefix("#/components/parameters/"))
        .and_then(|key| shared.get(key));
    let parameter = target.unwrap_or(parameter);
    let is_header = parameter.get("in").and_then(Value::as_str) == Some("header");
    parameter.get("name").and_then(Value::as_str).filter(|_| is_header).map(str::to_owned)
}
