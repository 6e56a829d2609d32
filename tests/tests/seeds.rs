//! What the sources say from which the documents of the Zoom client were written, held against the documents as the client has them.
//!
//! The sources lie beside the repository, in `shared/seeds`, and are no part of it; without them there is nothing to count.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says why it does nothing"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::config::Config;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The text of a source by the beginning of its name, if the sources are there.
fn source(number: &str) -> Option<String> {
    let beside = root().parent().unwrap().join("shared/seeds");
    let folder = std::env::var_os("ZOOM_SOURCES").map_or(beside, PathBuf::from);
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: the sources are not in {}", folder.display());
        return None;
    };
    let path = entries
        .map(|entry| entry.unwrap().path())
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(number)));
    Some(fs::read_to_string(path.unwrap()).unwrap())
}

/// A document of the client with its overlays.
fn document(module: &str) -> Value {
    let config = Config::load(&root().join("specs/generator.toml")).unwrap();
    let document = config.documents.iter().find(|one| one.module.as_deref() == Some(module)).unwrap();
    generator::prepare(document).unwrap().0.root
}

/// A path whose parameters have no names.
fn shape(path: &str) -> String {
    let part = |part: &str| if part.starts_with([':', '{']) { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The operation of a method and a path.
fn operation<'d>(document: &'d Value, method: &str, path: &str) -> Option<&'d Value> {
    let paths = document["paths"].as_object().unwrap();
    let (_, item) = paths.iter().find(|(known, _)| shape(known) == shape(path))?;
    item.get(method.to_lowercase())
}

/// The names of the query's parameters.
fn parameters(operation: &Value) -> BTreeSet<&str> {
    let all = operation["parameters"].as_array().into_iter().flatten();
    all.filter_map(|parameter| parameter["name"].as_str()).collect()
}

fn parameter<'d>(operation: &'d Value, name: &str) -> &'d Value {
    let all = operation["parameters"].as_array().unwrap();
    all.iter().find(|parameter| parameter["name"] == name).unwrap()
}

/// A value of a call is the default or one of the values of its parameter; what stands in its place names its type.
#[track_caller]
fn check_value(parameter: &Value, value: &str) {
    let schema = &parameter["schema"];
    let is_of = |of: &str| schema["type"] == of;
    let is_known = match value {
        "<string>" => is_of("string") || is_of("integer") || is_of("array"),
        "<boolean>" => is_of("boolean"),
        _ => {
            let listed = schema["enum"].as_array().into_iter().flatten().chain([&schema["default"]]);
            let text_of = |one: &Value| one.as_str().map_or_else(|| one.to_string(), str::to_owned);
            listed.map(text_of).any(|text| text == value)
        }
    };
    assert!(is_known, "{value} is none of {parameter:#}");
}

/// All strings that stand in a value, keys among them.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(found.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(members) => {
            for (key, member) in members {
                found.insert(key.clone());
                strings(member, found);
            }
        }
        _ => {}
    }
}

/// The names of the properties below a schema.
fn properties(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| properties(item, found)),
        Value::Object(members) => {
            if let Some(Value::Object(of)) = members.get("properties") {
                found.extend(of.keys().cloned());
            }
            members.values().for_each(|member| properties(member, found));
        }
        _ => {}
    }
}

/// Every key of a sample is a property of the answer.
fn check_sample(text: &str, begin: &str, operation: &Value) -> usize {
    let start = text.find(begin).unwrap();
    let sample: Value =
        serde_json::Deserializer::from_str(&text[start..]).into_iter().next().unwrap().unwrap();
    let (mut known, mut found) = (BTreeSet::new(), BTreeSet::new());
    properties(&operation["responses"]["200"], &mut known);
    keys(&sample, &mut found);
    let missing: Vec<&String> = found.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
    found.len()
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        Value::Object(members) => {
            found.extend(members.keys().cloned());
            members.values().for_each(|member| keys(member, found));
        }
        _ => {}
    }
}

/// Operations with their parameters, the defaults of page sizes, scopes and labels.
#[test]
fn the_collection_of_calls() {
    let Some(text) = source("001") else { return };
    let document = document("v2");
    let (mut calls, mut sent, mut facts, mut notes) = (0, 0, 0, 0);
    let mut current = &Value::Null;
    for line in text.lines() {
        if let Some((method, address)) = line.split_once(" {{baseUrl}}") {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            current = operation(&document, method, path).unwrap_or_else(|| panic!("no operation for {line}"));
            calls += 1;
            let known = parameters(current);
            for pair in query.split('&').filter(|pair| !pair.is_empty()) {
                let (name, value) = pair.split_once('=').unwrap();
                assert!(known.contains(name), "no parameter {name} for {line}");
                sent += 1;
                check_value(parameter(current, name), value);
            }
        } else if line.contains("pass the me") {
            let text = current.to_string();
            assert!(text.contains("`me`"), "{text}");
            notes += 1;
        } else if let Some(label) = line.strip_prefix("Rate Limit Label: ") {
            assert_eq!(current["x-rate-limit-label"], label.to_lowercase(), "{current:#}");
            facts += 1;
        } else if let Some(scopes) = line.strip_prefix("Scopes: ") {
            let mut known = BTreeSet::new();
            strings(&current["security"], &mut known);
            for scope in scopes.split([' ', ',']).filter(|scope| !scope.is_empty()) {
                assert!(known.contains(scope.trim_matches('`')), "no scope {scope}");
                facts += 1;
            }
        }
    }
    assert_eq!((calls, sent, facts, notes), (61, 46, 118, 27));
}

