//! The places in a document that are mutated: pointers to its schemas, parameters, operations and responses.

use serde_json::{Map, Value};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The pointers of the operations.
pub fn operations(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (path, item) in members(document, "/paths") {
        let Some(item) = item.as_object() else { continue };
        for method in METHODS.iter().filter(|method| item.contains_key(**method)) {
            found.push(format!("/paths/{}/{method}", escaped(path)));
        }
    }
    found
}

/// The pointers of inline parameters of operations.
pub fn parameters(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(document) {
        let at = format!("{operation}/parameters");
        let count = document.pointer(&at).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..count {
            let at = format!("{at}/{index}");
            if document.pointer(&at).is_some_and(|one| one.get("name").is_some()) {
                found.push(at);
            }
        }
    }
    found
}

/// The pointers of inline responses of operations.
pub fn responses(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(document) {
        let at = format!("{operation}/responses");
        for (status, _) in members(document, &at) {
            found.push(format!("{at}/{}", escaped(status)));
        }
    }
    found
}

/// The pointers of the media types of bodies and responses.
pub fn media_types(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(document) {
        for holder in [format!("{operation}/requestBody")].into_iter().chain(
            members(document, &format!("{operation}/responses"))
                .into_iter()
                .map(|(status, _)| format!("{operation}/responses/{}", escaped(status))),
        ) {
            let at = format!("{holder}/content");
            for (name, _) in members(document, &at) {
                found.push(format!("{at}/{}", escaped(name)));
            }
        }
    }
    found
}

/// The pointers of the definitions.
pub fn definitions(document: &Value) -> Vec<String> {
    let at = "/components/schemas";
    members(document, at).into_iter().map(|(name, _)| format!("{at}/{}", escaped(name))).collect()
}

/// The pointers of all schemas: definitions, and those of parameters, bodies and responses, with their parts.
pub fn schemas(document: &Value) -> Vec<String> {
    let mut open = definitions(document);
    for holder in parameters(document).into_iter().chain(media_types(document)) {
        open.push(format!("{holder}/schema"));
    }
    open.reverse();
    let mut found = Vec::new();
    while let Some(at) = open.pop() {
        let Some(schema) = document.pointer(&at).and_then(Value::as_object) else { continue };
        found.push(at.clone());
        // The depth of a document is limited when it is read.
        for (name, _) in members(document, &format!("{at}/properties")) {
            open.push(format!("{at}/properties/{}", escaped(name)));
        }
        open.extend(parts(schema).into_iter().map(|part| format!("{at}/{part}")));
    }
    found
}

fn parts(schema: &Map<String, Value>) -> Vec<String> {
    let mut parts = Vec::new();
    for key in ["items", "additionalProperties"] {
        if schema.get(key).is_some_and(Value::is_object) {
            parts.push(key.to_owned());
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        let count = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
        parts.extend((0..count).map(|index| format!("{key}/{index}")));
    }
    parts
}

/// The pointers of the properties of all schemas.
pub fn properties(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for schema in schemas(document) {
        let at = format!("{schema}/properties");
        found.extend(members(document, &at).into_iter().map(|(name, _)| format!("{at}/{}", escaped(name))));
    }
    found
}

/// The members of an object.
pub fn members<'d>(document: &'d Value, at: &str) -> Vec<(&'d String, &'d Value)> {
    document.pointer(at).and_then(Value::as_object).map(|object| object.iter().collect()).unwrap_or_default()
}

/// The pointer of the object that contains a place, and the key in it.
pub fn holder(at: &str) -> Option<(&str, String)> {
    let (holder, key) = at.rsplit_once('/')?;
    Some((holder, key.replace("~1", "/").replace("~0", "~")))
}

/// Escapes a key for a pointer.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
