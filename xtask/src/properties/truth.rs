//! Translates a random document to JSON Schema, for a validator that shares no code with the generator.
//!
//! Each definition appears twice: with its own keywords (`own`), which `allOf` uses, and as it is used
//! (`use`), where a discriminator selects the schema for the value. The strict form forbids properties that
//! no schema declares.

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

/// How deep references are followed. Only bases and their children form circles.
const DEPTH: usize = 40;

/// The translated document.
pub struct Truth {
    root: Value,
}

/// Whether undeclared properties are forbidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// They are allowed as the document says.
    Open,
    /// They are forbidden.
    Strict,
}

impl Form {
    fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Strict => "strict",
        }
    }
}

/// The position of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Position {
    /// It alone describes the value.
    Use,
    /// One of several alternatives; a value may match more than one.
    Alternative,
    /// The only alternative that the value matches.
    Only,
    /// It applies together with others.
    Member,
    /// A member of a definition, which the definition extends.
    Extended,
}

impl Truth {
    /// Translates a document.
    pub fn new(document: &Value) -> Self {
        let forms = [Form::Open, Form::Strict].map(|form| (form.key(), Reader { document, form }.all()));
        Self { root: forms.into_iter().map(|(key, all)| (key.to_owned(), all)).collect::<Map<_, _>>().into() }
    }

    /// A validator for the values of a definition; `None` if the translation is not a valid schema.
    pub fn validator(&self, name: &str, form: Form) -> Option<Validator> {
        let registry = Registry::new().add("urn:truth", self.root.clone()).ok()?.prepare().ok()?;
        let schema = json!({ "$ref": format!("urn:truth#/{}/place/{name}", form.key()) });
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        options.with_registry(&registry).build(&schema).ok()
    }
}

struct Reader<'d> {
    document: &'d Value,
    form: Form,
}

