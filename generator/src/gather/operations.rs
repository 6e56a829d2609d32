//! The operations of a document, by tag.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::normalize::METHODS;
use crate::document::{Pointer, Resolver};

/// The tag of an operation that has none.
const UNTAGGED: &str = "default";

/// The longest path of a URL that servers take as a rule, in bytes; names are made from the whole of it for each of its parameters.
const MAX_PATH: usize = 8 * 1024;

/// A tag.
#[derive(Clone, Debug)]
pub struct TagEntry {
    /// The tag as the operations write it.
    pub wire: String,
    /// The name that the document asks for (`x-rust-name`).
    pub rust_name: Option<String>,
    /// What the document says about it.
    pub docs: Option<String>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct OperationEntry {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its id.
    pub id: String,
    /// The path, with placeholders.
    pub path: String,
    /// The method, in lower case.
    pub method: &'static str,
    /// Its tag, as an index into the inventory's.
    pub tag: usize,
    /// The name that the document asks for (`x-rust-name`).
    pub rust_name: Option<String>,
    /// The parameters: those of the path item that it does not replace, and its own.
    pub parameters: Vec<Pointer>,
    /// The schemas of its inputs, bodies and answers.
    pub schemas: Vec<Pointer>,
}

impl OperationEntry {
    /// The id without the path and the method that some frameworks append to a function's name: `read_item_items__item_id__get`.
    pub(crate) fn plain_id(&self) -> &str {
        let plain = |symbol: char| if symbol.is_alphanumeric() { symbol } else { '_' };
        let appended = format!("{}_{}", self.path.chars().map(plain).collect::<String>(), self.method);
        self.id.strip_suffix(&appended).filter(|name| !name.is_empty()).unwrap_or(&self.id)
    }
}

pub(super) fn gather(
    resolver: Resolver<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<TagEntry>, Vec<OperationEntry>) {
    let mut tags: Vec<TagEntry> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let declared = declared_tags(resolver);
    let mut operations = Vec::new();
    let paths = Pointer::root().child("paths");
    let has = |key| resolver.root().get(key).is_some_and(Value::is_object);
    if !has("paths") && !has("webhooks") && !has("x-webhooks") {
        let message = "the document has no mapping `paths`, so its client has no operations";
        diagnostics.push(Diagnostic::repair("paths", message).at(&paths));
    }
    let grouping = grouping(resolver, &paths);
    for (path, place, _) in resolver.members(&paths).filter(|(path, ..)| !path.starts_with("x-")) {
        if path.len() > MAX_PATH {
            let message = format!("the path has more than {MAX_PATH} bytes, which no server takes");
            let fault = Diagnostic::warning("paths", message).costing("the path is left out");
            diagnostics.push(fault.at(&place));
            continue;
        }
        let (place, item) = match resolver.follow(&place) {
            Ok(item) => item,
            Err(fault) => {
                diagnostics.push(fault.costing("the path is left out"));
                continue;
            }
        };
        if !item.is_object() && !item.is_null() {
            let message = "the path has no mapping of methods";
            diagnostics
                .push(Diagnostic::warning("paths", message).costing("the path is left out").at(&place));
        }
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            let place = place.child(method);
            if let Err(fault) = resolver.operation(&place) {
                diagnostics.push(fault.costing("the operation is left out"));
                continue;
            }
            let wire = match grouping {
                Grouping::Tags => operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or(UNTAGGED),
                Grouping::Paths => first_word(path).unwrap_or(UNTAGGED),
            };
            let tag = *places.entry(wire.to_owned()).or_insert_with(|| {
                tags.push(tag_entry(&declared, wire));
                tags.len() - 1
            });
            operations.push(entry(resolver, operation, place, path, method, tag, diagnostics));
        }
    }
    (tags, operations)
}

/// What operations are grouped by.
#[derive(Clone, Copy)]
enum Grouping {
    /// Their first tags.
    Tags,
    /// The first words of their paths: the document has no tags.
    Paths,
}

/// The fewest operations without tags that are grouped by their paths; fewer are one group.
const MANY: usize = 6;

fn grouping(resolver: Resolver<'_>, paths: &Pointer) -> Grouping {
    let items = resolver.members(paths).filter_map(|(_, place, _)| Some(resolver.follow(&place).ok()?.1));
    let operations: Vec<&Value> =
        items.flat_map(|item| METHODS.iter().filter_map(|method| item.get(*method))).collect();
    let is_tagged = |operation: &&Value| operation.pointer("/tags/0").is_some_and(Value::is_string);
    let by_paths = operations.len() >= MANY && !operations.iter().any(is_tagged);
    if by_paths { Grouping::Paths } else { Grouping::Tags }
}

