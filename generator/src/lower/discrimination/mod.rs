//! What tells the alternatives of a union apart: tests that all values of one pass and no value of another does.

mod form;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use self::form::{Form, MAX_FORMS, Object};
use super::Lowering;
use crate::collect::{Additional, Shape};
use crate::ir::{Constant, Discrimination, Kind, Matcher};
use crate::spec::SchemaId;

/// How deep tests look into values.
const MAX_DEPTH: usize = 3;

/// The most comparisons for one union; one that needs more counts as one that cannot be told apart.
const MAX_COMPARISONS: usize = 500_000;

/// The most properties that are looked at for one union.
const MAX_PROPERTIES: usize = 2_000_000;

/// The form of an alternative, by the alternative's place.
type Forms = Vec<(usize, Form)>;

/// Tests in their order, each with the place of the alternative that it proves.
type Tests = Vec<(Matcher, usize)>;

/// The forms, and those of them that cannot be told apart.
type Unproven = (Forms, Vec<usize>);

impl Lowering<'_> {
    /// What tells the schemas apart; of those that cannot be, the places of two.
    ///
    /// `one_of` says that exactly one of them is meant, so that a value is no mixture of several.
    pub(super) fn discrimination(
        &self,
        alternatives: &[SchemaId],
        one_of: bool,
    ) -> Result<Discrimination, (usize, usize)> {
        let mut open = (Forms::new(), Vec::new());
        // Documents forget to require the property that names the type, so it is looked for first among those that are.
        for trusts_names in [false, true] {
            let prover = Prover::new(self, trusts_names);
            match prover.prove(alternatives) {
                Ok(tests) => return Ok(Discrimination::Matcher(tests)),
                Err(fault) => open = fault,
            }
        }
        let (forms, open) = open;
        if one_of && is_ambiguity_sound(&forms, &open) {
            return Ok(Discrimination::Ambiguous);
        }
        let place = |at: &usize| forms.get(*at).map_or(0, |(index, _)| *index);
        let first = open.first().map_or(0, place);
        Err((first, open.iter().map(place).find(|at| *at != first).unwrap_or(first)))
    }
}

impl Lowering<'_> {
    /// The values to which a schema limits itself, and their kind where they have one; no values if it takes others too.
    pub(super) fn listed(&self, schema: SchemaId) -> (Vec<Constant>, Option<Kind>) {
        let prover = Prover::new(self, false);
        let forms = prover.forms(schema, 0);
        let mut listed = Vec::new();
        for form in &forms {
            match form {
                Form::Scalar(_, Some(values)) => listed.extend(values.iter().cloned()),
                _ => {
                    listed.clear();
                    break;
                }
            }
        }
        let kind = if let [form] = forms.as_slice() { form.kind() } else { None };
        (listed, kind)
    }
}

impl Lowering<'_> {
    /// Whether a value may be several of the schemas at once, each of which knows properties that the others do not.
    pub(super) fn may_mix(&self, alternatives: &[SchemaId]) -> bool {
        let prover = Prover::new(self, false);
        // A map of any values knows nothing.
        let is_free = |schema: &SchemaId| {
            let entry = self.inventory.schema(*schema);
            entry.is_none_or(|entry| matches!(entry.shape, Shape::Map(Additional::Any)))
        };
        let forms = alternatives.iter().enumerate().filter(|(_, schema)| !is_free(schema));
        let forms: Forms = forms
            .flat_map(|(index, schema)| prover.forms(*schema, 0).into_iter().map(move |form| (index, form)))
            .collect();
        let mix = |(place, one): &(usize, Form), (other_place, other): &(usize, Form)| {
            place != other_place && prover.mix(one, other)
        };
        forms.iter().enumerate().any(|(at, one)| forms[at + 1..].iter().any(|other| mix(one, other)))
    }
}

struct Prover<'p> {
    lowering: &'p Lowering<'p>,
    /// Whether a property with one value only counts as one that is always there.
    trusts_names: bool,
    /// How many comparisons are left.
    comparisons: Cell<usize>,
    /// How many properties may still be looked at.
    room: Cell<usize>,
}