impl Reader<'_> {
    fn definitions(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.document["components"]["schemas"].as_object().into_iter().flatten()
    }

    fn definition(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    fn all(&self) -> Value {
        let (mut own, mut used, mut place) = (Map::new(), Map::new(), Map::new());
        for (name, schema) in self.definitions() {
            own.insert(name.clone(), self.own(name, schema));
            used.insert(name.clone(), self.used(name, schema));
            let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
            place.insert(name.clone(), self.translated(&reference, Position::Use));
        }
        json!({ "own": own, "use": used, "place": place })
    }

    /// The own keywords of a definition. A base that lists its children does not require that a value is one
    /// of them.
    fn own(&self, name: &str, schema: &Value) -> Value {
        let mut schema = schema.clone();
        if let Some(map) = schema.as_object_mut() {
            let is_listing = self.alternatives(map).iter().any(|one| self.extends(one, name));
            if is_listing {
                map.retain(|key, _| key != "oneOf" && key != "anyOf");
            }
        }
        self.keywords(&schema, true)
    }

    /// The same, with the schema that the tag selects.
    fn used(&self, name: &str, schema: &Value) -> Value {
        let mut members = vec![json!({ "$ref": self.at("own", name) })];
        if let Some(map) = schema.as_object() {
            let listed = self.alternatives(map);
            let is_listing = listed.iter().any(|one| self.extends(one, name));
            let named = if listed.is_empty() { self.extending(name) } else { listed };
            members.extend(self.conditions(schema, &named));
            if is_listing {
                members.push(self.one_of(&self.alternatives(map)));
            }
        }
        json!({ "allOf": members })
    }

    /// At least one alternative: the tag selects it, so others may match too.
    fn one_of(&self, names: &[String]) -> Value {
        let all: Vec<Value> = names.iter().map(|name| json!({ "$ref": self.at("use", name) })).collect();
        json!({ "anyOf": all })
    }

    /// For each value of the tag: the tag differs, or the selected schema matches.
    fn conditions(&self, schema: &Value, named: &[String]) -> Vec<Value> {
        let names = names(schema, named).into_iter();
        // A double "not", since the name should not declare a property.
        let condition = |(is_named, name): (Value, String)| {
            let holds =
                json!({ "allOf": [{ "not": { "not": is_named } }, { "$ref": self.at("use", &name) }] });
            json!({ "anyOf": [{ "not": is_named }, holds] })
        };
        names.map(condition).collect()
    }

    /// The alternatives of a union with a tag, without those that the tag of the value excludes.
    fn tagged(&self, schema: &Value, alternatives: &Value) -> Value {
        let named: Vec<String> = schema.as_object().map(|map| self.alternatives(map)).unwrap_or_default();
        let names = names(schema, &named);
        let alternative = |one: &Value| {
            let others = names.iter().filter(|(_, name)| referred(one) != Some(name.as_str()));
            let others = others.map(|(is_named, _)| json!({ "not": is_named }));
            let own = self.translated(one, Position::Alternative);
            json!({ "allOf": std::iter::once(own).chain(others).collect::<Vec<_>>() })
        };
        alternatives.as_array().into_iter().flatten().map(alternative).collect()
    }

    fn at(&self, kind: &str, name: &str) -> String {
        format!("#/{}/{kind}/{name}", self.form.key())
    }

    /// The definitions that a union lists.
    fn alternatives(&self, map: &Map<String, Value>) -> Vec<String> {
        let lists = ["oneOf", "anyOf"].into_iter().filter_map(|key| map.get(key)?.as_array());
        lists.flatten().filter_map(referred).map(str::to_owned).collect()
    }

    fn extends(&self, name: &str, base: &str) -> bool {
        let members = self.definition(name)["allOf"].as_array();
        members.into_iter().flatten().filter_map(referred).any(|one| one == base)
    }

    /// The definitions that extend one, also through others.
    fn extending(&self, base: &str) -> Vec<String> {
        let mut found = vec![base.to_owned()];
        let mut at = 0;
        while let Some(base) = found.get(at).cloned() {
            let more = self.definitions().map(|(name, _)| name).filter(|name| self.extends(name, &base));
            let more: Vec<String> = more.filter(|name| !found.contains(name)).cloned().collect();
            found.extend(more);
            at += 1;
        }
        found.split_off(1)
    }

    fn translated(&self, schema: &Value, position: Position) -> Value {
        let translated = self.keywords(schema, false);
        let translated = match (position, referred(schema)) {
            (Position::Extended, Some(name)) => json!({ "$ref": self.at("own", name) }),
            _ => translated,
        };
        let has_properties = self.has_properties(schema, 0);
        match (self.form, position) {
            (Form::Strict, Position::Use) if has_properties => {
                json!({ "allOf": [translated], "unevaluatedProperties": false })
            }
            (Form::Strict, Position::Only) if !has_properties => {
                json!({ "allOf": [translated], "additionalProperties": true })
            }
            // A map of any values next to other alternatives declares nothing, so it must not accept values
            // meant for others.
            (Form::Strict, Position::Alternative) if self.is_free(schema, 0) => json!({ "type": "object" }),
            _ => translated,
        }
    }

    /// Whether a schema is a map of any values.
    fn is_free(&self, schema: &Value, depth: usize) -> bool {
        match referred(schema).filter(|_| depth < DEPTH) {
            Some(name) => self.is_free(self.definition(name), depth + 1),
            None => {
                schema.get("additionalProperties").is_some_and(is_any) && schema.get("properties").is_none()
            }
        }
    }

    /// Whether a schema for the value has named properties.
    fn has_properties(&self, schema: &Value, depth: usize) -> bool {
        if depth > DEPTH {
            return true;
        }
        let below = |schema: &Value| self.has_properties(schema, depth + 1);
        let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_array());
        schema.get("properties").is_some()
            || schema.get("additionalProperties").is_some_and(|of| of == &Value::Bool(false))
            || referred(schema).is_some_and(|name| below(self.definition(name)))
            || lists.flatten().any(below)
    }

    fn keywords(&self, schema: &Value, is_definition: bool) -> Value {
        let Some(map) = schema.as_object() else { return schema.clone() };
        let mut out = Map::new();
        let member = if is_definition { Position::Extended } else { Position::Member };
        for (key, value) in map {
            let value = match key.as_str() {
                "$ref" => referred(schema).map(|name| json!(self.at("use", name))),
                "type" | "enum" | "const" | "required" | "minItems" | "maxItems" => Some(value.clone()),
                "format" if ["date", "date-time"].iter().any(|known| value == known) => Some(value.clone()),
                "properties" => Some(self.map_of(value)),
                // Keeps `additionalProperties` for arbitrary names, but not for named properties.
                "additionalProperties"
                    if self.form == Form::Strict && is_any(value) && map.contains_key("properties") =>
                {
                    None
                }
                "items" | "additionalProperties" => Some(self.translated(value, Position::Use)),
                "prefixItems" => Some(self.list_of(value, Position::Use)),
                "allOf" => Some(self.list_of(value, member)),
                "oneOf" | "anyOf" if map.contains_key("discriminator") => Some(self.tagged(schema, value)),
                "oneOf" => Some(self.list_of(value, Position::Only)),
                "anyOf" => Some(self.list_of(value, Position::Alternative)),
                _ => None,
            };
            if let Some(value) = value {
                let is_tagged = key == "oneOf" && map.contains_key("discriminator");
                out.insert(if is_tagged { "anyOf".into() } else { key.clone() }, value);
            }
        }
        if map.get("format") == Some(&json!("byte")) {
            out.insert("pattern".into(), json!("^([A-Za-z0-9+/]{4})*$"));
        }
        if let Some((least, most)) = range(map) {
            out.insert("minimum".into(), least);
            out.insert("maximum".into(), most);
        }
        match map.get("nullable") {
            Some(Value::Bool(true)) => json!({ "anyOf": [out, { "type": "null" }] }),
            _ => Value::Object(out),
        }
    }

    fn map_of(&self, schemas: &Value) -> Value {
        let all = schemas.as_object().into_iter().flatten();
        let all = all.map(|(name, schema)| (name.clone(), self.translated(schema, Position::Use)));
        Value::Object(all.collect())
    }

    fn list_of(&self, schemas: &Value, position: Position) -> Value {
        schemas.as_array().into_iter().flatten().map(|schema| self.translated(schema, position)).collect()
    }
}

