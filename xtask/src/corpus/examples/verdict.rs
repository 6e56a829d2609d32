//! Judges the results of examples: unchanged, changed in a way that the document explains, or a bug.

use generator::document::Pointer;
use generator::examples::Example;
use jsonschema::{Draft, Registry, Validator};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::program::Outcome;
use super::translation::{encoded, translated};

/// The results of a document's examples.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Examples {
    /// The number of unchanged examples.
    pub same: usize,
    /// Examples that do not match their schemas, with the validator's message.
    pub contradictions: Vec<Remark>,
    /// Examples that only lost properties that their schemas do not declare.
    pub undeclared: Vec<Remark>,
    /// Valid examples that changed.
    pub failed: Vec<Remark>,
}

/// A remark about an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// Its place.
    pub pointer: String,
    /// What happened to it.
    pub outcome: String,
    /// Why.
    pub reason: String,
}

/// Judges the results of a document's examples, in order.
pub fn judge(root: &Value, examples: &[Example], outcomes: &[Outcome]) -> Examples {
    let mut judged = Examples::default();
    let registry = Registry::new().add("urn:document", translated(root)).ok();
    let registry = registry.and_then(|registry| registry.prepare().ok());
    let schemas = Schemas { root, registry: registry.as_ref() };
    let missing = Err("the program ended before it".to_owned());
    for (index, example) in examples.iter().enumerate() {
        let outcome = outcomes.get(index).unwrap_or(&missing);
        let differences = match outcome {
            Ok(value) => differences(&example.value, value),
            Err(_) => Vec::new(),
        };
        if outcome.is_ok() && differences.is_empty() {
            judged.same += 1;
            continue;
        }
        let reported = match outcome {
            Ok(_) => differences.iter().map(Difference::text).take(3).collect::<Vec<_>>().join("; "),
            Err(reason) => format!("cannot be decoded: {reason}"),
        };
        let remark =
            |reason| Remark { pointer: example.pointer.to_string(), outcome: reported.clone(), reason };
        let undeclared = || differences.iter().all(|of| schemas.is_undeclared(&example.schema, of));
        match schemas.contradiction(example) {
            Some(reason) => judged.contradictions.push(remark(reason)),
            None if outcome.is_ok() && undeclared() => {
                judged.undeclared.push(remark("the schema does not declare the properties".into()));
            }
            None => judged.failed.push(remark("the schema allows it".into())),
        }
    }
    judged
}

/// A place where a value changed.
#[derive(Debug, PartialEq)]
pub struct Difference {
    /// The path of the place.
    pub keys: Vec<String>,
    /// The value before.
    pub was: Option<Value>,
    /// The value after.
    pub is: Option<Value>,
}

impl Difference {
    /// The path, and both values.
    pub fn text(&self) -> String {
        let show = |value: &Option<Value>| {
            let text = value.as_ref().map_or_else(|| "nothing".into(), Value::to_string);
            text.chars().take(60).collect::<String>()
        };
        format!("`{}` was {} and is {}", self.keys.join("/"), show(&self.was), show(&self.is))
    }
}

/// The differences between two values; 1 and 1.0 are equal.
pub fn differences(was: &Value, is: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(&mut Vec::new(), Some(was), Some(is), &mut found);
    found
}

fn compare(keys: &mut Vec<String>, was: Option<&Value>, is: Option<&Value>, found: &mut Vec<Difference>) {
    match (was, is) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let added = other.keys().filter(|key| !one.contains_key(*key));
            for key in one.keys().chain(added) {
                keys.push(key.clone());
                compare(keys, one.get(key), other.get(key), found);
                keys.pop();
            }
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                keys.push(index.to_string());
                compare(keys, Some(one), Some(other), found);
                keys.pop();
            }
        }
        (Some(Value::Number(one)), Some(Value::Number(other))) if one.as_f64() == other.as_f64() => {}
        (was, is) if was == is => {}
        (was, is) => found.push(Difference { keys: keys.clone(), was: was.cloned(), is: is.cloned() }),
    }
}

/// The most schemas that are searched for a property, since they can form circles.
const MAX_SCHEMAS: usize = 1000;

/// The schemas of a document.
struct Schemas<'a> {
    root: &'a Value,
    /// The schemas, translated for the validator.
    registry: Option<&'a Registry<'a>>,
}

