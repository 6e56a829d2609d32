//! The kinds of changes to documents, with the places where each can be made.

use serde_json::{Map, Value, json};

use super::walk::{definitions, holder, media_types, operations, parameters, properties, responses, schemas};

/// A kind of change.
pub struct Mutation {
    /// What it does.
    pub name: &'static str,
    /// The places where it can be made.
    places: fn(&Value) -> Vec<String>,
    /// Makes it at a place. Returns whether that was possible.
    make: fn(&mut Value, &str) -> bool,
}

impl Mutation {
    /// The mutated documents, for different places.
    pub fn mutants(&self, document: &Value, most: usize) -> Vec<(String, Value)> {
        let (mut mutants, text) = (Vec::new(), document.to_string());
        for place in (self.places)(document) {
            if mutants.len() == most {
                break;
            }
            let mut mutant = document.clone();
            if !(self.make)(&mut mutant, &place) {
                continue;
            }
            // Objects are equal regardless of the order of their members, but their texts are not.
            let written = mutant.to_string();
            if written != text {
                mutants.push((place, mutant));
            }
        }
        mutants
    }
}

/// All kinds.
pub const MUTATIONS: [Mutation; 50] = [
    Mutation { name: "a property is gone", places: properties, make: remove },
    Mutation {
        name: "an optional property comes",
        places: properties,
        make: |of, at| beside(of, at, json!({ "type": "string" })),
    },
    Mutation { name: "a required property comes", places: properties, make: add_required },
    Mutation {
        name: "a property has another type",
        places: properties,
        make: |of, at| put(of, at, json!({ "type": "integer", "maximum": 7 })),
    },
    Mutation { name: "a property is a list", places: properties, make: wrap_in_list },
    Mutation {
        name: "a property becomes required",
        places: properties,
        make: |of, at| set_required(of, at, true),
    },
    Mutation {
        name: "a property becomes optional",
        places: properties,
        make: |of, at| set_required(of, at, false),
    },
    Mutation { name: "a property has another name", places: properties, make: rename },
    Mutation {
        name: "a property may be null",
        places: properties,
        make: |of, at| set(of, at, "nullable", json!(true)),
    },
    Mutation {
        name: "a property is deprecated",
        places: properties,
        make: |of, at| set(of, at, "deprecated", json!(true)),
    },
    Mutation {
        name: "a property is read-only",
        places: properties,
        make: |of, at| set(of, at, "readOnly", json!(true)),
    },
    Mutation { name: "a property has another default", places: properties, make: another_default },
    Mutation {
        name: "a property has another title",
        places: properties,
        make: |of, at| set(of, at, "title", json!("Entirely Other")),
    },
    Mutation {
        name: "properties stand in another order",
        places: schemas,
        make: |of, at| reverse(of, &format!("{at}/properties")),
    },
    Mutation { name: "a string is a date", places: schemas, make: to_date },
    Mutation { name: "a number has other bounds", places: schemas, make: other_bounds },
    Mutation { name: "an integer is a number", places: schemas, make: to_number },
    Mutation {
        name: "a value of an enumeration is gone",
        places: schemas,
        make: |of, at| pop(of, &format!("{at}/enum")),
    },
    Mutation {
        name: "a value of an enumeration comes",
        places: schemas,
        make: |of, at| push_text(of, &format!("{at}/enum")),
    },
    Mutation { name: "a value of an enumeration comes first", places: schemas, make: insert_text },
    Mutation { name: "an alternative comes", places: schemas, make: |of, at| alternative(of, at, false) },
    Mutation {
        name: "an alternative comes first",
        places: schemas,
        make: |of, at| alternative(of, at, true),
    },
    Mutation {
        name: "an alternative is gone",
        places: schemas,
        make: |of, at| pop(of, &format!("{at}/oneOf")) || pop(of, &format!("{at}/anyOf")),
    },
    Mutation {
        name: "alternatives stand in another order",
        places: schemas,
        make: |of, at| reverse(of, &format!("{at}/oneOf")),
    },
    Mutation {
        name: "further properties are allowed",
        places: schemas,
        make: |of, at| is_object(of, at) && set(of, at, "additionalProperties", json!({ "type": "string" })),
    },
    Mutation { name: "a schema moves to a definition", places: properties, make: to_definition },
    Mutation { name: "a definition has another name", places: definitions, make: rename_definition },
    Mutation {
        name: "a definition has a title",
        places: definitions,
        make: |of, at| set(of, at, "title", json!("Entirely Other")),
    },
    Mutation {
        name: "definitions stand in another order",
        places: |_| vec!["/components/schemas".into()],
        make: reverse,
    },
    Mutation { name: "an operation is gone", places: operations, make: remove },
    Mutation { name: "an operation comes", places: operations, make: add_operation },
    Mutation {
        name: "an operation has another id",
        places: operations,
        make: |of, at| set(of, at, "operationId", json!("doSomethingElse")),
    },
    Mutation { name: "an id has another case", places: operations, make: other_case },
    Mutation {
        name: "an operation is deprecated",
        places: operations,
        make: |of, at| set(of, at, "deprecated", json!(true)),
    },
    Mutation {
        name: "an operation has another tag",
        places: operations,
        make: |of, at| set(of, at, "tags", json!(["somewhere else"])),
    },
    Mutation { name: "operations stand in another order", places: |_| vec!["/paths".into()], make: reverse },
    Mutation {
        name: "an optional parameter comes",
        places: operations,
        make: |of, at| add_parameter(of, at, false),
    },
    Mutation {
        name: "a required parameter comes",
        places: operations,
        make: |of, at| add_parameter(of, at, true),
    },
    Mutation {
        name: "a parameter is gone",
        places: parameters,
        make: |of, at| !is_in_path(of, at) && remove(of, at),
    },
    Mutation {
        name: "a parameter becomes required",
        places: parameters,
        make: |of, at| set(of, at, "required", json!(true)),
    },
    Mutation {
        name: "a parameter becomes optional",
        places: parameters,
        make: |of, at| !is_in_path(of, at) && unset(of, at, "required"),
    },
    Mutation {
        name: "a parameter has another type",
        places: parameters,
        make: |of, at| set(of, at, "schema", json!({ "type": "boolean" })),
    },
    Mutation {
        name: "a parameter is written otherwise",
        places: parameters,
        make: |of, at| set(of, at, "explode", json!(false)),
    },
    Mutation {
        name: "parameters stand in another order",
        places: operations,
        make: |of, at| reverse_list(of, &format!("{at}/parameters")),
    },
    Mutation {
        name: "a body has another media type",
        places: media_types,
        make: |of, at| at.contains("/requestBody/") && rename_to(of, at, "application/vnd.other+json"),
    },
    Mutation {
        name: "a body becomes optional",
        places: operations,
        make: |of, at| unset(of, &format!("{at}/requestBody"), "required"),
    },
    Mutation { name: "a response of another status comes", places: operations, make: add_response },
    Mutation { name: "a response of an error comes", places: operations, make: add_error },
    Mutation { name: "a response is gone", places: responses, make: remove },
    Mutation {
        name: "a response has other content",
        places: media_types,
        make: |of, at| {
            at.contains("/responses/")
                && set(of, at, "schema", json!({ "type": "array", "items": { "type": "boolean" } }))
        },
    },
];