fn is_any(schema: &Value) -> bool {
    schema == &Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
}

/// For each tag: the condition on the value, and the selected definition.
fn names(schema: &Value, named: &[String]) -> Vec<(Value, String)> {
    let Some(tag) = schema["discriminator"]["propertyName"].as_str() else { return Vec::new() };
    let mapped = schema["discriminator"]["mapping"].as_object();
    let mapped = mapped
        .into_iter()
        .flatten()
        .filter_map(|(value, target)| Some((value.clone(), target.as_str()?.rsplit('/').next()?.to_owned())));
    let implicit = named.iter().map(|name| (name.clone(), name.clone()));
    let is_named = |value: String| json!({ "type": "object", "properties": { tag: { "const": value } }, "required": [tag] });
    mapped.chain(implicit).map(|(value, name)| (is_named(value), name)).collect()
}

/// The definition that a schema refers to.
pub fn referred(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// The range of integers that a client supports; all numbers otherwise.
fn range(map: &Map<String, Value>) -> Option<(Value, Value)> {
    let of = map.get("type")?;
    let is_integer = of == "integer" || of.as_array().is_some_and(|all| all.contains(&json!("integer")));
    match map.get("format").and_then(Value::as_str) {
        _ if !is_integer => None,
        Some("int32") => Some((json!(i32::MIN), json!(i32::MAX))),
        _ => Some((json!(i64::MIN), json!(i64::MAX))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Form, Truth};

    /// Checks whether a value of the definition `A` is valid, and whether all its properties are declared.
    #[track_caller]
    fn check_truth(definitions: Value, value: Value, expected: [bool; 2]) {
        let truth = Truth::new(&json!({ "components": { "schemas": definitions } }));
        let is_valid = |form| truth.validator("A", form).expect("a schema").is_valid(&value);
        assert_eq!([is_valid(Form::Open), is_valid(Form::Strict)], expected, "{value}");
    }

    fn base() -> Value {
        json!({
            "A": { "type": "object", "properties": { "t": { "type": "string" } }, "required": ["t"],
                "discriminator": { "propertyName": "t", "mapping": { "b": "#/components/schemas/B" } } },
            "B": { "allOf": [{ "$ref": "#/components/schemas/A" },
                { "type": "object", "properties": { "n": { "type": "integer" } } }] },
        })
    }

    #[test]
    fn a_tag_names_the_schema() {
        check_truth(base(), json!({ "t": "b", "n": 1 }), [true, true]);
        check_truth(base(), json!({ "t": "B", "n": "x" }), [false, false]);
        check_truth(base(), json!({ "t": "c", "n": "x" }), [true, false]);
        check_truth(base(), json!({ "n": 1 }), [false, false]);
    }

    #[test]
    fn properties_are_declared_where_they_stand() {
        let open = json!({ "A": { "type": "object" } });
        check_truth(open, json!({ "x": { "y": 1 } }), [true, true]);
        let nested = json!({ "A": { "type": "object", "properties": { "x": { "type": "object", "properties": { "y": {} } } } } });
        check_truth(nested.clone(), json!({ "x": { "y": { "z": 1 } } }), [true, true]);
        check_truth(nested, json!({ "x": { "z": 1 } }), [true, false]);
        let union = json!({ "A": { "oneOf": [{ "type": "object", "properties": { "x": {} }, "required": ["x"] }, { "type": "string" }] } });
        check_truth(union.clone(), json!({ "x": 1 }), [true, true]);
        check_truth(union, json!({ "x": 1, "y": 1 }), [true, false]);
    }

    #[test]
    fn null_is_a_value_where_the_document_says_so() {
        check_truth(json!({ "A": { "type": "string", "nullable": true } }), Value::Null, [true, true]);
        check_truth(json!({ "A": { "type": "string" } }), Value::Null, [false, false]);
    }
}