impl<'p> Prover<'p> {
    fn new(lowering: &'p Lowering<'p>, trusts_names: bool) -> Self {
        Self {
            lowering,
            trusts_names,
            comparisons: Cell::new(MAX_COMPARISONS),
            room: Cell::new(MAX_PROPERTIES),
        }
    }
}

impl Prover<'_> {
    /// Counts properties that are looked at; when there were too many, nothing is compared any more.
    fn look_at(&self, count: usize) {
        self.room.set(self.room.get().saturating_sub(count));
        if self.room.get() == 0 {
            self.comparisons.set(0);
        }
    }

    fn prove(&self, alternatives: &[SchemaId]) -> Result<Tests, Unproven> {
        let forms = alternatives.iter().enumerate();
        let forms: Forms = forms
            .flat_map(|(index, schema)| self.forms(*schema, 0).into_iter().map(move |form| (index, form)))
            .collect();
        let all = |forms: &Forms| (0..forms.len()).collect();
        if forms.len() > MAX_FORMS {
            let open = all(&forms);
            return Err((forms, open));
        }
        match self.tests(&forms) {
            Ok(tests) if self.comparisons.get() > 0 => Ok(tests),
            Ok(_) => {
                let open = all(&forms);
                Err((forms, open))
            }
            Err(open) => Err((forms, open)),
        }
    }

    /// Puts the forms into an order in which each can be told from all that follow; what is left when no form can be, is the fault.
    fn tests(&self, forms: &Forms) -> Result<Tests, Vec<usize>> {
        let tells = |one: usize, other: usize| {
            forms[one].0 == forms[other].0 || self.separate(&forms[one].1, &forms[other].1, 0).is_some()
        };
        let reported: Vec<BTreeSet<usize>> = (0..forms.len())
            .map(|one| (0..forms.len()).filter(|other| tells(one, *other)).collect())
            .collect();
        let mut open: Vec<usize> = (0..forms.len()).collect();
        let mut tests = Vec::new();
        while !open.is_empty() {
            let next = open.iter().position(|one| open.iter().all(|other| reported[*one].contains(other)));
            let Some(next) = next else { return Err(open) };
            let one = open.remove(next);
            let (index, form) = &forms[one];
            let others = reported[one].iter().map(|other| &forms[*other]).filter(|(other, _)| other != index);
            tests.push((self.matcher(form, &others.map(|(_, form)| form).collect::<Vec<_>>()), *index));
        }
        Ok(tests)
    }

    /// One test that tells a form from all of the others.
    fn matcher(&self, form: &Form, others: &[&Form]) -> Matcher {
        let mut keys: Vec<(String, Matcher)> = Vec::new();
        let mut whole = None;
        let objects: Vec<&Object> = others
            .iter()
            .filter_map(|other| if let Form::Object(of) = other { Some(of) } else { None })
            .collect();
        if let Form::Object(object) = form {
            keys = self.cover(object, &objects);
        }
        for other in others.iter().filter(|other| !matches!(other, Form::Object(_))) {
            match self.separate(form, other, 0) {
                Some(Matcher::Object(more)) => keys.extend(more),
                Some(Matcher::Kind(Kind::Whole)) => {
                    whole = whole.or(Some(Matcher::Kind(Kind::Whole)));
                }
                Some(Matcher::Kind(_)) | None => {}
                Some(test) => whole = whole.or(Some(test)),
            }
        }
        if !keys.is_empty() {
            return Matcher::Object(strongest(keys));
        }
        whole.unwrap_or_else(|| form.kind().map_or(Matcher::Any, Matcher::Kind))
    }

    /// Few properties that tell an object from all of the others together: first the one that tells it from most.
    fn cover(&self, object: &Object, others: &[&Object]) -> Vec<(String, Matcher)> {
        let mut open: Vec<&Object> = others
            .iter()
            .copied()
            .filter(|other| self.separate_objects(object, other, 0).is_some())
            .collect();
        let mut keys = Vec::new();
        while !open.is_empty() {
            let report = |name: &str, schema: Option<SchemaId>| -> Vec<Option<Matcher>> {
                open.iter().map(|other| self.by_property(name, schema, other, 0)).collect()
            };
            let candidates = object.required.iter().map(|(name, schema)| (name, report(name, *schema)));
            let rank = |found: &Vec<Option<Matcher>>| {
                let values = found.iter().flatten().filter(|test| matches!(test, Matcher::Value(_))).count();
                (found.iter().flatten().count(), values)
            };
            // Of equals, the first.
            let best = candidates.rev().max_by_key(|(_, found)| rank(found));
            let Some((name, found)) = best.filter(|(_, found)| rank(found).0 > 0) else { break };
            keys.extend(found.iter().flatten().map(|test| (name.clone(), test.clone())));
            let mut found = found.iter();
            open.retain(|_| found.next().is_some_and(Option::is_none));
        }
        keys
    }

    /// A test that all values of one form pass and none of the other; an object is taken to have no properties but its own.
    fn separate(&self, one: &Form, other: &Form, depth: usize) -> Option<Matcher> {
        self.comparisons.set(self.comparisons.get().saturating_sub(1));
        if depth > MAX_DEPTH || self.comparisons.get() == 0 {
            return None;
        }
        match (one, other) {
            (Form::Any, _) => None,
            (one, Form::Any) => own(one),
            (Form::Object(one), Form::Object(other)) => self.separate_objects(one, other, depth),
            (Form::Object(_), Form::Map) => own(one),
            (Form::Map, Form::Object(_) | Form::Map) => None,
            (Form::List(one), Form::List(other)) => {
                let test = self.separate_schemas((*one)?, (*other)?, depth + 1)?;
                Some(Matcher::List(Box::new(test)))
            }
            // `2.0` is an integer for JSON Schema, but it was written as the other kind of number, and goes back as such.
            (Form::Scalar(Kind::Integer, None), Form::Scalar(Kind::Number, None)) => {
                Some(Matcher::Kind(Kind::Whole))
            }
            (Form::Scalar(Kind::Number, _), Form::Scalar(Kind::Integer, _)) => None,
            (Form::Scalar(kind, values), Form::Scalar(other, others)) if kind == other => {
                let values = values.as_ref()?;
                let is_free = |value: &Constant| others.as_ref().is_none_or(|others| !others.contains(value));
                values.iter().all(is_free).then(|| Matcher::Value(values.clone()))
            }
            _ => one.kind().map(Matcher::Kind),
        }
    }

    fn separate_objects(&self, one: &Object, other: &Object, depth: usize) -> Option<Matcher> {
        let found = one.required.iter().find_map(|(name, schema)| {
            Some((name.clone(), self.by_property(name, *schema, other, depth)?))
        })?;
        Some(Matcher::Object(vec![found]))
    }

    /// What a property that every value of one object has says against the other.
    fn by_property(
        &self,
        name: &str,
        schema: Option<SchemaId>,
        other: &Object,
        depth: usize,
    ) -> Option<Matcher> {
        self.comparisons.set(self.comparisons.get().saturating_sub(1));
        // Null is a value that shows nothing but the key.
        let schema = schema.filter(|schema| !self.lowering.is_nullable(*schema, 0));
        let values = || match self.forms(schema?, depth + 1).as_slice() {
            [Form::Scalar(_, Some(values))] => Some(Matcher::Value(values.clone())),
            _ => None,
        };
        match other.known.get(name) {
            None if other.requires(name) => None,
            None => values().or(Some(Matcher::Any)),
            Some(theirs) => self.separate_schemas(schema?, *theirs, depth + 1),
        }
    }

    /// Whether an object may be both of two, and each knows properties that the other does not.
    fn mix(&self, one: &Form, other: &Form) -> bool {
        let (Form::Object(one), Form::Object(other)) = (one, other) else {
            return matches!((one, other), (Form::Object(_), Form::Map) | (Form::Map, Form::Object(_)));
        };
        let knows_more =
            |one: &Object, other: &Object| one.known.keys().any(|key| !other.known.contains_key(key));
        let excludes = |one: &Object, other: &Object| {
            let shared = one.required.iter().filter(|(name, _)| other.known.contains_key(name));
            let mut tests = shared.map(|(name, schema)| self.by_property(name, *schema, other, 0));
            tests.any(|test| test.is_some())
        };
        knows_more(one, other) && knows_more(other, one) && !excludes(one, other) && !excludes(other, one)
    }

    fn separate_schemas(&self, one: SchemaId, other: SchemaId, depth: usize) -> Option<Matcher> {
        let (ones, others) = (self.forms(one, depth), self.forms(other, depth));
        let [one] = ones.as_slice() else { return None };
        let tests: Option<Vec<Matcher>> =
            others.iter().map(|other| self.separate(one, other, depth)).collect();
        let mut tests = tests?;
        tests.sort();
        tests.pop()
    }
}