/// Operations and fields of version 1.
#[test]
fn the_document_of_version_1() {
    let Some(text) = source("002") else { return };
    let document = document("v1");
    let (mut calls, mut fields, mut types, mut defaults) = (0, 0, 0, 0);
    let mut known = BTreeSet::new();
    let (mut current, mut field) = (&Value::Null, "");
    let mut is_properties = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if indent == 2 && line.trim_start().starts_with("/user/") {
            let path = line.trim().trim_end_matches(':');
            current = operation(&document, "post", path).unwrap_or_else(|| panic!("no operation for {path}"));
            known.clear();
            properties(&current["requestBody"], &mut known);
            calls += 1;
        }
        match is_properties {
            Some(level) if indent == level + 2 && line.trim_end().ends_with(':') => {
                field = line.trim().trim_end_matches(':');
                let is_moved = field == "pic_file";
                assert!(known.contains(field) || is_moved, "no field {field} among {known:?}");
                fields += 1;
            }
            Some(level) if indent == level + 4 && field != "pic_file" => {
                let schema = form_field(current, field);
                if let Some(default) = line.trim().strip_prefix("default: ") {
                    let known = &schema["default"];
                    assert_eq!(
                        known.as_str().unwrap_or(&known.to_string()),
                        default.trim_matches('\''),
                        "{field}"
                    );
                    defaults += 1;
                } else if let Some(of) = line.trim().strip_prefix("type: ") {
                    // Numbers and truth values that the page calls strings are written alike in a form.
                    let is_scalar = of == "string" && !schema["type"].is_null();
                    assert!(schema["type"] == of || is_scalar, "{field}: {schema}");
                    types += 1;
                }
            }
            Some(level) if indent <= level => is_properties = None,
            _ => {}
        }
        if line.trim() == "properties:" {
            is_properties = Some(indent);
        }
    }
    // The page is cut off after these.
    assert_eq!((calls, fields, types, defaults), (7, 134, 134, 96));
}

/// The schema of a field of a form.
fn form_field<'d>(operation: &'d Value, name: &str) -> &'d Value {
    let content = operation["requestBody"]["content"].as_object().unwrap();
    &content.values().next().unwrap()["schema"]["properties"][name]
}

/// What single operations say beside their fields, with words of the same fact in the document.
const NOTES: [(&str, &str, &str, &str); 14] = [
    (
        "A user's status cannot be updated more than once per minute",
        "put",
        "/users/{userId}/presence_status",
        "once a minute",
    ),
    ("maximum of 100 groups in one account per day", "post", "/groups", "100 groups a day"),
    ("maximum of 5000 groups in one account", "post", "/groups", "hold 5,000"),
    ("expire five minutes after receipt", "get", "/users/me/zak", "five minutes"),
    ("50 requests per day for Free accounts", "post", "/users", "50 calls on a Free account"),
    ("1,500 requests per day for Pro accounts", "post", "/users", "1,500 on Pro"),
    ("10,000 requests per day for Business+ accounts", "post", "/users", "10,000 on Business"),
    (
        "cannot exceed more than 10 Virtual Background files",
        "post",
        "/users/{userId}/settings/virtual_backgrounds",
        "at most 10 files",
    ),
    ("cannot exceed 15 megabytes", "post", "/users/{userId}/settings/virtual_backgrounds", "15 MB"),
    ("480 by 360 pixels", "post", "/users/{userId}/settings/virtual_backgrounds", "480 by 360"),
    ("Managed domain must be enabled", "put", "/users/{userId}/email", "managed domain"),
    (
        "logged out of their current Zoom session",
        "delete",
        "/users/{userId}/token",
        "out of the current Zoom session",
    ),
    (
        "does not support the deletion requirements of a Data Subject Access Request",
        "delete",
        "/users/{userId}",
        "data subject's request",
    ),
    ("set a user's primary group", "patch", "/groups/{groupId}/members/{memberId}", "primary group"),
];

/// Bounds, quotas and warnings that the collection has in prose.
#[test]
fn the_notes_of_the_collection() {
    let Some(text) = source("001") else { return };
    let (text, document) = (text.to_lowercase(), document("v2"));
    for (told, method, path, words) in NOTES {
        assert!(text.contains(&told.to_lowercase()), "{told}");
        let known = operation(&document, method, path).unwrap()["description"].to_string();
        assert!(known.contains(words), "{words}: {known}");
    }
    assert!(source("003").unwrap().contains("user's status is pending, only id and created_at"));
    let known = operation(&document, "get", "/users/{userId}").unwrap()["description"].to_string();
    assert!(known.contains("`pending`"), "{known}");
}

