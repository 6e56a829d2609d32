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
fn parameters<'d>(operation: &'d Value) -> BTreeSet<&'d str> {
    let all = operation["parameters"].as_array().into_iter().flatten();
    all.filter_map(|parameter| parameter["name"].as_str()).collect()
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
    let (mut calls, mut sent, mut facts) = (0, 0, 0);
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
                if name == "page_size" {
                    let all = current["parameters"].as_array().unwrap();
                    let size = all.iter().find(|one| one["name"] == "page_size").unwrap();
                    assert_eq!(size["schema"]["default"].to_string(), value, "{line}");
                }
            }
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
    assert_eq!((calls, sent, facts), (61, 46, 118));
}

/// Operations and fields of version 1.
#[test]
fn the_document_of_version_1() {
    let Some(text) = source("002") else { return };
    let document = document("v1");
    let (mut calls, mut fields) = (0, 0);
    let mut known = BTreeSet::new();
    let mut is_properties = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if indent == 2 && line.trim_start().starts_with("/user/") {
            let path = line.trim().trim_end_matches(':');
            let operation =
                operation(&document, "post", path).unwrap_or_else(|| panic!("no operation for {path}"));
            known.clear();
            properties(&operation["requestBody"], &mut known);
            calls += 1;
        }
        match is_properties {
            Some(level) if indent == level + 2 && line.trim_end().ends_with(':') => {
                let name = line.trim().trim_end_matches(':');
                let is_moved = name == "pic_file";
                assert!(known.contains(name) || is_moved, "no field {name} among {known:?}");
                fields += 1;
            }
            Some(level) if indent <= level => is_properties = None,
            _ => {}
        }
        if line.trim() == "properties:" {
            is_properties = Some(indent);
        }
    }
    // The page is cut off after these.
    assert_eq!((calls, fields), (7, 134));
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