/// What holds of all values of a form, against one that takes any: an object must show a property.
fn own(form: &Form) -> Option<Matcher> {
    match form {
        Form::Scalar(_, Some(values)) => Some(Matcher::Value(values.clone())),
        Form::Object(object) => {
            let keys: Vec<_> = object.required.iter().map(|(name, _)| (name.clone(), Matcher::Any)).collect();
            (!keys.is_empty()).then_some(Matcher::Object(keys))
        }
        other => other.kind().map(Matcher::Kind),
    }
}

/// One test for each property: the one that says most, of objects all that they say.
fn strongest(keys: Vec<(String, Matcher)>) -> Vec<(String, Matcher)> {
    let mut out: Vec<(String, Matcher)> = Vec::new();
    for (name, test) in keys {
        match out.iter_mut().find(|(known, _)| *known == name) {
            None => out.push((name, test)),
            Some((_, Matcher::Object(known))) if matches!(test, Matcher::Object(_)) => {
                let Matcher::Object(more) = test else { continue };
                *known = strongest(known.drain(..).chain(more).collect());
            }
            Some((_, known)) if says(&test) > says(known) => *known = test,
            Some(_) => {}
        }
    }
    out
}

fn says(test: &Matcher) -> u8 {
    match test {
        Matcher::Any => 0,
        Matcher::Kind(_) => 1,
        Matcher::List(_) => 2,
        Matcher::Object(_) => 3,
        Matcher::Value(_) => 4,
    }
}