fn object<'d>(document: &'d mut Value, at: &str) -> Option<&'d mut Map<String, Value>> {
    document.pointer_mut(at)?.as_object_mut()
}

fn remove(document: &mut Value, at: &str) -> bool {
    let Some((above, key)) = holder(at) else { return false };
    match document.pointer_mut(above) {
        Some(Value::Object(object)) => object.remove(&key).is_some(),
        Some(Value::Array(list)) => match key.parse::<usize>() {
            Ok(index) if index < list.len() => {
                list.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

fn put(document: &mut Value, at: &str, value: Value) -> bool {
    match document.pointer_mut(at) {
        Some(place) => {
            *place = value;
            true
        }
        None => false,
    }
}

/// Sets a member of an object that is not a reference.
fn set(document: &mut Value, at: &str, key: &str, value: Value) -> bool {
    match object(document, at) {
        Some(object) if !object.contains_key("$ref") => {
            object.insert(key.to_owned(), value);
            true
        }
        _ => false,
    }
}

fn unset(document: &mut Value, at: &str, key: &str) -> bool {
    object(document, at).is_some_and(|object| object.remove(key).is_some())
}

fn beside(document: &mut Value, at: &str, value: Value) -> bool {
    let Some((above, _)) = holder(at) else { return false };
    set(document, above, "aNewOne", value)
}

fn add_required(document: &mut Value, at: &str) -> bool {
    let Some((properties, _)) = holder(at) else { return false };
    let at = format!("{properties}/aNewOne");
    beside(document, &format!("{properties}/aNewOne"), json!({ "type": "string" }))
        && set_required(document, &at, true)
}

fn set_required(document: &mut Value, at: &str, is_required: bool) -> bool {
    let Some((properties, key)) = holder(at) else { return false };
    let Some(schema) = properties.strip_suffix("/properties") else { return false };
    let Some(schema) = object(document, schema) else { return false };
    let required = schema.entry("required").or_insert_with(|| json!([]));
    let Some(required) = required.as_array_mut() else { return false };
    let key = Value::from(key);
    match (required.iter().position(|one| *one == key), is_required) {
        (None, true) => required.push(key),
        (Some(index), false) => drop(required.remove(index)),
        _ => return false,
    }
    true
}

fn wrap_in_list(document: &mut Value, at: &str) -> bool {
    let Some(place) = document.pointer_mut(at) else { return false };
    *place = json!({ "type": "array", "items": place.take() });
    true
}

fn rename(document: &mut Value, at: &str) -> bool {
    rename_to(document, at, "anotherName")
}

/// Renames a member, and keeps its position.
fn rename_to(document: &mut Value, at: &str, name: &str) -> bool {
    let Some((above, key)) = holder(at) else { return false };
    let Some(object) = object(document, above) else { return false };
    if !object.contains_key(&key) || object.contains_key(name) {
        return false;
    }
    let members = std::mem::take(object);
    for (known, value) in members {
        object.insert(if known == key { name.to_owned() } else { known }, value);
    }
    true
}

fn another_default(document: &mut Value, at: &str) -> bool {
    let value = match kind(document, at) {
        Some("string") => json!("something else"),
        Some("integer") => json!(41),
        Some("boolean") => json!(true),
        _ => return false,
    };
    set(document, at, "default", value)
}

fn kind<'d>(document: &'d Value, at: &str) -> Option<&'d str> {
    document.pointer(at)?.get("type")?.as_str()
}

fn is_object(document: &Value, at: &str) -> bool {
    kind(document, at) == Some("object")
}

fn to_date(document: &mut Value, at: &str) -> bool {
    kind(document, at) == Some("string")
        && document.pointer(at).is_some_and(|schema| schema.get("enum").is_none())
        && set(document, at, "format", json!("date-time"))
}

fn other_bounds(document: &mut Value, at: &str) -> bool {
    matches!(kind(document, at), Some("integer" | "number")) && set(document, at, "maximum", json!(5))
}

fn to_number(document: &mut Value, at: &str) -> bool {
    kind(document, at) == Some("integer")
        && document.pointer(at).is_some_and(|schema| schema.get("enum").is_none())
        && unset(document, at, "type")
        && set(document, at, "type", json!("number"))
}

fn pop(document: &mut Value, at: &str) -> bool {
    match document.pointer_mut(at) {
        Some(Value::Array(list)) if list.len() > 2 => list.pop().is_some(),
        _ => false,
    }
}

fn push_text(document: &mut Value, at: &str) -> bool {
    match document.pointer_mut(at) {
        Some(Value::Array(list)) if list.len() > 1 && list.iter().all(Value::is_string) => {
            list.push(json!("a new one"));
            true
        }
        _ => false,
    }
}

fn insert_text(document: &mut Value, at: &str) -> bool {
    let at = format!("{at}/enum");
    push_text(document, &at)
        && document.pointer_mut(&at).and_then(Value::as_array_mut).is_some_and(|list| {
            list.rotate_right(1);
            true
        })
}

fn alternative(document: &mut Value, at: &str, is_first: bool) -> bool {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(list)) = document.pointer_mut(&format!("{at}/{key}")) else { continue };
        let schema = json!({ "type": "object", "required": ["onlyHere"], "properties": { "onlyHere": { "type": "integer" }, "noMore": { "type": "string" } } });
        list.insert(if is_first { 0 } else { list.len() }, schema);
        return true;
    }
    false
}

