//! Paths and operations: splits the parameters into those that remain parameters and those that become the
//! body.

use serde_json::{Map, Value};

use super::form::Field;
use super::parameter::{Input, input};
use super::rewriting::Rewriting;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::http::METHODS;

/// An entry of the parameter list, with its target if it is a reference.
struct Listed<'a> {
    place: Pointer,
    target: Pointer,
    value: &'a Value,
    input: Input,
}

/// Members of an operation that are not copied.
const REPLACED: [&str; 6] = ["parameters", "consumes", "produces", "schemes", "responses", "requestBody"];

impl<'a> Rewriting<'a> {
    pub(super) fn paths(&mut self, value: &'a Value) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        let place = Pointer::root().child("paths");
        let mut paths = Map::new();
        for (path, item) in map {
            let is_extension = path.starts_with("x-");
            let new = if is_extension { item.clone() } else { self.path_item(item, &place.child(path)) };
            paths.insert(path.clone(), new);
        }
        Value::Object(paths)
    }

    fn path_item(&mut self, value: &'a Value, place: &Pointer) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        let common = self.listed(&place.child("parameters"));
        let mut item = Map::new();
        for (key, value) in map {
            match (key.as_str(), value) {
                ("parameters", Value::Array(_)) => {
                    let parameters = self.others(&common, &place.child("parameters"));
                    item.insert(key.clone(), parameters);
                }
                (method, Value::Object(operation)) if METHODS.contains(&method) => {
                    let operation = self.operation(operation, &common, &place.child(method));
                    item.insert(key.clone(), Value::Object(operation));
                }
                _ => drop(item.insert(key.clone(), value.clone())),
            }
        }
        Value::Object(item)
    }

    fn operation(
        &mut self,
        map: &Map<String, Value>,
        common: &[Listed<'a>],
        place: &Pointer,
    ) -> Map<String, Value> {
        let mut operation = Map::new();
        for (key, value) in map {
            if !REPLACED.contains(&key.as_str()) {
                operation.insert(key.clone(), value.clone());
            }
        }
        let own = self.listed(&place.child("parameters"));
        if map.contains_key("parameters") {
            operation.insert("parameters".into(), self.others(&own, &place.child("parameters")));
        }
        if let Some(body) = self.request_body(map, &own, common, place) {
            operation.insert("requestBody".into(), body);
        }
        if let Some(responses) = map.get("responses") {
            let produces = self.media_types(Some(map), "produces");
            operation
                .insert("responses".into(), self.responses(responses, &produces, &place.child("responses")));
        }
        if let Some(servers) = self.own_servers(map) {
            operation.insert("servers".into(), servers);
        }
        operation
    }

    fn listed(&self, list: &Pointer) -> Vec<Listed<'a>> {
        let Some(Value::Array(items)) = list.find(self.before) else { return Vec::new() };
        let mut listed = Vec::with_capacity(items.len());
        for index in 0..items.len() {
            let place = list.index(index);
            let (target, value) = self.followed(&place);
            listed.push(Listed { place, target, value, input: input(value) });
        }
        listed
    }

    /// The parameters that are not part of a body.
    fn others(&mut self, listed: &[Listed<'a>], list: &Pointer) -> Value {
        let mut others = Vec::new();
        for one in listed {
            if one.input == Input::Other {
                let own = one.place.find(self.before).unwrap_or(&Value::Null);
                others.push(self.parameter(own, &one.place, &list.index(others.len())));
            }
        }
        Value::Array(others)
    }

    /// The body of an operation: its own, or else the path's. A form has the fields of both.
    fn request_body(
        &mut self,
        map: &Map<String, Value>,
        own: &[Listed<'a>],
        common: &[Listed<'a>],
        place: &Pointer,
    ) -> Option<Value> {
        let to = place.child("requestBody");
        let bodies: Vec<&Listed<'a>> =
            own.iter().chain(common).filter(|one| one.input == Input::Body).collect();
        let fields = fields(own, common);
        self.report_surplus(&bodies, &fields, own);
        let consumes = self.media_types(Some(map), "consumes");
        if let Some(body) = bodies.first() {
            let Value::Object(parameter) = body.value else { return None };
            return Some(match shared_name(&body.target) {
                Some(name) => self.shared_body(&name, parameter, consumes, &body.target, &to),
                None => self.body(parameter, consumes, &body.target, &to),
            });
        }
        if !fields.is_empty() {
            return Some(self.form(&fields, &consumes, &to));
        }
        let mixed = map.get("requestBody")?;
        self.mixed("requestBody", place);
        Some(mixed.clone())
    }

    /// Reports all bodies but the first, since an operation can have only one.
    fn report_surplus(&mut self, bodies: &[&Listed<'a>], fields: &[Field<'_>], own: &[Listed<'a>]) {
        let message = "the operation has several bodies, of which one can be sent";
        if let Some(second) = bodies.get(1)
            && own.iter().any(|one| one.place == second.place)
        {
            let fault = Diagnostic::warning("request-body", message).at(&second.place);
            self.diagnostics.push(fault.degraded_to("this one is left out"));
        }
        if let (Some(_), Some(field)) = (bodies.first(), fields.first()) {
            let fault = Diagnostic::warning("request-body", message).at(&field.place);
            self.diagnostics.push(fault.degraded_to("the fields of the form are left out"));
        }
    }
}

/// The name of the shared parameter at this place.
fn shared_name(place: &Pointer) -> Option<String> {
    let name = place.as_str().strip_prefix("/parameters/")?;
    if name.contains('/') { None } else { place.tokens().pop() }
}

/// The form fields. A field of the operation replaces the path's field with the same name.
fn fields<'a>(own: &[Listed<'a>], common: &[Listed<'a>]) -> Vec<Field<'a>> {
    let mut fields: Vec<Field<'a>> = Vec::new();
    for one in own.iter().chain(common) {
        let Value::Object(map) = one.value else { continue };
        if one.input != Input::Form {
            continue;
        }
        if fields.iter().all(|known| known.map.get("name") != map.get("name")) {
            fields.push(Field { place: one.target.clone(), map });
        }
    }
    fields
}