/// Whether the alternative that knows most of a value's keys is the one that is meant, if exactly one is: each of two must know a key that the other does not, or
/// more of them.
fn is_ambiguity_sound(forms: &Forms, open: &[usize]) -> bool {
    let mut owners: BTreeMap<Look<'_>, usize> = BTreeMap::new();
    let (mut alternatives, mut lists) = (BTreeSet::new(), BTreeSet::new());
    let (mut is_sound, mut has_any, mut has_bare_list) = (true, false, false);
    for at in open {
        let (alternative, form) = &forms[*at];
        alternatives.insert(*alternative);
        match form {
            Form::Any => has_any = true,
            // Lists whose elements are known are told apart by these.
            Form::List(items) => {
                lists.insert(*alternative);
                has_bare_list |= items.is_none();
            }
            form => is_sound &= *owners.entry(look(form)).or_insert(*alternative) == *alternative,
        }
    }
    is_sound && !(has_bare_list && lists.len() > 1) && !(has_any && alternatives.len() > 1)
}

/// What forms of several alternatives must not have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Look<'f> {
    Kind(Option<Kind>),
    Map,
    Object(Vec<&'f String>),
}

fn look(form: &Form) -> Look<'_> {
    match form {
        Form::Object(of) => Look::Object(of.known.keys().collect()),
        Form::Map => Look::Map,
        other => Look::Kind(other.kind()),
    }
}