fn reverse(document: &mut Value, at: &str) -> bool {
    match document.pointer_mut(at) {
        Some(Value::Object(object)) if object.len() > 1 => {
            let members: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
            object.extend(members.into_iter().rev());
            true
        }
        Some(Value::Array(_)) => reverse_list(document, at),
        _ => false,
    }
}

fn reverse_list(document: &mut Value, at: &str) -> bool {
    match document.pointer_mut(at) {
        Some(Value::Array(list)) if list.len() > 1 => {
            list.reverse();
            true
        }
        _ => false,
    }
}

fn to_definition(document: &mut Value, at: &str) -> bool {
    let Some(schema) = document.pointer(at).cloned() else { return false };
    if schema.get("$ref").is_some() || schema.get("properties").is_none() && schema.get("enum").is_none() {
        return false;
    }
    let Some(Value::Object(root)) = Some(&mut *document) else { return false };
    let components = root.entry("components").or_insert_with(|| json!({}));
    let Some(components) = components.as_object_mut() else { return false };
    let definitions = components.entry("schemas").or_insert_with(|| json!({}));
    let Some(definitions) = definitions.as_object_mut() else { return false };
    definitions.insert("MovedHere".to_owned(), schema);
    put(document, at, json!({ "$ref": "#/components/schemas/MovedHere" }))
}