/// The first segment of a path that is neither a placeholder nor what all paths start with.
fn first_word(path: &str) -> Option<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut segments = path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{'));
    let word = segments.find(|segment| !is_prefix(segment))?;
    word.split(['.', ':', '(']).find(|part| !part.is_empty())
}

/// Versions, dates, and words that say no more than that this is an API.
fn is_prefix(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let number = lower.trim_start_matches('v');
    let is_version = number.starts_with(|first: char| first.is_ascii_digit())
        && number.split(['.', '-', '_']).all(|part| {
            let rest = part.trim_start_matches(|symbol: char| symbol.is_ascii_digit());
            ["", "alpha", "beta", "rc"]
                .contains(&rest.trim_end_matches(|symbol: char| symbol.is_ascii_digit()))
        });
    is_version || ["api", "apis", "rest", "public", "latest"].contains(&lower.as_str())
}

/// What the document says of its tags, the first of each name.
fn declared_tags(resolver: Resolver<'_>) -> BTreeMap<&str, &Value> {
    let mut declared = BTreeMap::new();
    for tag in resolver.root().get("tags").and_then(Value::as_array).into_iter().flatten() {
        if let Some(name) = tag.get("name").and_then(Value::as_str) {
            declared.entry(name).or_insert(tag);
        }
    }
    declared
}

fn tag_entry(declared: &BTreeMap<&str, &Value>, wire: &str) -> TagEntry {
    let declared = declared.get(wire);
    let text = |key| declared.and_then(|tag| tag.get(key)).and_then(Value::as_str).map(str::to_owned);
    TagEntry { wire: wire.to_owned(), rust_name: text("x-rust-name"), docs: text("description") }
}

fn entry(
    resolver: Resolver<'_>,
    operation: &Value,
    pointer: Pointer,
    path: &str,
    method: &'static str,
    tag: usize,
    diagnostics: &mut Diagnostics,
) -> OperationEntry {
    let text = |key| operation.get(key).and_then(Value::as_str).map(str::to_owned);
    let parameters = parameters(resolver, &pointer, diagnostics);
    let mut schemas = Vec::new();
    for parameter in &parameters {
        if let Ok((parameter, _)) = resolver.follow(parameter) {
            schemas.push(parameter.child("schema"));
            schemas.extend(content(resolver, &parameter));
        }
    }
    if let Ok((body, _)) = resolver.follow(&pointer.child("requestBody")) {
        schemas.extend(content(resolver, &body));
    }
    for (_, response, _) in resolver.members(&pointer.child("responses")) {
        if let Ok((response, _)) = resolver.follow(&response) {
            schemas.extend(content(resolver, &response));
            for (_, header, _) in resolver.members(&response.child("headers")) {
                if let Ok((header, _)) = resolver.follow(&header) {
                    schemas.push(header.child("schema"));
                    schemas.extend(content(resolver, &header));
                }
            }
        }
    }
    schemas.retain(|schema| schema.find(resolver.root()).is_some());
    let id = text("operationId").unwrap_or_default();
    OperationEntry {
        id,
        path: path.to_owned(),
        method,
        tag,
        rust_name: text("x-rust-name"),
        parameters,
        schemas,
        pointer,
    }
}

/// The schemas of what a node can hold, and of the elements where it is a stream of them (OpenAPI 3.2, Media Type Object).
pub(super) fn content(resolver: Resolver<'_>, holder: &Pointer) -> Vec<Pointer> {
    let mut schemas = Vec::new();
    for (_, media_type, _) in resolver.members(&holder.child("content")) {
        schemas.extend(["schema", "itemSchema"].map(|key| media_type.child(key)));
    }
    schemas
}

/// A parameter of the operation replaces one of the path item with the same name and place (OpenAPI 3.0.3, Operation Object).
fn parameters(resolver: Resolver<'_>, operation: &Pointer, diagnostics: &mut Diagnostics) -> Vec<Pointer> {
    let lists = [operation.parent(), Some(operation.clone())];
    let mut found: Vec<Pointer> = Vec::new();
    // The last of each name and place.
    let mut last: BTreeMap<(String, String), usize> = BTreeMap::new();
    for list in lists.into_iter().flatten().map(|holder| holder.child("parameters")) {
        let count = list.find(resolver.root()).and_then(Value::as_array).map_or(0, Vec::len);
        for place in (0..count).map(|index| list.index(index)) {
            match resolver.follow(&place) {
                Ok((_, parameter)) => {
                    let key =
                        |name| parameter.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
                    last.insert((key("name"), key("in")), found.len());
                    found.push(place);
                }
                Err(fault) => diagnostics.push(fault.costing("the parameter is left out")),
            }
        }
    }
    let last: BTreeSet<usize> = last.into_values().collect();
    found.into_iter().enumerate().filter(|(index, _)| last.contains(index)).map(|(_, place)| place).collect()
}
