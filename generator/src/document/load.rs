//! From a file, JSON or YAML, to a tree; the only reader of input files.

use std::path::Path;

use serde_json::Value;

use super::address;
use super::input::{MAX_BYTES, read_text};
use super::nesting::too_deep;
use super::tree::{self, Tree, kind};
use super::{Document, Position, Source};
use crate::diagnostic::{Diagnostic, Diagnostics, Effect, Severity};

/// The deepest nesting that a document may have; real ones stay below 100.
const MAX_DEPTH: usize = 512;

/// Reads a document from a file.
///
/// # Errors
/// A file that cannot be read, is no regular one, is too large or is not valid UTF-8, and everything that [`parse`] refuses.
pub fn load(path: &Path) -> Result<Document, Diagnostic> {
    let name = path.display().to_string();
    let text = read_text(path, MAX_BYTES).map_err(|message| {
        Diagnostic::error("input-file", format!("cannot read `{name}`: {message}"))
            .in_file(&name)
            .help("give the path of an OpenAPI document in YAML or JSON")
    })?;
    parse(Source { name, text })
}

/// Reads a document from a text.
///
/// # Errors
/// A text that is neither JSON nor YAML, or whose root is not a mapping.
pub fn parse(source: Source) -> Result<Document, Diagnostic> {
    let (mut tree, mut findings) = read_tree(&source)?;
    if !tree.value.is_object() {
        let found = kind(&tree.value);
        return Err(Diagnostic::error("document-root", format!("the document is {found}, not a mapping"))
            .in_file(&source.name)
            .help("an OpenAPI document starts with `openapi: 3.0.x`"));
    }
    address::bound(&mut tree.value, &mut findings);
    for place in &tree.repeated {
        let key = place.tokens().pop().unwrap_or_default();
        let message = format!("the key `{key}` is there twice; the last one is read");
        findings.push(Diagnostic::repair("repeated-key", message).at(place));
    }
    Ok(Document { findings, ..Document::new(source, tree.value) })
}

/// Reads any JSON or YAML text as a tree: keys become text, anchors and merge keys are expanded.
///
/// # Errors
/// A text that is neither, nests deeper than any real document, or repeats a key, with line and column.
pub fn parse_value(source: &Source) -> Result<Value, Diagnostic> {
    let (tree, _) = read_tree(source)?;
    match tree.repeated.first() {
        None => Ok(tree.value),
        Some(place) => {
            let key = place.tokens().pop().unwrap_or_default();
            Err(syntax(source, "not plain", &format!("the key `{key}` is there twice"), None).at(place))
        }
    }
}

/// The tree of a text, and what was mended to read it.
fn read_tree(source: &Source) -> Result<(Tree, Diagnostics), Diagnostic> {
    let text = source.text.trim_start_matches('\u{feff}');
    let is_json = source.name.ends_with(".json");
    let mut findings = Diagnostics::new();
    let mut json_fault = None;
    if is_json || text.trim_start().starts_with(['{', '[']) {
        match json(text) {
            Ok(tree) => return Ok((tree, findings)),
            // YAML has braces too, and takes more: a text with braces is given a second chance.
            Err(error) => json_fault = Some(error).filter(|_| is_json),
        }
    }
    bound_depth(source, text)?;
    let tree = match (yaml(text), json_fault) {
        (Ok(tree), None) => tree,
        (Ok(tree), Some(error)) if tree.value.is_object() => {
            findings.push(mended(json_finding(source, &error), "it is read as YAML"));
            tree
        }
        (_, Some(error)) => return Err(json_finding(source, &error)),
        (Err(fault), None) => {
            let position = fault.location().map(|at| Position { line: at.line(), column: at.column() });
            let tree = without_tabs(text).and_then(|text| yaml(&text).ok());
            let told = syntax(source, "not valid YAML", &fault.to_string(), position);
            let Some(tree) = tree else { return Err(told) };
            findings.push(mended(told, "tabs before a line are read as spaces"));
            tree
        }
    };
    Ok((tree, findings))
}

/// The fault of a text that could be read in another way.
fn mended(fault: Diagnostic, how: &str) -> Diagnostic {
    let message = format!("{}; {how}", fault.message);
    Diagnostic { effect: Effect::Repaired, severity: Severity::Warning, message, ..fault }
}

fn json(text: &str) -> Result<Tree, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = tree::read(&mut deserializer)?;
    deserializer.end()?;
    Ok(tree)
}

fn yaml(text: &str) -> Result<Tree, serde_yaml::Error> {
    tree::read(serde_yaml::Deserializer::from_str(text))
}

/// The text with the tabs before its lines as spaces, which YAML asks for; `None` if there are no tabs.
fn without_tabs(text: &str) -> Option<String> {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let has_tabs = text.lines().any(|line| line[..indent(line)].contains('\t'));
    let spaced = |line: &str| {
        let (before, rest) = line.split_at(indent(line));
        format!("{}{rest}\n", before.replace('\t', "  "))
    };
    has_tabs.then(|| text.lines().map(spaced).collect())
}

fn json_finding(source: &Source, error: &serde_json::Error) -> Diagnostic {
    let position = Position { line: error.line(), column: error.column() };
    syntax(source, "not valid JSON", &error.to_string(), Some(position))
}

fn syntax(source: &Source, what: &str, why: &str, position: Option<Position>) -> Diagnostic {
    // Both parsers stop at a depth of their own, which is the same finding as a depth that is bounded here.
    let feature = if why.contains("recursion limit") { "nesting" } else { "syntax" };
    Diagnostic::error(feature, format!("{what}: {why}")).in_file(&source.name).at_position(position)
}

/// Refuses hostile nesting before a parser spends time and memory on it.
fn bound_depth(source: &Source, text: &str) -> Result<(), Diagnostic> {
    let Some((line, column)) = too_deep(text, MAX_DEPTH) else { return Ok(()) };
    let message = format!("the document is nested more than {MAX_DEPTH} deep");
    let position = Position { line, column };
    Err(Diagnostic::error("nesting", message).in_file(&source.name).at_position(Some(position)))
}
