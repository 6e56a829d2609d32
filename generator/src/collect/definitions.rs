//! Shortens names of definitions and operations for use in the names of types, by removing the modules in
//! front of them.

use std::collections::BTreeMap;

use super::place::Root;
use super::twins::{Twins, key};
use crate::naming::{condensed, function_spellings, shortest, type_spellings};
use crate::spec::{Operation, Schemas};

/// The possible spellings of each name, the best first.
pub(super) struct Spellings {
    definitions: BTreeMap<String, Vec<String>>,
    operations: BTreeMap<String, String>,
}

impl Spellings {
    pub(super) fn new(schemas: &Schemas, operations: &[Operation], twins: &Twins) -> Self {
        let mut definitions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, id) in schemas.definitions() {
            let title = schemas.get(*id).about.title.as_deref();
            // Both definitions of a pair have one name, that of the first.
            let (name, spellings) = match twins.names.get(name) {
                Some(base) => (base, type_spellings(base)),
                None => (name, own_spellings(name, title)),
            };
            definitions.insert(name.clone(), spellings);
        }
        let mut definitions = settled(definitions, key);
        for (name, base) in &twins.names {
            if let Some(spellings) = definitions.get(base).cloned() {
                definitions.insert(name.clone(), spellings);
            }
        }
        let mut ids: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for operation in operations {
            let id = operation.plain_id();
            ids.insert(id.to_owned(), function_spellings(id));
        }
        let operations = settled(ids, key);
        let operations =
            operations.into_iter().filter_map(|(id, spellings)| Some((id, spellings.into_iter().next()?)));
        Self { definitions, operations: operations.collect() }
    }

    /// The possible names of a definition, the best first.
    pub(super) fn of_definition(&self, name: &str) -> Vec<String> {
        match self.definitions.get(name) {
            Some(spellings) => spellings.clone(),
            None => vec![name.to_owned()],
        }
    }

    /// The best name of a definition.
    pub(super) fn definition<'n>(&'n self, name: &'n str) -> &'n str {
        self.definitions.get(name).and_then(|spellings| spellings.first()).map_or(name, String::as_str)
    }

    /// The prefix for names of parts of a definition, body or response: the name of the definition or
    /// operation.
    pub(super) fn prefix(&self, root: &Root) -> String {
        let spaced = |name: &str| name.replace(['{', '}', '/'], " ");
        match root {
            Root::Definition(name) => spaced(self.definition(name)),
            Root::Parameter(id) | Root::Request(id) | Root::Response(id, _) => {
                condensed(&spaced(self.operation(id)))
            }
        }
    }

    /// The name of an operation as a prefix for its parts.
    pub(super) fn operation<'n>(&'n self, id: &'n str) -> &'n str {
        self.operations.get(id).map_or(id, String::as_str)
    }
}

/// The spellings of each name, starting with the shortest that is unique.
fn settled(
    mut names: BTreeMap<String, Vec<String>>,
    key: impl Fn(&str) -> String,
) -> BTreeMap<String, Vec<String>> {
    for (name, level) in shortest(&names, key) {
        if let Some(spellings) = names.get_mut(&name) {
            spellings.drain(..level);
        }
    }
    names
}

/// The spellings of a name. A title comes before a name that is only numbered.
fn own_spellings(name: &str, title: Option<&str>) -> Vec<String> {
    match title {
        Some(title) if is_counted(name) && is_short_title(title) => vec![title.to_owned(), name.to_owned()],
        _ => type_spellings(name),
    }
}

/// Whether the name is one that tools number (`def-0`, `Model1`, `inline_response_200`).
fn is_counted(name: &str) -> bool {
    let word = name.trim_end_matches(|last: char| last.is_ascii_digit());
    let word = word.trim_matches(|sign: char| "-_$ ".contains(sign)).to_ascii_lowercase();
    word.len() < name.len()
        && [
            "def",
            "definition",
            "schema",
            "model",
            "anonymous",
            "inline",
            "inline_response",
            "inline_model",
            "object",
            "type",
        ]
        .contains(&word.as_str())
}

/// Whether a title can be a name.
pub(super) fn is_short_title(title: &str) -> bool {
    title.len() <= 40 && title.chars().any(char::is_alphabetic)
}
