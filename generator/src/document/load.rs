//! From a file, JSON or YAML, to a tree; the only reader of input files.

use std::fs;
use std::io::Read;
use std::path::Path;

use serde_json::{Map, Value};

use super::nesting::too_deep;
use super::{Document, Origins, Position, Source, json};
use crate::diagnostic::Diagnostic;

/// The largest document that is read, in bytes; the largest public ones have about 40 MB.
const MAX_BYTES: u64 = 128 * 1024 * 1024;

/// The deepest nesting that a document may have; real ones stay below 100.
const MAX_DEPTH: usize = 512;

/// Reads a document from a file.
///
/// # Errors
/// A file that cannot be read, is too large or is not valid UTF-8, and everything that [`parse`] refuses.
pub fn load(path: &Path) -> Result<Document, Diagnostic> {
    let name = path.display().to_string();
    let text = read(path).map_err(|message| {
        Diagnostic::error("input-file", format!("cannot read `{name}`: {message}"))
            .in_file(&name)
            .help("give the path of an OpenAPI document in YAML or JSON")
    })?;
    parse(Source { name, text })
}

fn read(path: &Path) -> Result<String, String> {
    let file = fs::File::open(path).map_err(|error| error.to_string())?;
    let mut text = String::new();
    file.take(MAX_BYTES + 1).read_to_string(&mut text).map_err(|error| error.to_string())?;
    if text.len() as u64 > MAX_BYTES {
        return Err(format!("it is larger than {} MiB", MAX_BYTES / 1024 / 1024));
    }
    Ok(text)
}

/// Reads a document from a text.
///
/// # Errors
/// A text that is neither JSON nor YAML, or whose root is not a mapping.
pub fn parse(source: Source) -> Result<Document, Diagnostic> {
    let root = parse_value(&source)?;
    if !root.is_object() {
        let found = kind(&root);
        return Err(Diagnostic::error("document-root", format!("the document is {found}, not a mapping"))
            .in_file(&source.name)
            .help("an OpenAPI document starts with `openapi: 3.0.x`"));
    }
    Ok(Document { source, root, origins: Origins::default() })
}

/// Reads any JSON or YAML text as a tree: keys become text, anchors and merge keys are expanded.
///
/// # Errors
/// A text that is neither, nests deeper than any real document, or repeats a key, with line and column.
pub fn parse_value(source: &Source) -> Result<Value, Diagnostic> {
    let text = source.text.trim_start_matches('\u{feff}');
    let looks_like_json = text.trim_start().starts_with(['{', '[']);
    let is_json = source.name.ends_with(".json");
    if looks_like_json || is_json {
        match json::parse(text) {
            Ok(value) => return Ok(value),
            // YAML has braces too, so a text with braces and another name is given a second chance.
            Err(error) if is_json => return Err(json_fault(source, &error)),
            Err(_) => {}
        }
    }
    bound_depth(source, text)?;
    yaml_value(text).map_err(|fault| {
        let position = fault.location().map(|at| Position { line: at.line(), column: at.column() });
        syntax(source, "not valid YAML", &fault.to_string(), position)
    })
}

fn json_fault(source: &Source, error: &serde_json::Error) -> Diagnostic {
    let position = Position { line: error.line(), column: error.column() };
    syntax(source, "not valid JSON", &error.to_string(), Some(position))
}

fn yaml_value(text: &str) -> Result<Value, serde_yaml::Error> {
    let mut value: serde_yaml::Value = serde_yaml::from_str(text)?;
    value.apply_merge()?;
    Ok(from_yaml(value))
}

fn syntax(source: &Source, what: &str, why: &str, position: Option<Position>) -> Diagnostic {
    // Both parsers stop at a depth of their own, which is the same finding as a depth that is bounded here.
    let feature = if why.contains("recursion limit") { "nesting" } else { "syntax" };
    Diagnostic::error(feature, format!("{what}: {why}")).in_file(&source.name).at_position(position)
}

fn from_yaml(value: serde_yaml::Value) -> Value {
    match value {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(value) => Value::Bool(value),
        serde_yaml::Value::Number(number) => from_yaml_number(&number),
        serde_yaml::Value::String(text) => Value::String(text),
        serde_yaml::Value::Sequence(items) => Value::Array(items.into_iter().map(from_yaml).collect()),
        serde_yaml::Value::Mapping(map) => Value::Object(
            map.into_iter().map(|(key, value)| (key_text(key), from_yaml(value))).collect::<Map<_, _>>(),
        ),
        serde_yaml::Value::Tagged(tagged) => from_yaml(tagged.value),
    }
}

fn from_yaml_number(number: &serde_yaml::Number) -> Value {
    if let Some(value) = number.as_i64() {
        return value.into();
    }
    if let Some(value) = number.as_u64() {
        return value.into();
    }
    number.as_f64().map_or(Value::Null, Value::from)
}

/// YAML lets any value be a key; status codes written without quotes are the common case.
fn key_text(key: serde_yaml::Value) -> String {
    match from_yaml(key) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// Refuses hostile nesting before a parser spends time and memory on it.
fn bound_depth(source: &Source, text: &str) -> Result<(), Diagnostic> {
    let Some((line, column)) = too_deep(text, MAX_DEPTH) else { return Ok(()) };
    let message = format!("the document is nested more than {MAX_DEPTH} deep");
    let position = Position { line, column };
    Err(Diagnostic::error("nesting", message).in_file(&source.name).at_position(Some(position)))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
