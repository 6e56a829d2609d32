//! Collects every schema that the operations and webhooks use, with what it describes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value};

use super::shape::{Shape, shape};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{Annotations, Bounds, Keywords, Role, Schema, SchemaId, Schemas, Type};

/// A schema as a client needs it.
#[derive(Clone, Debug)]
pub struct SchemaEntry<'a> {
    /// Its id.
    pub id: SchemaId,
    /// Its place, which decides its name.
    pub place: &'a Pointer,
    /// The place where it was written, for findings.
    pub written: &'a Pointer,
    /// Its annotations.
    pub about: &'a Annotations,
    /// What its values are.
    pub shape: Shape,
    /// Whether null is allowed.
    pub nullable: bool,
    /// Whether its value must not be shown: `format: password` or `x-secret: true`.
    pub secret: bool,
    /// Its bounds, in words.
    pub bounds: Option<String>,
}

pub(super) fn collect<'a>(
    schemas: &'a Schemas,
    starts: impl Iterator<Item = SchemaId>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<SchemaId, SchemaEntry<'a>> {
    let mut walk = Walk {
        schemas,
        diagnostics,
        entries: BTreeMap::new(),
        reported: BTreeSet::new(),
        data: BTreeSet::new(),
    };
    for start in starts {
        walk.reach(start);
    }
    walk.entries
}

/// The schema of an event's data, if that is a string with content of another media type (`contentSchema` of
/// JSON Schema).
pub(crate) fn event_data(schemas: &Schemas, schema: SchemaId) -> Option<SchemaId> {
    let (_, content) = data_of_event(schemas, schema)?;
    Some(content)
}

/// The property with an event's data, and the schema of its content.
fn data_of_event(schemas: &Schemas, event: SchemaId) -> Option<(SchemaId, SchemaId)> {
    let data = *schemas.keywords(event)?.properties.get("data")?;
    Some((data, schemas.keywords(data)?.content?))
}

struct Walk<'a, 'd> {
    schemas: &'a Schemas,
    diagnostics: &'d mut Diagnostics,
    entries: BTreeMap<SchemaId, SchemaEntry<'a>>,
    reported: BTreeSet<SchemaId>,
    /// The `data` properties of events; their content is decoded.
    data: BTreeSet<SchemaId>,
}

impl<'a> Walk<'a, '_> {
    /// Reads all schemas that can be reached from this one, with a work list instead of recursion, since
    /// documents can nest deeply.
    fn reach(&mut self, start: SchemaId) {
        let mut open = vec![start];
        if let Some((data, content)) = data_of_event(self.schemas, start) {
            self.data.extend(self.schemas.target(data));
            open.push(content);
        }
        while let Some(id) = open.pop() {
            if let Some(entry) = self.new_entry(id) {
                open.extend(entry.shape.children());
            }
        }
    }

    /// Reads a schema unless that was done before.
    fn new_entry(&mut self, id: SchemaId) -> Option<&SchemaEntry<'a>> {
        let target = match self.schemas.target(id) {
            Ok(target) => target,
            Err(lost) => {
                // Several schemas may have the same fault.
                if self.reported.insert(id) {
                    let fault = self.schemas.fault(id, &lost);
                    self.diagnostics.push(fault.degraded_to("any value is accepted here"));
                }
                return None;
            }
        };
        if self.entries.contains_key(&target) {
            return None;
        }
        let schema = self.schemas.get(target);
        let keywords = schema.keywords()?;
        let entry = entry(target, schema, keywords);
        self.check_losses(&entry, keywords);
        Some(self.entries.entry(target).or_insert(entry))
    }

    /// Reports types that neither Rust nor this generator represents exactly.
    fn check_losses(&mut self, entry: &SchemaEntry<'_>, keywords: &Keywords) {
        let has_parts = |value: &Value| value.is_array() || value.is_object();
        let is_listed = keywords.values.as_ref().is_some_and(|values| values.iter().any(has_parts));
        if is_listed && !entry.shape.is_named() {
            let message = "an enum cannot contain lists or objects";
            let instead = if entry.shape == Shape::Any { "any value" } else { "any value of the type" };
            self.diagnostics
                .push(Diagnostic::warning("enumeration", message).at(entry.written).instead(instead));
        }
        if keywords.content.is_some() && !self.data.contains(&entry.id) {
            let message = "the schema of the string's content is not used";
            let instead = "callers read the string";
            self.diagnostics
                .push(Diagnostic::note("content-schema", message).at(entry.written).instead(instead));
        }
        let is_number = keywords.of == Some(Type::Number) && !matches!(keywords.role, Role::Own(_));
        if keywords.format.as_deref() == Some("decimal") && is_number {
            let message = "a decimal that is a JSON number is read as a floating-point number, which has about 15 digits";
            self.diagnostics.push(
                Diagnostic::warning("decimal", message)
                    .at(entry.written)
                    .instead("a floating-point number of 64 bits")
                    .help("a `type` of string keeps all digits, and so does `decimal = \"rust_decimal\"` in the settings"),
            );
        }
    }
}

fn entry<'a>(id: SchemaId, schema: &'a Schema, keywords: &Keywords) -> SchemaEntry<'a> {
    let about = &schema.about;
    SchemaEntry {
        id,
        place: &schema.place,
        written: &schema.written,
        about,
        shape: shape(keywords),
        nullable: about.nullable || lists_null(keywords),
        secret: about.secret || keywords.format.as_deref() == Some("password"),
        bounds: bounds(&keywords.bounds),
    }
}

/// Whether null is a listed value. Then it is allowed, even without `nullable`.
fn lists_null(keywords: &Keywords) -> bool {
    keywords.values.as_ref().is_some_and(|values| values.contains(&Value::Null))
}

/// The bounds, in words.
fn bounds(bounds: &Bounds) -> Option<String> {
    let lengths = count_bounds(&bounds.min_length, &bounds.max_length, "character");
    let counts = count_bounds(&bounds.min_items, &bounds.max_items, "item");
    let said: Vec<String> = [value_bounds(bounds), lengths, counts].into_iter().flatten().collect();
    if said.is_empty() { None } else { Some(said.join(", ")) }
}

fn value_bounds(bounds: &Bounds) -> Option<String> {
    let (low, high) = (bounds.above_minimum, bounds.below_maximum);
    let least = if low { "more than" } else { "at least" };
    let most = if high { "less than" } else { "at most" };
    match (&bounds.minimum, &bounds.maximum) {
        (Some(minimum), Some(maximum)) if !low && !high => Some(format!("{minimum} to {maximum}")),
        (Some(minimum), Some(maximum)) => Some(format!("{least} {minimum}, {most} {maximum}")),
        (Some(minimum), None) => Some(format!("{least} {minimum}")),
        (None, Some(maximum)) => Some(format!("{most} {maximum}")),
        (None, None) => None,
    }
}

fn count_bounds(minimum: &Option<Number>, maximum: &Option<Number>, unit: &str) -> Option<String> {
    let units = |count: &Number| if count.as_u64() == Some(1) { unit.to_owned() } else { format!("{unit}s") };
    let minimum = match minimum {
        // A minimum of zero is no bound.
        Some(minimum) if minimum.as_f64() == Some(0.0) => None,
        other => other.as_ref(),
    };
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) if minimum == maximum => {
            Some(format!("exactly {maximum} {}", units(maximum)))
        }
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum} {}", units(maximum))),
        (Some(minimum), None) => Some(format!("at least {minimum} {}", units(minimum))),
        (None, Some(maximum)) => Some(format!("at most {maximum} {}", units(maximum))),
        (None, None) => None,
    }
}
