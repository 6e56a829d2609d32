//! Measures how much of a document the client covers: counts of its parts, and a row for each part that it
//! leaves out or changes.
//!
//! An operation is covered if it is a method, and there is no row in it, its parameters, its body or its
//! responses, also behind references.
//! Schemas are counted separately: a row counts for the nearest schema around it, and for no operation.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;

use crate::collect::{Inventory, Names};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::place::Pointer;
use crate::render::HEADER;
use crate::shown::shown;
use crate::spec::{Operation, SchemaId, Spec, Use};

/// The coverage of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The document's file.
    pub document: String,
    /// Operations of all paths.
    pub operations: Count,
    /// Parameters of all operations, including those of path items.
    pub parameters: Count,
    /// Request bodies.
    pub bodies: Count,
    /// Responses of all operations.
    pub responses: Count,
    /// Schemas that operations use.
    pub schemas: Count,
    /// The parts that the client leaves out or changes, by pointer.
    pub rows: Vec<Row>,
}

/// How many there are, and how many are covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// All.
    pub total: usize,
    /// Those without a row.
    pub covered: usize,
}

/// A part of a document that the client leaves out or changes. The texts are safe to show (see [`shown`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Row {
    /// Its place, as a JSON pointer.
    pub pointer: String,
    /// Its file, relative to the folder of the document.
    pub file: String,
    /// Its line, if it is known.
    pub line: Option<usize>,
    /// The code of the finding.
    pub feature: &'static str,
    /// The reason.
    pub reason: String,
    /// What the client has instead.
    pub instead: String,
}

/// The coverage of a document, from the findings of all stages. `path` is the document's file.
pub fn coverage(
    path: &Path,
    (inventory, names, api): (&Inventory<'_>, &Names, &Api),
    findings: &Diagnostics,
) -> Coverage {
    let mut parts = match api.has_types_alone {
        true => Parts { all: Vec::new(), places: BTreeMap::new() },
        false => Parts::of(inventory.spec, &methods(inventory, names, api)),
    };
    let mut weakened = BTreeSet::new();
    let mut found = BTreeSet::new();
    for finding in findings.iter() {
        let Some(row) = row(path, finding) else { continue };
        if let Some(at) = &finding.place.pointer {
            weakened.extend(parts.mark(at, inventory));
        }
        found.insert(row);
    }
    let total = inventory.entries.len();
    Coverage {
        document: shown(&file_name(path, &path.display().to_string())),
        operations: parts.count(RowKind::Operation),
        parameters: parts.count(RowKind::Parameter),
        bodies: parts.count(RowKind::Body),
        responses: parts.count(RowKind::Response),
        schemas: Count { total, covered: total - weakened.len() },
        rows: found.into_iter().collect(),
    }
}

/// The places of operations that became methods.
fn methods<'a>(inventory: &Inventory<'a>, names: &Names, api: &Api) -> BTreeSet<&'a Pointer> {
    let mut known: BTreeSet<(usize, &str)> = BTreeSet::new();
    for (index, tag) in api.tags.iter().enumerate() {
        known.extend(tag.operations.iter().map(|operation| (index, operation.name.as_str())));
    }
    let mut methods = BTreeSet::new();
    for (entry, name) in inventory.operations.iter().zip(&names.methods) {
        if known.contains(&(entry.tag, name.as_str())) {
            methods.insert(&entry.operation.place);
        }
    }
    methods
}

fn row(path: &Path, finding: &Diagnostic) -> Option<Row> {
    let instead = finding.effect.instead()?;
    Some(Row {
        pointer: finding.place.pointer.as_ref().map_or_else(String::new, |at| shown(at.as_str())),
        file: shown(&file_name(path, &finding.place.document)),
        line: finding.place.position.map(|position| position.line),
        feature: finding.feature,
        reason: shown(&finding.message),
        instead: shown(instead),
    })
}

/// A file relative to the document's folder, so that the report does not depend on where the folder is.
fn file_name(document: &Path, name: &str) -> String {
    let named = Path::new(name);
    let mut seen = named;
    if let Some(folder) = document.parent()
        && let Ok(below) = named.strip_prefix(folder)
    {
        seen = below;
    } else if let Some(name) = named.file_name() {
        seen = Path::new(name);
    }
    seen.to_string_lossy().replace('\\', "/")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Operation,
    Parameter,
    Body,
    Response,
}

/// An operation, or a part of one.
struct CoveredPart {
    kind: RowKind,
    /// The index of its operation.
    operation: usize,
    is_covered: bool,
}

