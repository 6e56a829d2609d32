//! The state of a merge: the progress of each schema, the unions to combine, and how much may still be added.

use std::collections::{BTreeMap, BTreeSet};

use super::circle::{self, Conjoined};
use super::member::says_no_more;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{Annotations, Says, SchemaId, Schemas, Union};

/// How many properties and schemas a document may grow by while it is merged, whatever it has itself.
const FREE: usize = 200_000;

/// How many more for each that it has; public documents grow by less than one.
const TIMES: usize = 4;

/// The most pairs of alternatives of two unions that are compared.
pub(super) const MAX_COMPARISONS: usize = 1_000_000;

/// The deepest place at which schemas are merged.
const MAX_DEPTH: usize = 200;

/// How far a schema is merged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Unseen,
    /// Its members are being merged.
    Waiting,
    /// Its members are joined, and the alternatives of its unions are being merged.
    Joined,
    /// The properties by which the alternatives are compared with what stands beside them are being merged.
    Compared,
    Merged,
}

/// The unions of a joined schema that all are to hold, and the members that it refers to.
#[derive(Clone, Debug, Default)]
pub(super) struct Pending {
    pub(super) unions: Vec<Held>,
    pub(super) referenced: Vec<SchemaId>,
}

/// A union that is to hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Held {
    pub(super) union: Union,
    /// The circle of unions that it is a part of: alternatives in the same circle lead back to it.
    pub(super) circle: Option<usize>,
}

pub(super) struct Merge<'a> {
    pub(super) schemas: &'a mut Schemas,
    bases: &'a BTreeSet<SchemaId>,
    pub(super) diagnostics: &'a mut Diagnostics,
    steps: Vec<Step>,
    /// The unions of joined schemas of which each is to hold.
    pub(super) unions: BTreeMap<SchemaId, Pending>,
    /// What a schema that is joined again referred to before.
    pub(super) before: BTreeMap<SchemaId, Vec<SchemaId>>,
    /// The circles of unions, by the schemas in them.
    circles: BTreeMap<SchemaId, usize>,
    pub(super) conjoined: Conjoined,
    /// The circle from which a schema has its union, where it is in none itself or in another one.
    pub(super) origins: BTreeMap<SchemaId, usize>,
    /// The places of which it was said that alternatives lead back.
    pub(super) reported: BTreeSet<Pointer>,
    room: usize,
    /// How many more pairs of alternatives may be compared.
    pub(super) comparisons: usize,
}

impl<'a> Merge<'a> {
    pub(super) fn new(
        schemas: &'a mut Schemas,
        bases: &'a BTreeSet<SchemaId>,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            bases,
            diagnostics,
            steps: Vec::new(),
            unions: BTreeMap::new(),
            before: BTreeMap::new(),
            circles: circle::of_unions(schemas),
            conjoined: Conjoined::new(schemas),
            origins: BTreeMap::new(),
            reported: BTreeSet::new(),
            room: FREE + TIMES * size(schemas),
            comparisons: MAX_COMPARISONS,
            schemas,
        }
    }
}

impl Merge<'_> {
    /// How far a schema is merged.
    pub(super) fn step(&self, id: SchemaId) -> Step {
        self.steps.get(id.index()).copied().unwrap_or(Step::Unseen)
    }

    pub(super) fn set(&mut self, id: SchemaId, step: Step) {
        if self.steps.len() <= id.index() {
            self.steps.resize(id.index() + 1, Step::Unseen);
        }
        self.steps[id.index()] = step;
    }

    /// Whether a schema says by now what it will say in the end.
    pub(super) fn is_merged(&self, id: SchemaId) -> bool {
        self.step(id) == Step::Merged
    }

    /// Whether an alternative leads back to the union that has it.
    pub(super) fn leads_back(&self, circle: Option<usize>, alternative: SchemaId) -> bool {
        let (Some(circle), Ok(target)) = (circle, self.schemas.target(alternative)) else { return false };
        self.circles.get(&target) == Some(&circle)
    }

    /// The circle of which a schema's union is a part.
    pub(super) fn circle(&self, id: SchemaId) -> Option<usize> {
        match self.origins.get(&id) {
            Some(origin) => Some(*origin),
            None => self.circles.get(&id).copied(),
        }
    }

    /// Counts what merging adds; once there is no room left, nothing is merged any more.
    pub(super) fn takes(&mut self, id: SchemaId, count: usize) -> bool {
        let place = &self.schemas.get(id).place;
        let is_deep = place.as_str().matches('/').count() > MAX_DEPTH;
        if is_deep || (self.room > 0 && self.room < count) {
            let message = format!(
                "members of `allOf` and alternatives multiply: they would go deeper than {MAX_DEPTH} levels, or add more than {FREE} properties and schemas, and {TIMES} for each that the document has"
            );
            let found = Diagnostic::warning("all-of", message).at(&self.schemas.get(id).written);
            self.diagnostics.push(found.degraded_to("any value is accepted here"));
        }
        self.room = self.room.saturating_sub(count);
        self.room > 0 && !is_deep
    }

    /// Makes a schema that says no more than one of its members a reference to that member.
    pub(super) fn refer(&mut self, id: SchemaId, referenced: &[SchemaId]) {
        let schema = self.schemas.get(id);
        let Some(joined) = schema.keywords() else { return };
        if schema.about.rust_name.is_some() || !schema.about.value_descriptions.is_empty() {
            return;
        }
        let is_definition = self.schemas.definition_name(id).is_some();
        let same = referenced.iter().copied().find(|target| {
            let other = self.schemas.get(*target);
            let Some(keywords) = other.keywords() else { return false };
            // A base is no type of its own, and a part of this schema is better known by its name.
            let is_base = is_definition && self.bases.contains(target);
            let is_allowed = !is_base && !other.place.is_below(&schema.place);
            is_allowed && schema.about.secret == other.about.secret && says_no_more(joined, keywords)
        });
        if let Some(target) = same {
            let mut about = schema.about.clone();
            self.drop_inherited(target, &mut about);
            let schema = self.schemas.get_mut(id);
            schema.about = about;
            schema.says = Says::Reference(target);
        }
    }

    /// What the target says of itself need not be said beside a reference to it.
    fn drop_inherited(&self, target: SchemaId, about: &mut Annotations) {
        let other = &self.schemas.get(target).about;
        about.nullable &= !other.nullable;
        about.secret = false;
        if about.default == other.default {
            about.default = None;
        }
        about.examples.clear();
    }
}

/// How many schemas and properties a document has.
fn size(schemas: &Schemas) -> usize {
    let mut size = 0;
    for id in schemas.ids() {
        size += 1;
        if let Some(keywords) = schemas.get(id).keywords() {
            size += keywords.properties.len();
        }
    }
    size
}
