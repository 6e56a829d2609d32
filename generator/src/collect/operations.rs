//! The operations of a document, by tag.

use std::collections::BTreeMap;

use crate::naming::{ModuleName, module_name, spoken};
use crate::spec::{MediaType, Operation, RequestBody, SchemaId, Spec, Tag, Use};

/// The group of an operation that has no tag and whose path has no word for one.
const UNGROUPED: &str = "general";

/// The tag that frameworks write where there is none.
const UNTAGGED: &str = "default";

/// A tag.
#[derive(Clone, Debug)]
pub struct TagEntry {
    /// The tag as the operations write it.
    pub wire: String,
    /// The name that the document sets (`x-rust-name`).
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
    /// Whether it has no tag, so that the group is read from its path.
    pub is_by_path: bool,
}

/// The tags that have operations, in the order in which operations name them, and the operations.
pub(super) fn collect(spec: &Spec) -> (Vec<TagEntry>, Vec<OperationEntry<'_>>) {
    let mut tags: Vec<TagEntry> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let declared = declared_tags(spec);
    let mut operations = Vec::new();
    let own: Vec<Option<&str>> =
        spec.operations.iter().map(|operation| group(operation, &declared)).collect();
    // A word of a path that is a tag otherwise means the tag.
    let mut words: BTreeMap<ModuleName, &str> = BTreeMap::new();
    for tag in own.iter().flatten() {
        words.entry(module_name(tag)).or_insert(tag);
    }
    for (operation, own) in spec.operations.iter().zip(own) {
        let wire = own.unwrap_or_else(|| {
            let word = first_word(&operation.path).filter(|word| !is_call(word)).unwrap_or(UNGROUPED);
            words.get(&module_name(word)).copied().unwrap_or(word)
        });
        let tag = *places.entry(wire).or_insert_with(|| {
            tags.push(tag_entry(&declared, wire));
            tags.len() - 1
        });
        operations.push(OperationEntry { operation, tag, is_by_path: own.is_none() });
    }
    (tags, operations)
}

/// The first tag of an operation that is not there to mark it: of a kind that is no group, others are taken before it.
///
/// OpenAPI 3.2.0, Tag Object: `nav` groups operations, `badge` and `audience` say something about them.
fn group<'s>(operation: &'s Operation, declared: &BTreeMap<&str, &Tag>) -> Option<&'s str> {
    let is_named = |name: &str| declared.get(name).is_some_and(|tag| tag.rust_name.is_some());
    let tags = operation.tags.iter().map(String::as_str);
    let mut first = None;
    for name in tags.filter(|name| !name.eq_ignore_ascii_case(UNTAGGED) || is_named(name)) {
        match declared.get(name) {
            Some(Tag { kind: Some(kind), .. }) if kind != "nav" => first = first.or(Some(name)),
            _ => return Some(name),
        }
    }
    first
}

/// What a path says that is called by what it does: each such path would be a group of its own.
const VERBS: [&str; 74] = [
    "accept",
    "activate",
    "add",
    "apply",
    "approve",
    "assign",
    "attach",
    "cancel",
    "clone",
    "confirm",
    "connect",
    "create",
    "deactivate",
    "decline",
    "delete",
    "describe",
    "detach",
    "disable",
    "disconnect",
    "do",
    "duplicate",
    "enable",
    "execute",
    "fetch",
    "find",
    "generate",
    "get",
    "insert",
    "inspect",
    "install",
    "invite",
    "join",
    "kill",
    "leave",
    "list",
    "load",
    "make",
    "modify",
    "patch",
    "pause",
    "post",
    "prune",
    "put",
    "query",
    "read",
    "refresh",
    "register",
    "reject",
    "remove",
    "rename",
    "replace",
    "reset",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "revoke",
    "rotate",
    "run",
    "save",
    "send",
    "set",
    "show",
    "submit",
    "subscribe",
    "suspend",
    "unassign",
    "uninstall",
    "update",
    "upload",
    "validate",
    "verify",
    "wait",
    "write",
];

/// Words that are verbs where they begin the name of a function.
const VERBS_OR_NOUNS: [&str; 39] = [
    "archive", "batch", "boot", "build", "call", "check", "clear", "close", "complete", "copy", "count",
    "download", "export", "filter", "import", "index", "lock", "lookup", "merge", "move", "open", "pay",
    "process", "publish", "reboot", "release", "resize", "search", "shutdown", "start", "stop", "store",
    "sync", "test", "toggle", "transfer", "trigger", "unlock", "view",
];

/// Whether a word says what a function does that begins with it.
pub(super) fn is_verb(word: &str) -> bool {
    VERBS.contains(&word) || VERBS_OR_NOUNS.contains(&word)
}

/// Whether a word of a path is a verb with what it is done to (`getUser`).
fn is_call(word: &str) -> bool {
    let words = spoken(word);
    words.split_once(' ').is_some_and(|(verb, _)| VERBS.contains(&verb))
}

/// The first segment of a path that is neither a placeholder nor what all paths start with.
fn first_word(path: &str) -> Option<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_word = |segment: &&str| !segment.is_empty() && !segment.contains('{') && !is_prefix(segment);
    let word = path.split('/').find(is_word)?;
    word.split(['.', ':', '(']).find(|part| !part.is_empty())
}

/// Versions, dates, and words that say no more than that this is an API.
pub(super) fn is_prefix(segment: &str) -> bool {
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
    let wire_name = wire.to_owned();
    let Some(tag) = declared.get(wire) else {
        return TagEntry { wire: wire_name, rust_name: None, docs: None, parent: None };
    };
    TagEntry {
        wire: wire_name,
        rust_name: tag.rust_name.clone(),
        docs: tag.description.clone(),
        parent: tag.parent.clone(),
    }
}

/// The schemas that the operations and webhooks of a document hold, in its order, and those that are wanted anyway.
pub(super) fn schemas(spec: &Spec) -> Vec<SchemaId> {
    let mut schemas = Vec::new();
    for operation in &spec.operations {
        for parameter in operation.parameters() {
            schemas.extend(parameter.value.schemas());
        }
        add_of_body(&operation.body, &mut schemas);
        for (_, response) in &operation.responses {
            let Some(response) = response.get() else { continue };
            add_of_content(&response.content, &mut schemas);
            for (_, header) in &response.headers {
                if let Some(header) = header.get() {
                    schemas.extend(header.value.schemas());
                }
            }
        }
    }
    for webhook in &spec.webhooks {
        add_of_body(&webhook.body, &mut schemas);
    }
    schemas.extend(&spec.wanted);
    schemas
}

fn add_of_body(body: &Option<Use<RequestBody>>, schemas: &mut Vec<SchemaId>) {
    let Some(body) = body else { return };
    if let Some(body) = body.get() {
        add_of_content(&body.content, schemas);
    }
}

fn add_of_content(content: &[MediaType], schemas: &mut Vec<SchemaId>) {
    for media_type in content {
        schemas.extend(media_type.schemas());
    }
}