/// All operations and their parts, by place: of the part itself, and of each use.
struct Parts {
    all: Vec<CoveredPart>,
    places: BTreeMap<Pointer, Vec<usize>>,
}

impl Parts {
    fn of(spec: &Spec, methods: &BTreeSet<&Pointer>) -> Self {
        let mut parts = Self { all: Vec::new(), places: BTreeMap::new() };
        for operation in &spec.operations {
            parts.operation(operation, methods.contains(&operation.place));
        }
        for place in &spec.lost {
            let operation = parts.all.len();
            parts.add(CoveredPart { kind: RowKind::Operation, operation, is_covered: false }, [place]);
        }
        parts
    }

    fn operation(&mut self, source: &Operation, is_covered: bool) {
        let operation = self.all.len();
        let part = |kind| CoveredPart { kind, operation, is_covered };
        self.add(part(RowKind::Operation), [&source.place]);
        for parameter in &source.parameters {
            self.add(part(RowKind::Parameter), places(parameter));
        }
        if let Some(body) = &source.body {
            self.add(part(RowKind::Body), places(body));
        }
        for (_, response) in &source.responses {
            self.add(part(RowKind::Response), places(response));
        }
    }

    fn add<'p>(&mut self, part: CoveredPart, places: impl IntoIterator<Item = &'p Pointer>) {
        for place in places {
            self.places.entry(place.clone()).or_default().push(self.all.len());
        }
        self.all.push(part);
    }

    /// Marks the part around a row as not covered. Returns the schema if the row is in one.
    fn mark(&mut self, row: &Pointer, inventory: &Inventory<'_>) -> Option<SchemaId> {
        let mut at = Some(row.clone());
        while let Some(place) = at {
            if let Some(schema) = inventory.schema_at(&place) {
                return Some(schema);
            }
            if let Some(parts) = self.places.get(&place) {
                for part in parts {
                    let Some(part) = self.all.get_mut(*part) else { continue };
                    part.is_covered = false;
                    let operation = part.operation;
                    if let Some(operation) = self.all.get_mut(operation) {
                        operation.is_covered = false;
                    }
                }
                return None;
            }
            at = place.parent();
        }
        None
    }

    fn count(&self, kind: RowKind) -> Count {
        let mut count = Count::default();
        for part in &self.all {
            if part.kind == kind {
                count.total += 1;
                count.covered += usize::from(part.is_covered);
            }
        }
        count
    }
}

/// The place of a part, and that of its use.
fn places<T>(part: &Use<T>) -> impl Iterator<Item = &Pointer> {
    let referred = if part.is_reference() { Some(&part.at) } else { None };
    [&part.place].into_iter().chain(referred)
}

/// What the report says of itself.
const MEANING: &str = "How much of its documents this client has. An operation is covered if it is a method and no row is in it, \
    its parameters, its body or its responses, with references followed. Schemas are those that operations use; a row counts for the nearest \
    schema that contains it, and then for no operation. A row names a part that the client leaves out or changes, with the reason and the replacement.";

/// The report as the file in the client's folder.
pub fn json(documents: &[Coverage]) -> String {
    #[derive(Serialize)]
    struct Report<'a> {
        about: &'static str,
        meaning: &'static str,
        documents: &'a [Coverage],
    }
    let report = Report { about: HEADER, meaning: MEANING, documents };
    // Strings, numbers and lists can always be serialised.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

/// How many rows a terminal shows; the file has all of them.
const SHOWN: usize = 20;

/// The report for a terminal.
pub fn text(documents: &[Coverage]) -> String {
    documents.iter().map(text_of).collect()
}

fn text_of(coverage: &Coverage) -> String {
    let counts = [
        ("operations", coverage.operations),
        ("parameters", coverage.parameters),
        ("bodies", coverage.bodies),
        ("responses", coverage.responses),
        ("schemas", coverage.schemas),
    ];
    let mut text = format!("{}: covered\n", coverage.document);
    for (name, count) in counts {
        text.push_str(&format!("  {name:<12}{:>6} of {:>6}\n", count.covered, count.total));
    }
    for row in coverage.rows.iter().take(SHOWN) {
        let line = row.line.map(|line| format!(":{line}")).unwrap_or_default();
        let Row { file, feature, reason, instead, .. } = row;
        text.push_str(&format!("  {file}{line} [{feature}] {reason}: {instead}\n"));
    }
    if coverage.rows.len() > SHOWN {
        text.push_str(&format!("  and {} more in coverage.json\n", coverage.rows.len() - SHOWN));
    }
    text
}
