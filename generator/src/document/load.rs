//! Reads JSON or YAML text into a tree. All input documents are read here.

use std::path::Path;

use serde_json::Value;

use super::address;
use super::texts::FileTexts;
use super::tree::{self, Repeated, Tree, kind};
use super::{Document, Position, Source, SourceFile, strings, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics, Effect, Severity, excerpt};
use crate::input::{MAX_BYTES, STANDARD_INPUT, Unread, read_standard_input, read_text};

/// Reads a document from a file, or from the standard input if the path is `-`.
///
/// # Errors
/// An error if the file cannot be read, is not a regular file, is too large or is not valid UTF-8, and for
/// the reasons of [`parse`].
pub fn load(path: &Path) -> Result<Document, Diagnostic> {
    let (name, text) = match path == Path::new(STANDARD_INPUT) {
        true => ("standard input".to_owned(), read_standard_input(MAX_BYTES)),
        false => (path.display().to_string(), read_text(path, MAX_BYTES)),
    };
    let text = text.map_err(|message| {
        Diagnostic::error("input-file", format!("cannot read `{name}`: {message}"))
            .in_file(&name)
            .help("give the path of an OpenAPI document in YAML or JSON")
    })?;
    parse(Source { name, text })
}

/// Reads a document from a string.
///
/// # Errors
/// An error if the text is neither JSON nor YAML, or if its root is not a mapping.
pub fn parse(source: Source) -> Result<Document, Diagnostic> {
    let ParsedText { mut tree, is_yaml, mut findings } = read_tree(&source)?;
    if !tree.value.is_object() {
        let found = kind(&tree.value);
        return Err(Diagnostic::error("document-root", format!("the document is {found}, not a mapping"))
            .in_file(&source.name)
            .help("an OpenAPI document starts with `openapi: 3.0.x`"));
    }
    address::bound(&mut tree.value, &mut findings);
    let Repeated { places, more } = tree.repeated;
    for place in &places {
        let key = place.tokens().pop().unwrap_or_default();
        let message = format!("the key `{}` is there twice; the last one is read", excerpt(&key));
        findings.push(Diagnostic::repair("repeated-key", message).at(place));
    }
    if more > 0 {
        let message = format!("{more} more keys are there twice; the last one of each is read");
        findings.push(Diagnostic::repair("repeated-key", message));
    }
    let texts = vec![FileTexts { is_yaml, texts: tree.texts }];
    let source = SourceFile::new(source, tree.positions);
    let mut document = Document { findings, texts, ..Document::new(source, tree.value) };
    strings::restore(&mut document);
    Ok(document)
}

/// Reads any JSON or YAML text as a tree. Keys become strings; anchors and merge keys are expanded.
///
/// # Errors
/// An error with line and column if the text is neither JSON nor YAML, nests too deep, or repeats a key.
pub fn parse_value(source: &Source) -> Result<Value, Diagnostic> {
    Ok(whole(source)?.0.value)
}

/// A file that is not a document by itself.
pub(super) struct ParsedFile {
    pub(super) source: SourceFile,
    pub(super) root: Value,
    /// The original texts of its scalars.
    pub(super) texts: FileTexts,
}

/// As [`parse_value`], with all that is known about the file.
pub(super) fn parse_part(source: Source) -> Result<ParsedFile, Diagnostic> {
    let (tree, is_yaml) = whole(&source)?;
    let source = SourceFile::new(source, tree.positions);
    Ok(ParsedFile { source, root: tree.value, texts: FileTexts { is_yaml, texts: tree.texts } })
}

/// The tree of a text without repeated keys, and whether it is YAML.
fn whole(source: &Source) -> Result<(Tree, bool), Diagnostic> {
    let ParsedText { tree, is_yaml, .. } = read_tree(source)?;
    match tree.repeated.places.first() {
        None => Ok((tree, is_yaml)),
        Some(place) => {
            let key = place.tokens().pop().unwrap_or_default();
            let why = format!("the key `{}` is there twice", excerpt(&key));
            Err(syntax(source, "not plain", &why, None).at(place))
        }
    }
}

/// A parsed text, and what was repaired to read it.
struct ParsedText {
    tree: Tree,
    is_yaml: bool,
    findings: Diagnostics,
}

fn read_tree(source: &Source) -> Result<ParsedText, Diagnostic> {
    if source.text.len() as u64 > MAX_BYTES {
        let why = Unread::TooLarge(MAX_BYTES).to_string();
        return Err(syntax(source, "the document is not read", &why, None));
    }
    let text = source.text.trim_start_matches('\u{feff}');
    let is_json = source.name.ends_with(".json");
    let mut findings = Diagnostics::new();
    let mut json_fault = None;
    if is_json || text.trim_start().starts_with(['{', '[']) {
        match json(text) {
            Ok(tree) => return Ok(ParsedText { tree, is_yaml: false, findings }),
            // YAML has braces too and accepts more than JSON, so the text is then read as YAML.
            Err(error) if is_json => json_fault = Some(error),
            Err(_) => {}
        }
    }
    let tree = match (yaml::read(text), json_fault) {
        (Ok(tree), None) => tree,
        (Ok(tree), Some(error)) if tree.value.is_object() => {
            findings.push(repaired(json_finding(source, &error), "it is read as YAML"));
            tree
        }
        (_, Some(error)) => return Err(json_finding(source, &error)),
        (Err(fault), None) => {
            let fault = fault.in_file(&source.name);
            let Some(text) = without_tabs(text) else { return Err(fault) };
            let Ok(tree) = yaml::read(&text) else { return Err(fault) };
            let tree = Tree { positions: None, ..tree };
            findings.push(repaired(fault, "tabs before a line are read as spaces"));
            tree
        }
    };
    Ok(ParsedText { tree, is_yaml: true, findings })
}

/// A syntax error as a repair, since the text could be read in another way.
fn repaired(fault: Diagnostic, how: &str) -> Diagnostic {
    let message = format!("{}; {how}", fault.message);
    Diagnostic { effect: Effect::Repaired, severity: Severity::Warning, message, ..fault }
}

fn json(text: &str) -> Result<Tree, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = tree::read(&mut deserializer)?;
    deserializer.end()?;
    Ok(tree)
}

/// The text with spaces for tabs in its indentation, since YAML forbids tabs there; `None` if it has no such
/// tabs.
fn without_tabs(text: &str) -> Option<String> {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let has_tabs = text.lines().any(|line| line[..indent(line)].contains('\t'));
    let spaced = |line: &str| {
        let (before, rest) = line.split_at(indent(line));
        format!("{}{rest}\n", before.replace('\t', "  "))
    };
    if has_tabs { Some(text.lines().map(spaced).collect()) } else { None }
}

fn json_finding(source: &Source, error: &serde_json::Error) -> Diagnostic {
    let position = Position { line: error.line(), column: error.column() };
    syntax(source, "not valid JSON", &error.to_string(), Some(position))
}

fn syntax(source: &Source, what: &str, why: &str, position: Option<Position>) -> Diagnostic {
    // serde_json has its own limit of depth, which is reported under the same code as the limit for YAML.
    let feature = if why.contains("recursion limit") { "nesting" } else { "syntax" };
    Diagnostic::error(feature, format!("{what}: {why}")).in_file(&source.name).at_position(position)
}
