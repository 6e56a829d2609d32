//! Merges headers whose names differ only in case, since names of headers have no case (RFC 9110, section
//! 5.1).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::context::{Context, shared_or_own};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::members::Members;
use crate::http::Method;

/// Merges an operation's header parameters whose names differ only in case, and keeps what any of them says.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let shared = root.pointer("/components/parameters").cloned().unwrap_or_default();
    let mut pass = Pass { shared: &shared, diagnostics };
    let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
    for (path, item) in paths {
        let Value::Object(item) = item else { continue };
        if path.starts_with("x-") {
            continue;
        }
        let place = Pointer::root().child("paths").child(path);
        pass.unite(item, &place);
        let common: Headers = pass.headers(item.list("parameters"));
        for method in Method::of(item) {
            if let Some(Value::Object(operation)) = method.find_mut(item) {
                pass.unite(operation, &method.place(&place));
                pass.add_common(operation, &method.place(&place), &common);
            }
        }
    }
}

/// Header parameters by their names in lower case.
type Headers = BTreeMap<String, Value>;

struct Pass<'a> {
    /// The parameters in `components`.
    shared: &'a Value,
    diagnostics: &'a mut Diagnostics,
}

impl Pass<'_> {
    fn headers(&self, parameters: &[Value]) -> Headers {
        let named = |one: &Value| Some((header_name(one, self.shared)?.to_ascii_lowercase(), one.clone()));
        parameters.iter().filter_map(named).collect()
    }

    fn unite(&mut self, holder: &mut Map<String, Value>, place: &Pointer) {
        let Some(Value::Array(parameters)) = holder.get_mut("parameters") else { return };
        let mut kept: Vec<Value> = Vec::with_capacity(parameters.len());
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for (index, parameter) in std::mem::take(parameters).into_iter().enumerate() {
            let Some(name) = header_name(&parameter, self.shared) else {
                kept.push(parameter);
                continue;
            };
            let first = *known.entry(name.to_ascii_lowercase()).or_insert(kept.len());
            match kept.get_mut(first) {
                Some(first) if header_name(first, self.shared) != Some(name) => {
                    let message = format!(
                        "the header `{name}` is declared before in another case; both are one parameter"
                    );
                    let agreement = merge(first, &parameter, self.shared);
                    report(&message, agreement, &place.child("parameters").index(index), self.diagnostics);
                }
                _ => kept.push(parameter),
            }
        }
        *parameters = kept;
    }

    /// Adds what the path item says about a header that the operation declares in another case. With the same
    /// case, the operation's declaration replaces it (OpenAPI 3.0.3, Operation Object).
    fn add_common(&mut self, operation: &mut Map<String, Value>, place: &Pointer, common: &Headers) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
        for (index, own) in parameters.iter_mut().enumerate() {
            let Some(name) = header_name(own, self.shared).map(str::to_owned) else { continue };
            let Some(other) = common.get(&name.to_ascii_lowercase()) else { continue };
            if header_name(other, self.shared) == Some(&name) {
                continue;
            }
            let message = format!(
                "the header `{name}` is declared for the path in another case; both are one parameter"
            );
            let agreement = merge(own, other, self.shared);
            report(&message, agreement, &place.child("parameters").index(index), self.diagnostics);
        }
    }
}

fn report(message: &str, agreement: Agreement, place: &Pointer, diagnostics: &mut Diagnostics) {
    let message = match agreement {
        Agreement::Full => message.to_owned(),
        Agreement::Schemas => format!("{message}, with the first schema of two that differ"),
    };
    diagnostics.push(Diagnostic::repair("parameter", message).at(place));
}

/// Merges a response's headers whose names differ only in case.
pub(super) fn of_response(response: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(Value::Object(headers)) = response.get_mut("headers") else { return };
    let mut kept: Map<String, Value> = Map::new();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (name, header) in std::mem::take(headers) {
        let first = known.entry(name.to_ascii_lowercase()).or_insert_with(|| name.clone());
        let Some(first) = kept.get_mut(first) else {
            kept.insert(name, header);
            continue;
        };
        let message = format!("the header `{name}` is declared before in another case; both are one header");
        report(
            &message,
            merge(first, &header, &Value::Null),
            &context.place.child("headers").child(&name),
            context.diagnostics,
        );
    }
    *headers = kept;
}

/// Whether two declarations agree.
enum Agreement {
    Full,
    Schemas,
}

/// Adds the members of the second declaration that the first does not have. The header is required if either
/// requires it.
fn merge(first: &mut Value, second: &Value, shared: &Value) -> Agreement {
    let (one, other) = (shared_or_own(first, shared), shared_or_own(second, shared));
    let (Value::Object(one), Value::Object(other)) = (one, other) else { return Agreement::Full };
    // The target of a reference that could not be followed is unknown, so nothing can be compared.
    if one.contains_key("$ref") || other.contains_key("$ref") {
        return Agreement::Full;
    }
    let mut whole = one.clone();
    let is_plain = |of: &Map<String, Value>| {
        let plain = json!({ "type": "string" });
        !of.contains_key("content") && of.get("schema").is_none_or(|schema| *schema == plain)
    };
    let agreement =
        match one.get("schema").or(one.get("content")) == other.get("schema").or(other.get("content")) {
            false if !is_plain(one) && !is_plain(other) => Agreement::Schemas,
            _ => Agreement::Full,
        };
    if is_plain(one) && !is_plain(other) {
        whole.shift_remove("schema");
    }
    let has_schema = whole.contains_key("schema") || whole.contains_key("content");
    for (key, value) in other {
        if key == "required" && *value == Value::Bool(true) {
            whole.insert(key.clone(), value.clone());
        } else if !has_schema || !["schema", "content"].contains(&key.as_str()) {
            whole.entry(key).or_insert_with(|| value.clone());
        }
    }
    if whole != *one {
        *first = Value::Object(whole);
    }
    agreement
}

/// The name of a header parameter, as written; `None` for other parameters.
fn header_name<'v>(parameter: &'v Value, shared: &'v Value) -> Option<&'v str> {
    let parameter = shared_or_own(parameter, shared);
    if parameter.string("in") == Some("header") { parameter.string("name") } else { None }
}
