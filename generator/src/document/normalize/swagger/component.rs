//! `definitions`, shared parameters and responses, and security definitions become components.

use serde_json::{Map, Value};

use super::parameter::{Input, input};
use super::rewriting::Rewriting;
use crate::document::Pointer;
use crate::document::members::Members;

impl Rewriting<'_> {
    pub(super) fn components(&mut self) -> Value {
        let mut components = match self.before.get("components") {
            Some(Value::Object(map)) => map.clone(),
            _ => Map::new(),
        };
        let (parameters, bodies) = self.shared_parameters();
        let sections = [
            ("schemas", self.definitions()),
            ("parameters", parameters),
            ("requestBodies", bodies),
            ("responses", self.shared_responses()),
            ("securitySchemes", self.security_schemes()),
        ];
        for (section, members) in sections.into_iter().filter(|(_, members)| !members.is_empty()) {
            match components.entry(section).or_insert_with(|| Value::Object(Map::new())) {
                Value::Object(known) => members.into_iter().for_each(|(key, value)| {
                    known.entry(key).or_insert(value);
                }),
                other => *other = Value::Object(members),
            }
        }
        Value::Object(components)
    }

    fn definitions(&mut self) -> Map<String, Value> {
        self.moved(&Pointer::root().child("definitions"), &component("schemas"));
        self.section("definitions")
    }

    fn section(&self, key: &str) -> Map<String, Value> {
        self.before.object(key).cloned().unwrap_or_default()
    }

    /// The shared parameters, and the shared bodies. Shared form fields are copied to where they are referred
    /// to.
    fn shared_parameters(&mut self) -> (Map<String, Value>, Map<String, Value>) {
        let (mut parameters, mut bodies) = (Map::new(), Map::new());
        let consumes = self.media_types(None, "consumes");
        for (name, value) in self.section("parameters") {
            let from = Pointer::root().child("parameters").child(&name);
            let (_, target) = self.followed(&from);
            match (input(target), &value) {
                (Input::Other, value) => {
                    let to = component("parameters").child(&name);
                    parameters.insert(name, self.parameter(value, &from, &to));
                }
                (Input::Body, Value::Object(map)) if !map.contains_key("$ref") => {
                    let to = component("requestBodies").child(&name);
                    bodies.insert(name, self.body(map, consumes.clone(), &from, &to));
                }
                _ => {}
            }
        }
        (parameters, bodies)
    }

    fn shared_responses(&mut self) -> Map<String, Value> {
        let produces = self.media_types(None, "produces");
        let place = Pointer::root().child("responses");
        let mut responses = Map::new();
        for (name, value) in self.section("responses") {
            let (from, to) = (place.child(&name), component("responses").child(&name));
            self.moved(&from, &to);
            responses.insert(name, self.response(&value, &produces, &from, &to));
        }
        responses
    }

    fn security_schemes(&mut self) -> Map<String, Value> {
        let place = Pointer::root().child("securityDefinitions");
        self.moved(&place, &component("securitySchemes"));
        let section = self.section("securityDefinitions");
        section
            .iter()
            .map(|(name, value)| (name.clone(), self.security_scheme(value, &place.child(name))))
            .collect()
    }
}

fn component(section: &str) -> Pointer {
    Pointer::root().child("components").child(section)
}