fn rename_definition(document: &mut Value, at: &str) -> bool {
    let text = document.to_string();
    let old = format!("\"#{at}\"");
    if !text.contains(&old) || text.contains(&format!("#{at}/")) {
        return false;
    }
    let text = text.replace(&old, "\"#/components/schemas/EntirelyOther\"");
    match serde_json::from_str(&text) {
        Ok(changed) => {
            *document = changed;
            rename_to(document, at, "EntirelyOther")
        }
        Err(_) => false,
    }
}

fn add_operation(document: &mut Value, at: &str) -> bool {
    let Some(tags) = document.pointer(&format!("{at}/tags")).cloned() else { return false };
    let operation = json!({ "operationId": "doSomethingNew", "tags": tags, "responses": { "204": { "description": "Nothing." } } });
    set(document, "/paths", "/something/new", json!({ "post": operation }))
}

fn other_case(document: &mut Value, at: &str) -> bool {
    let at = format!("{at}/operationId");
    let Some(id) = document.pointer(&at).and_then(Value::as_str).map(str::to_uppercase) else { return false };
    put(document, &at, json!(id))
}

fn add_parameter(document: &mut Value, at: &str, is_required: bool) -> bool {
    let Some(operation) = object(document, at) else { return false };
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    let Some(parameters) = parameters.as_array_mut() else { return false };
    let parameter =
        json!({ "in": "query", "name": "aNewOne", "required": is_required, "schema": { "type": "string" } });
    parameters.insert(0, parameter);
    true
}

fn is_in_path(document: &Value, at: &str) -> bool {
    document.pointer(at).and_then(|one| one.get("in")) == Some(&json!("path"))
}

fn response(description: &str, property: &str) -> Value {
    let schema =
        json!({ "type": "object", "required": [property], "properties": { property: { "type": "string" } } });
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

fn add_response(document: &mut Value, at: &str) -> bool {
    set(document, &format!("{at}/responses"), "207", response("Something new.", "news"))
}

fn add_error(document: &mut Value, at: &str) -> bool {
    set(document, &format!("{at}/responses"), "418", response("A fault.", "fault"))
}