/// A property as a page shows it: its name, its type, whether it must be there, and what follows.
struct Shown<'t> {
    name: &'t str,
    of: &'t str,
    is_required: bool,
    rest: Vec<&'t str>,
}

/// The properties of the page's response: a name, and in the lines below it a type and one of two words.
fn shown(text: &str) -> Vec<Shown<'_>> {
    let start = text.find("The user object represents").unwrap();
    let lines: Vec<&str> = text[start..].lines().map(str::trim).collect();
    let of = |line: &str| {
        ["string", "integer", "boolean", "object", "array", "enum"].iter().any(|of| line.starts_with(of))
    };
    let mut all: Vec<Shown<'_>> = Vec::new();
    for (at, line) in lines.iter().enumerate().skip(1) {
        let is_required = lines.get(at + 1) == Some(&"必需");
        if of(line)
            && (is_required || lines.get(at + 1) == Some(&"可选") || lines.get(at + 2) == Some(&"可选"))
        {
            all.push(Shown { name: lines[at - 1], of: line, is_required, rest: Vec::new() });
        } else if let Some(last) = all.last_mut() {
            last.rest.push(line);
        }
    }
    all
}

/// The schemas of all properties of a name.
fn named<'d>(value: &'d Value, name: &str, found: &mut Vec<&'d Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| named(item, name, found)),
        Value::Object(members) => {
            found.extend(members.get("properties").and_then(|all| all.get(name)));
            members.values().for_each(|member| named(member, name, found));
        }
        _ => {}
    }
}

/// Whether values, written one behind the other, make a text.
fn is_made_of(text: &str, values: &[String]) -> bool {
    text.is_empty()
        || values
            .iter()
            .any(|one| text.strip_prefix(one.as_str()).is_some_and(|rest| is_made_of(rest, values)))
}

/// Types, sets of values, defaults and lengths of the page of a user.
#[test]
fn the_properties_of_a_user() {
    let Some(text) = source("003") else { return };
    let document = document("v2");
    let answer = &operation(&document, "get", "/users/{userId}").unwrap()["responses"]["200"];
    let (mut values, mut lengths, mut required) = (0, 0, 0);
    let all = shown(&text);
    for property in &all {
        let mut schemas = Vec::new();
        named(answer, property.name, &mut schemas);
        assert!(!schemas.is_empty(), "no property {}", property.name);
        required += usize::from(property.is_required);
        for (at, line) in property.rest.iter().enumerate() {
            if *line == "枚举值:" {
                let joined = property.rest[at + 1];
                let of = |schema: &&Value| strings_of(&schema["enum"]);
                assert!(
                    schemas.iter().any(|schema| is_made_of(joined, &of(schema))),
                    "{}: {joined}",
                    property.name
                );
                values += 1;
            } else if let Some(length) = line.strip_prefix("<= ").and_then(|rest| rest.split(' ').next()) {
                assert!(
                    schemas.iter().any(|one| one["maxLength"].as_u64() == length.parse().ok()),
                    "{}",
                    property.name
                );
                lengths += 1;
            }
        }
        let is_kind = |schema: &&Value| schema["type"].as_str().is_none_or(|of| property.of.contains(of));
        assert!(schemas.iter().any(is_kind) || property.of == "object", "{}: {}", property.name, property.of);
    }
    assert_eq!((all.len(), required, values, lengths), (43, 2, 3, 2));
}

fn strings_of(values: &Value) -> Vec<String> {
    let all = values.as_array().into_iter().flatten();
    all.map(|one| one.as_str().map_or(one.to_string(), str::to_owned)).collect()
}

/// The sample answers, the values of parameters and the codes of errors of single pages.
#[test]
fn the_pages_of_a_user() {
    let (Some(older), Some(newer)) = (source("003"), source("004")) else { return };
    let document = document("v2");
    let user = operation(&document, "get", "/users/{userId}").unwrap();
    let fields = [check_sample(&older, "{\n  \"account_id\"", user), check_sample(&newer, "{\n\"id\"", user)];
    let codes = &document["components"]["schemas"]["ErrorResponse"]["properties"]["code"]["enum"];
    let listed: BTreeSet<i64> = codes.as_array().unwrap().iter().filter_map(Value::as_i64).collect();
    let told: BTreeSet<i64> = older
        .split("**Error Code:** `")
        .skip(1)
        .map(|rest| rest.split('`').next().unwrap().parse().unwrap())
        .collect();
    assert!(told.is_subset(&listed), "{told:?}");
    let all = user["parameters"].as_array().unwrap();
    let login = all.iter().find(|one| one["name"] == "login_type").unwrap();
    let values = login["schema"]["enum"].as_array().unwrap();
    for value in [0, 1, 99, 100, 101] {
        assert!(older.contains(&format!("\n{value} - ")) && values.contains(&value.into()), "{value}");
    }
    assert_eq!((fields, told.len()), ([31, 48], 2));
}
