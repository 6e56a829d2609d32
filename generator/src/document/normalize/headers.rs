//! Header parameters that are one: names of headers have no case (RFC 9110, section 5.1).

use serde_json::{Map, Value};

use super::context::shared_or_own;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::members::Members;
use crate::http::Method;

/// Leaves one of each list's header parameters whose names differ in case alone, with what any of them says.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let shared = root.pointer("/components/parameters").cloned().unwrap_or_default();
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    for (path, item) in paths {
        let Value::Object(item) = item else { continue };
        if path.starts_with("x-") {
            continue;
        }
        let place = Pointer::root().child("paths").child(path);
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
        let Some(name) = header_name(&parameter, shared) else {
            kept.push(parameter);
            continue;
        };
        let Some(first) = kept.iter_mut().find(|one| differs_in_case(header_name(one, shared), name)) else {
            kept.push(parameter);
            continue;
        };
        let message =
            format!("the header `{name}` is declared before in another case; both are one parameter");
        let at = place.child("parameters").index(index);
        diagnostics.push(Diagnostic::repair("parameter", message).at(&at));
        merge(first, parameter);
    }
    *parameters = kept;
}

fn differs_in_case(one: Option<&str>, other: &str) -> bool {
    let Some(one) = one else { return false };
    one != other && one.eq_ignore_ascii_case(other)
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
fn header_name<'v>(parameter: &'v Value, shared: &'v Value) -> Option<&'v str> {
    let parameter = shared_or_own(parameter, shared);
    if parameter.string("in") == Some("header") { parameter.string("name") } else { None }
}
