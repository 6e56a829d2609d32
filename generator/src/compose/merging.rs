//! The state of a merge: how far each schema is, which unions remain to be combined, and how much may still
//! be added.

use std::collections::{BTreeMap, BTreeSet};

use super::circle::{self, Conjoined};
use super::member::adds_nothing_to;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{Annotations, Says, SchemaId, Schemas, Union};

/// How many properties and schemas merging may add to any document.
const FREE: usize = 200_000;

/// How many more it may add for each one in the document. In public documents, fewer than one is added.
const TIMES: usize = 4;

/// The most pairs of alternatives of two unions that are compared.
pub(super) const MAX_COMPARISONS: usize = 1_000_000;

/// The deepest place where schemas are merged.
const MAX_DEPTH: usize = 200;

/// How far a schema is merged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Unseen,
    /// Its members are being merged.
    Waiting,
    /// Its members are joined; the alternatives of its unions are being merged.
    Joined,
    /// The properties that the alternatives have in common with the schema are being merged.
    Compared,
    Merged,
}

/// The unions of a joined schema, all of which a value must match, and the members that it refers to.
#[derive(Clone, Debug, Default)]
pub(super) struct Pending {
    pub(super) unions: Vec<PendingUnion>,
    pub(super) referenced: Vec<SchemaId>,
}

/// A union that a value must match.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct PendingUnion {
    pub(super) union: Union,
    /// The circle of unions that it belongs to. Alternatives in the same circle lead back to it.
    pub(super) circle: Option<usize>,
}

pub(super) struct Merge<'a> {
    pub(super) schemas: &'a mut Schemas,
    bases: &'a BTreeSet<SchemaId>,
    pub(super) diagnostics: &'a mut Diagnostics,
    steps: Vec<Step>,
    /// The unions of joined schemas; a value must match each of them.
    pub(super) unions: BTreeMap<SchemaId, Pending>,
    /// The references of a schema before it is joined again.
    pub(super) before: BTreeMap<SchemaId, Vec<SchemaId>>,
    /// The number of the circle of unions that each schema is in.
    circles: BTreeMap<SchemaId, usize>,
    pub(super) conjoined: Conjoined,
    /// The circle that a schema's union comes from, if the schema is in another circle or in none.
    pub(super) origins: BTreeMap<SchemaId, usize>,
    /// Places where alternatives that lead back were reported.
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
    pub(super) fn step(&self, id: SchemaId) -> Step {
        self.steps.get(id.index()).copied().unwrap_or(Step::Unseen)
    }

    pub(super) fn set(&mut self, id: SchemaId, step: Step) {
        if self.steps.len() <= id.index() {
            self.steps.resize(id.index() + 1, Step::Unseen);
        }
        self.steps[id.index()] = step;
    }

    /// Whether a schema has its final keywords.
    pub(super) fn is_merged(&self, id: SchemaId) -> bool {
        self.step(id) == Step::Merged
    }

    /// Whether an alternative leads back to its own union.
    pub(super) fn leads_back(&self, circle: Option<usize>, alternative: SchemaId) -> bool {
        let (Some(circle), Ok(target)) = (circle, self.schemas.target(alternative)) else { return false };
        self.circles.get(&target) == Some(&circle)
    }

    /// The circle that a schema's union belongs to.
    pub(super) fn circle(&self, id: SchemaId) -> Option<usize> {
        match self.origins.get(&id) {
            Some(origin) => Some(*origin),
            None => self.circles.get(&id).copied(),
        }
    }

    /// Counts schemas and properties that merging adds. Returns `false` when the limit is reached; then
    /// nothing more is merged.
    pub(super) fn has_room_for(&mut self, id: SchemaId, count: usize) -> bool {
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

    /// Replaces a schema that adds nothing to one of its members by a reference to that member.
    pub(super) fn replace_by_reference(&mut self, id: SchemaId, referenced: &[SchemaId]) {
        let schema = self.schemas.get(id);
        let Some(joined) = schema.keywords() else { return };
        if schema.about.extensions.rust_name.is_some()
            || !schema.about.extensions.value_descriptions.is_empty()
        {
            return;
        }
        let is_definition = self.schemas.definition_name(id).is_some();
        let same = referenced.iter().copied().find(|target| {
            let other = self.schemas.get(*target);
            let Some(keywords) = other.keywords() else { return false };
            // The own part of a base is not a type, and an inline part of this schema should be named after
            // this schema.
            let is_base = is_definition && self.bases.contains(target);
            let is_allowed = !is_base && !other.place.is_below(&schema.place);
            is_allowed && schema.about.secret == other.about.secret && adds_nothing_to(joined, keywords)
        });
        if let Some(target) = same {
            let mut about = schema.about.clone();
            self.drop_inherited(target, &mut about);
            let schema = self.schemas.get_mut(id);
            schema.about = about;
            schema.says = Says::Reference(target);
        }
    }

    /// Removes annotations that the target has too.
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

/// The number of schemas and properties.
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
