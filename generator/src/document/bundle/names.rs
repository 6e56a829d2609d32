//! The name of a part of another file among the root document's components.

use std::path::Path;

use serde_json::Value;

use super::files::Address;
use crate::document::Pointer;
use crate::document::grammar::ObjectKind;

/// The place of the components of a kind, as the root document's version has it; `None` if it has none for the kind.
pub(super) fn section(kind: ObjectKind, is_swagger: bool) -> Option<Pointer> {
    let tokens: &[&str] = match (is_swagger, kind) {
        (true, ObjectKind::Schema) => &["definitions"],
        (true, ObjectKind::Parameter) => &["parameters"],
        (true, ObjectKind::Response) => &["responses"],
        (true, ObjectKind::SecurityScheme) => &["securityDefinitions"],
        (true, _) => return None,
        (false, ObjectKind::Schema) => &["components", "schemas"],
        (false, ObjectKind::Parameter) => &["components", "parameters"],
        (false, ObjectKind::Response) => &["components", "responses"],
        (false, ObjectKind::RequestBody) => &["components", "requestBodies"],
        (false, ObjectKind::Header) => &["components", "headers"],
        (false, ObjectKind::Example) => &["components", "examples"],
        (false, ObjectKind::Link) => &["components", "links"],
        (false, ObjectKind::Callback) => &["components", "callbacks"],
        (false, ObjectKind::SecurityScheme) => &["components", "securitySchemes"],
        (false, _) => return None,
    };
    Some(tokens.iter().fold(Pointer::root(), |pointer, token| pointer.child(token)))
}

/// A name that nothing in the section has: the definition's own; else with the name of its file or of a folder before it; else with a number.
///
/// `file` is relative to the folder of the root document, so that names do not depend on where that is.
pub(super) fn free_name(address: &Address, file: &Path, section: Option<&Value>) -> String {
    let taken = section.unwrap_or(&Value::Null);
    let is_free = |name: &str| taken.get(name).is_none();
    let own = legal(&own_name(&address.pointer).unwrap_or_else(|| stem(file)));
    if is_free(&own) {
        return own;
    }
    let mut qualified = Vec::new();
    for qualifier in qualifiers(file) {
        if qualifier != own {
            qualified.push(format!("{qualifier}-{own}"));
        }
    }
    if let Some(name) = qualified.iter().find(|name| is_free(name)) {
        return name.clone();
    }
    let base = qualified.first().unwrap_or(&own);
    let mut number = 2;
    while !is_free(&format!("{base}-{number}")) {
        number += 1;
    }
    format!("{base}-{number}")
}

/// The names of the file and of its folders, the nearest first; those that only say what kind of parts a file has come last.
fn qualifiers(file: &Path) -> Vec<String> {
    let mut names = vec![legal(&stem(file))];
    for folder in file.ancestors().skip(1) {
        names.extend(folder.file_name().map(|name| legal(&name.to_string_lossy())));
    }
    let (kinds, mut names): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| is_structure(name));
    names.extend(kinds);
    names
}

/// The same with hyphens in place of characters that names of components cannot have (OpenAPI 3.0.3, Components Object).
fn legal(name: &str) -> String {
    let is_legal = |symbol: char| symbol.is_alphanumeric() || ['.', '-', '_'].contains(&symbol);
    let words = name.split(|symbol: char| !is_legal(symbol)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// The last key of a definition's address, or all keys that are no words of OpenAPI; the root of a file has no name.
fn own_name(pointer: &Pointer) -> Option<String> {
    let tokens = pointer.tokens();
    let (last, above) = tokens.split_last()?;
    if above.last().is_none_or(|holder| is_section(holder)) {
        return Some(last.clone());
    }
    if !tokens.iter().any(|token| is_structure(token)) {
        return Some(last.clone());
    }
    let mut words = Vec::new();
    for token in &tokens {
        if !is_structure(token) {
            words.push(legal(token));
        }
    }
    Some(if words.is_empty() { last.clone() } else { words.join("-") })
}

/// Keys that say where a part stands and not what it is.
const STRUCTURE: [&str; 8] = ["paths", "components", "content", "schema", "items", "allOf", "oneOf", "anyOf"];

/// Whether a key or a folder says where a part stands and not what it is.
fn is_structure(token: &str) -> bool {
    let is_media_type = token.starts_with("application/") || token.ends_with("+json");
    is_section(token) || STRUCTURE.contains(&token) || is_media_type
}

fn is_section(token: &str) -> bool {
    let definitions = ["schemas", "definitions", "$defs", "models"];
    let others = ["parameters", "responses", "requestBodies", "headers", "securitySchemes", "properties"];
    definitions.contains(&token) || others.contains(&token)
}

/// The file's name up to its first dot; that of the folder if the file is its index.
fn stem(path: &Path) -> String {
    let start = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.split('.').find(|part| !part.is_empty()).unwrap_or("schema").to_owned()
    };
    let own = start(path);
    let is_index = matches!(own.trim_start_matches('_').to_ascii_lowercase().as_str(), "index" | "");
    match path.parent() {
        Some(folder) if is_index && folder.file_name().is_some() => start(folder),
        _ => own,
    }
}
