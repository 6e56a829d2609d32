//! Every operation of the two documents is a method of the client.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_yaml::Value;
use xtask::root;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The ids of a document's operations with their method and path.
fn documented(file: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join("specs").join(file)).unwrap();
    let document: Value = serde_yaml::from_str(&text).unwrap();
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_mapping().unwrap() {
        let item = item.as_mapping().unwrap();
        for (method, operation) in item.iter().filter(|(key, _)| METHODS.contains(&key.as_str().unwrap())) {
            let id = operation["operationId"].as_str().unwrap().to_owned();
            let line = format!("{} {}", method.as_str().unwrap().to_uppercase(), path.as_str().unwrap());
            assert!(operations.insert(id, line).is_none());
        }
    }
    operations
}

/// What the constants of a module's operations say in the same form.
fn generated(module: &str) -> BTreeMap<String, String> {
    let mut operations = BTreeMap::new();
    for file in rust_files(&root().join("generated-client/src").join(module).join("operations")) {
        let text = fs::read_to_string(file).unwrap();
        for constant in text.split("Operation = Operation {").skip(1) {
            let method = word(constant, "method: Method::", ",").to_uppercase();
            let line = format!("{method} {}", word(constant, "path: \"", "\""));
            assert!(operations.insert(word(constant, "id: \"", "\""), line).is_none());
        }
    }
    operations
}

fn rust_files(folder: &Path) -> BTreeSet<std::path::PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn word(text: &str, before: &str, after: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0.to_owned()
}

/// How often the operations' constants are called: each method of a handle begins one call.
fn methods(module: &str) -> usize {
    let folder = root().join("generated-client/src").join(module).join("operations");
    let texts = rust_files(&folder).into_iter().map(|file| fs::read_to_string(file).unwrap());
    texts.map(|text| text.matches("self.core.call(&").count()).sum()
}

#[track_caller]
fn check_operations(file: &str, module: &str, count: usize, added: &[(&str, &str)]) {
    let mut expected = documented(file);
    assert_eq!(expected.len(), count);
    expected.extend(added.iter().map(|(id, line)| ((*id).to_owned(), (*line).to_owned())));
    assert_eq!(generated(module), expected);
    assert_eq!(methods(module), expected.len());
}

#[test]
fn version_2() {
    check_operations("zoom-user-v2.yaml", "v2", 64, &[]);
}

/// The document describes the upload of a picture under another operation; an overlay adds it.
#[test]
fn version_1() {
    let added = [("userUploadpicture", "POST /user/uploadpicture")];
    check_operations("zoom-user-v1.yaml", "v1", 20, &added);
}