impl Schemas<'_> {
    /// The reason why the example does not match the schema, if it does not.
    fn contradiction(&self, example: &Example) -> Option<String> {
        let validator = validator(self.registry?, &example.schema)?;
        let error = validator.iter_errors(&example.value).next()?;
        let place = error.instance_path().to_string();
        let text: String = error.to_string().chars().take(200).collect();
        Some(if place.is_empty() { text } else { format!("`{place}`: {text}") })
    }

    /// Whether the difference is a lost property that no schema declares.
    fn is_undeclared(&self, schema: &Pointer, difference: &Difference) -> bool {
        let Some((last, above)) = difference.keys.split_last() else { return false };
        if difference.is.is_some() || last.parse::<usize>().is_ok() {
            return false;
        }
        let mut at = vec![schema.clone()];
        for key in above {
            at = self.below(&at, key);
        }
        self.below(&at, last).is_empty()
    }

    /// The schemas of a property or element.
    fn below(&self, schemas: &[Pointer], key: &str) -> Vec<Pointer> {
        let mut open = schemas.to_vec();
        let (mut seen, mut found) = (Vec::new(), Vec::new());
        while let Some(at) = open.pop().filter(|_| seen.len() < MAX_SCHEMAS) {
            if seen.contains(&at) {
                continue;
            }
            seen.push(at.clone());
            let Some(Value::Object(map)) = at.find(self.root) else { continue };
            open.extend(map.get("$ref").and_then(Value::as_str).and_then(Pointer::from_reference));
            for union in ["allOf", "oneOf", "anyOf"] {
                let count = map.get(union).and_then(Value::as_array).map_or(0, Vec::len);
                open.extend((0..count).map(|index| at.child(union).index(index)));
            }
            found.extend(self.child(&at, map, key));
        }
        found
    }

    fn child(&self, at: &Pointer, map: &Map<String, Value>, key: &str) -> Option<Pointer> {
        let property = at.child("properties").child(key);
        if property.find(self.root).is_some() {
            return Some(property);
        }
        let by_keyword =
            |keyword: &str| map.get(keyword).filter(|of| of.is_object()).map(|_| at.child(keyword));
        match key.parse::<usize>() {
            Ok(_) => by_keyword("items").or_else(|| by_keyword("additionalProperties")),
            Err(_) => by_keyword("additionalProperties"),
        }
    }
}

fn validator(registry: &Registry<'_>, schema: &Pointer) -> Option<Validator> {
    let options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("byte", |text: &str| is_base64(text));
    let schema = json!({ "$ref": format!("urn:document#{}", encoded(schema.as_str())) });
    options.with_registry(registry).build(&schema).ok()
}

fn is_base64(text: &str) -> bool {
    text.trim_end_matches('=').bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
        && text.len().is_multiple_of(4)
}

#[cfg(test)]
mod tests {
    use generator::document::Pointer;
    use generator::examples::Example;
    use generator::ir::TypeReference;
    use serde_json::{Value, json};

    use super::{Examples, judge};

    /// The result for one example of a schema that changed in this way.
    fn judged(value: Value, outcome: Result<Value, String>) -> Examples {
        let root = json!({ "s": {
            "type": "object", "required": ["a"],
            "properties": { "a": { "type": "integer" }, "list": { "type": "array", "items": { "$ref": "#/s" } } },
        } });
        let schema = Pointer::root().child("s");
        let example = Example { pointer: schema.child("example"), schema, of: TypeReference::Any, value };
        judge(&root, &[example], &[outcome])
    }

    #[track_caller]
    fn check_judged(value: Value, outcome: Result<Value, String>, expected: [usize; 4]) {
        let of = judged(value, outcome);
        assert_eq!(
            [of.same, of.contradictions.len(), of.undeclared.len(), of.failed.len()],
            expected,
            "{of:?}"
        );
    }

    #[test]
    fn numbers_are_the_same_by_value() {
        check_judged(json!({ "a": 1 }), Ok(json!({ "a": 1.0 })), [1, 0, 0, 0]);
    }

    #[test]
    fn what_the_schema_refuses_is_explained() {
        check_judged(json!({ "a": "1" }), Err("a number was expected".into()), [0, 1, 0, 0]);
        check_judged(json!({ "list": [] }), Err("`a` is missing".into()), [0, 1, 0, 0]);
    }

    #[test]
    fn what_the_schema_does_not_declare_may_be_gone() {
        check_judged(json!({ "a": 1, "b": 2 }), Ok(json!({ "a": 1 })), [0, 0, 1, 0]);
        let nested = json!({ "a": 1, "list": [{ "a": 1, "b": 2 }] });
        check_judged(nested, Ok(json!({ "a": 1, "list": [{ "a": 1 }] })), [0, 0, 1, 0]);
    }

    #[test]
    fn what_is_declared_must_stay() {
        check_judged(json!({ "a": 1, "list": [] }), Ok(json!({ "a": 1 })), [0, 0, 0, 1]);
        check_judged(json!({ "a": 1 }), Ok(json!({ "a": 2 })), [0, 0, 0, 1]);
        check_judged(json!({ "a": 1 }), Err("too deep".into()), [0, 0, 0, 1]);
    }
}
