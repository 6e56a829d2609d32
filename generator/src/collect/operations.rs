//! The operations of a document, by tag.

use std::collections::BTreeMap;

use crate::spec::{Operation, SchemaId, Spec, Tag, Use};

/// The tag of an operation that has none.
const UNTAGGED: &str = "default";

/// A tag.
#[derive(Clone, Debug)]
pub struct TagEntry {
    /// The tag as the operations write it.
    pub wire: String,
    /// The name that the document asks for (`x-rust-name`).
    pub rust_name: Option<String>,
    /// What the document says about it.
    pub docs: Option<String>,
    /// The tag that it is a part of, as the document writes it.
    pub parent: Option<String>,
}

/// An operation.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry<'a> {
    /// What the document says about it.
    pub operation: &'a Operation,
    /// Its tag, as an index into the inventory's.
    pub tag: usize,
}

/// The tags that have operations, in the order in which operations name them, and the operations.
pub(super) fn collect(spec: &Spec) -> (Vec<TagEntry>, Vec<OperationEntry<'_>>) {
    let mut tags: Vec<TagEntry> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let declared = declared_tags(spec);
    let mut operations = Vec::new();
    let grouping = grouping(&spec.operations);
    for operation in &spec.operations {
        let wire = match grouping {
            Grouping::Tags => group(operation, &declared),
            Grouping::Paths => first_word(&operation.path),
        };
        let wire = wire.unwrap_or(UNTAGGED);
        let tag = *places.entry(wire).or_insert_with(|| {
            tags.push(tag_entry(&declared, wire));
            tags.len() - 1
        });
        operations.push(OperationEntry { operation, tag });
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

/// The first tag of an operation that is not there to mark it: of a kind that is no group, others are taken before it.
///
/// OpenAPI 3.2.0, Tag Object: `nav` groups operations, `badge` and `audience` say something about them.
fn group<'s>(operation: &'s Operation, declared: &BTreeMap<&str, &Tag>) -> Option<&'s str> {
    let marks = |name: &str| {
        let kind = declared.get(name).and_then(|tag| tag.kind.as_deref());
        kind.is_some_and(|kind| kind != "nav")
    };
    let first = operation.tags.iter().map(String::as_str).find(|name| !marks(name));
    first.or_else(|| operation.first_tag())
}

/// The fewest operations without tags that are grouped by their paths; fewer are one group.
const MANY: usize = 6;

fn grouping(operations: &[Operation]) -> Grouping {
    let is_tagged = |operation: &Operation| operation.first_tag().is_some();
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
fn declared_tags(spec: &Spec) -> BTreeMap<&str, &Tag> {
    let mut declared = BTreeMap::new();
    for tag in &spec.tags {
        declared.entry(tag.name.as_str()).or_insert(tag);
    }
    declared
}

fn tag_entry(declared: &BTreeMap<&str, &Tag>, wire: &str) -> TagEntry {
    let declared = declared.get(wire);
    TagEntry {
        wire: wire.to_owned(),
        rust_name: declared.and_then(|tag| tag.rust_name.clone()),
        docs: declared.and_then(|tag| tag.description.clone()),
        parent: declared.and_then(|tag| tag.parent.clone()),
    }
}

/// The schemas that the operations and webhooks of a document hold, in its order.
pub(super) fn schemas(spec: &Spec) -> Vec<SchemaId> {
    let mut schemas = Vec::new();
    for operation in &spec.operations {
        schemas.extend(operation.parameters().flat_map(|parameter| parameter.value.schemas()));
        let body = operation.body.as_ref().and_then(Use::get);
        schemas.extend(body.iter().flat_map(|body| &body.content).flat_map(|content| content.schemas()));
        for response in operation.responses.iter().filter_map(|(_, response)| response.get()) {
            schemas.extend(response.content.iter().flat_map(|content| content.schemas()));
            let headers = response.headers.iter().filter_map(|(_, header)| header.get());
            schemas.extend(headers.flat_map(|header| header.value.schemas()));
        }
    }
    for webhook in &spec.webhooks {
        let body = webhook.body.as_ref().and_then(Use::get);
        schemas.extend(body.iter().flat_map(|body| &body.content).flat_map(|content| content.schemas()));
    }
    schemas
}
