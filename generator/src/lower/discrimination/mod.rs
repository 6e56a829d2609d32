//! Finds how the alternatives of a union are distinguished: by tests that all values of one alternative pass
//! and no value of another does.

mod ambiguity;
mod form;
mod prover;

use std::collections::BTreeSet;

use self::ambiguity::is_ambiguity_sound;
use self::form::{Forms, MAX_FORMS, Object, ValueForm};
use self::prover::{MAX_DEPTH, Prover};
use crate::collect::{Additional, Shape};
use crate::ir::{Constant, Discrimination, JsonKind, Matcher};
use crate::lower::context::Lowering;
use crate::spec::SchemaId;

/// Tests in order, each with the index of the alternative that it proves.
type Tests = Vec<(Matcher, usize)>;

/// All forms, and the indices of those that cannot be distinguished.
type Unproven = (Forms, Vec<usize>);

impl Lowering<'_> {
    /// How the schemas are distinguished. The error is the indices of two that cannot be.
    ///
    /// `one_of` says that exactly one schema matches a value, so that a value is not a mix of several.
    pub(super) fn discrimination(
        &self,
        alternatives: &[SchemaId],
        one_of: bool,
    ) -> Result<Discrimination, (usize, usize)> {
        let mut open = (Forms::new(), Vec::new());
        // Documents often forget to require the property with the type's name. So required properties are
        // tried first, then all.
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
        let Some(first) = open.first() else { return Err((0, 0)) };
        let (first, _) = forms[*first];
        for at in &open {
            let (other, _) = forms[*at];
            if other != first {
                return Err((first, other));
            }
        }
        Err((first, first))
    }
}

impl Lowering<'_> {
    /// The listed values of a schema, and their kind if they have a common one. There are no values if the
    /// schema also allows others.
    pub(super) fn listed(&self, schema: SchemaId) -> (Vec<Constant>, Option<JsonKind>) {
        let prover = Prover::new(self, false);
        let forms = prover.forms(schema, 0);
        let mut listed = Vec::new();
        for form in &forms {
            match form {
                ValueForm::Scalar(_, Some(values)) => listed.extend(values.iter().cloned()),
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
    /// Whether a value may match several of the schemas at once, each with properties that the others do not
    /// have.
    pub(super) fn may_mix(&self, alternatives: &[SchemaId]) -> bool {
        let prover = Prover::new(self, false);
        let mut forms = Forms::new();
        for (index, schema) in alternatives.iter().enumerate() {
            match self.own_shape(*schema) {
                // A map of any values has no known properties.
                None | Some(Shape::Map(Additional::Any)) => {}
                Some(_) => prover.add_forms(index, *schema, &mut forms),
            }
        }
        let may_be_both = |(place, one): &(usize, ValueForm), (other_place, other): &(usize, ValueForm)| {
            place != other_place && prover.may_be_both(one, other)
        };
        forms.iter().enumerate().any(|(at, one)| forms[at + 1..].iter().any(|other| may_be_both(one, other)))
    }
}

impl Prover<'_> {
    fn prove(&self, alternatives: &[SchemaId]) -> Result<Tests, Unproven> {
        let mut forms = Forms::new();
        for (index, schema) in alternatives.iter().enumerate() {
            self.add_forms(index, *schema, &mut forms);
        }
        if forms.len() <= MAX_FORMS {
            match self.tests(&forms) {
                Ok(tests) if self.comparisons_left.get() > 0 => return Ok(tests),
                Ok(_) => {}
                Err(open) => return Err((forms, open)),
            }
        }
        let all = (0..forms.len()).collect();
        Err((forms, all))
    }

    fn add_forms(&self, index: usize, schema: SchemaId, forms: &mut Forms) {
        for form in self.forms(schema, 0) {
            forms.push((index, form));
        }
    }

    /// Orders the forms so that each can be distinguished from all that follow. The error is the forms that
    /// are left when that is not possible.
    fn tests(&self, forms: &Forms) -> Result<Tests, Vec<usize>> {
        let separable = self.separable(forms);
        let mut open: Vec<usize> = (0..forms.len()).collect();
        let mut tests = Vec::new();
        while !open.is_empty() {
            let next = open.iter().position(|one| open.iter().all(|other| separable[*one].contains(other)));
            let Some(next) = next else { return Err(open) };
            let one = open.remove(next);
            let (index, form) = &forms[one];
            let mut others = Vec::new();
            for other in &separable[one] {
                let (of, other) = &forms[*other];
                if of != index {
                    others.push(other);
                }
            }
            tests.push((self.matcher(form, &others), *index));
        }
        Ok(tests)
    }

    /// For each form, the forms that it can be distinguished from, and those of the same alternative.
    fn separable(&self, forms: &Forms) -> Vec<BTreeSet<usize>> {
        let mut separable = Vec::with_capacity(forms.len());
        for (index, one) in forms {
            let mut others = BTreeSet::new();
            for (at, (other_index, other)) in forms.iter().enumerate() {
                if index == other_index || self.separate(one, other, 0).is_some() {
                    others.insert(at);
                }
            }
            separable.push(others);
        }
        separable
    }

    /// A test that distinguishes a form from all others.
    fn matcher(&self, form: &ValueForm, others: &[&ValueForm]) -> Matcher {
        let (mut objects, mut rest) = (Vec::new(), Vec::new());
        for other in others {
            match other {
                ValueForm::Object(of) => objects.push(of),
                other => rest.push(*other),
            }
        }
        let mut keys = match form {
            ValueForm::Object(object) => self.cover(object, &objects),
            _ => Vec::new(),
        };
        let mut whole = None;
        for other in rest {
            match self.separate(form, other, 0) {
                Some(Matcher::Object(more)) => keys.extend(more),
                Some(Matcher::Kind(kind)) if kind != JsonKind::Whole => {}
                Some(test) => whole = whole.or(Some(test)),
                None => {}
            }
        }
        if !keys.is_empty() {
            return Matcher::Object(most_specific(keys));
        }
        match (whole, form.kind()) {
            (Some(test), _) => test,
            (None, Some(kind)) => Matcher::Kind(kind),
            (None, None) => Matcher::Any,
        }
    }

    /// A small set of properties that distinguish an object from all others. Those that exclude most others
    /// come first.
    fn cover(&self, object: &Object, others: &[&Object]) -> Vec<(String, Matcher)> {
        let mut open = Vec::new();
        for other in others.iter().copied() {
            if self.separate_objects(object, other, 0).is_some() {
                open.push(other);
            }
        }
        let mut keys = Vec::new();
        while !open.is_empty() {
            let Some((name, tests)) = self.best_property(object, &open) else { break };
            let mut left = Vec::new();
            for (other, test) in open.iter().copied().zip(tests) {
                match test {
                    Some(test) => keys.push((name.clone(), test)),
                    None => left.push(other),
                }
            }
            open = left;
        }
        keys
    }

    /// The property that distinguishes an object from most others, with a test against each of them. Among
    /// equals, the first is chosen.
    fn best_property<'o>(
        &self,
        object: &'o Object,
        others: &[&Object],
    ) -> Option<(&'o String, Vec<Option<Matcher>>)> {
        let mut best = None;
        let mut most = (0, 0);
        for (name, schema) in object.required.iter().rev() {
            let mut tests = Vec::with_capacity(others.len());
            for other in others {
                tests.push(self.by_property(name, *schema, other, 0));
            }
            let rank = rank(&tests);
            if rank.0 > 0 && rank >= most {
                (best, most) = (Some((name, tests)), rank);
            }
        }
        best
    }

    /// A test that all values of one form pass and no value of the other. Objects are assumed to have only
    /// known properties.
    fn separate(&self, one: &ValueForm, other: &ValueForm, depth: usize) -> Option<Matcher> {
        self.comparisons_left.set(self.comparisons_left.get().saturating_sub(1));
        if depth > MAX_DEPTH || self.comparisons_left.get() == 0 {
            return None;
        }
        match (one, other) {
            (ValueForm::Any, _) => None,
            (one, ValueForm::Any) => required_of(one),
            (ValueForm::Object(one), ValueForm::Object(other)) => self.separate_objects(one, other, depth),
            (ValueForm::Object(_), ValueForm::Map) => required_of(one),
            (ValueForm::Map, ValueForm::Object(_) | ValueForm::Map) => None,
            (ValueForm::List(one), ValueForm::List(other)) => {
                let test = self.separate_schemas((*one)?, (*other)?, depth + 1)?;
                Some(Matcher::List(Box::new(test)))
            }
            // For JSON Schema, `2.0` is an integer. But it was written as a number with a fraction, and must
            // be written back like that.
            (ValueForm::Scalar(JsonKind::Integer, None), ValueForm::Scalar(JsonKind::Number, None)) => {
                Some(Matcher::Kind(JsonKind::Whole))
            }
            (ValueForm::Scalar(JsonKind::Number, _), ValueForm::Scalar(JsonKind::Integer, _)) => None,
            (ValueForm::Scalar(kind, values), ValueForm::Scalar(other, others)) if kind == other => {
                let values = values.as_ref()?;
                let others = others.as_deref().unwrap_or_default();
                if values.iter().any(|value| others.contains(value)) {
                    return None;
                }
                Some(Matcher::Value(values.clone()))
            }
            _ => Some(Matcher::Kind(one.kind()?)),
        }
    }

    fn separate_objects(&self, one: &Object, other: &Object, depth: usize) -> Option<Matcher> {
        for (name, schema) in &one.required {
            if let Some(test) = self.by_property(name, *schema, other, depth) {
                return Some(Matcher::Object(vec![(name.clone(), test)]));
            }
        }
        None
    }

    /// A test with a required property of one object that excludes the other.
    fn by_property(
        &self,
        name: &str,
        schema: Option<SchemaId>,
        other: &Object,
        depth: usize,
    ) -> Option<Matcher> {
        self.comparisons_left.set(self.comparisons_left.get().saturating_sub(1));
        let schema = match schema {
            // A null value only shows that the key exists.
            Some(schema) if self.lowering.is_nullable(schema, 0) => None,
            schema => schema,
        };
        if let Some(theirs) = other.known.get(name) {
            return self.separate_schemas(schema?, *theirs, depth + 1);
        }
        if other.requires(name) {
            return None;
        }
        let Some(schema) = schema else { return Some(Matcher::Any) };
        match self.forms(schema, depth + 1).as_slice() {
            [ValueForm::Scalar(_, Some(values))] => Some(Matcher::Value(values.clone())),
            _ => Some(Matcher::Any),
        }
    }

    /// Whether a value may match both forms, each with properties that the other does not have.
    fn may_be_both(&self, one: &ValueForm, other: &ValueForm) -> bool {
        let (ValueForm::Object(one), ValueForm::Object(other)) = (one, other) else {
            return matches!(
                (one, other),
                (ValueForm::Object(_), ValueForm::Map) | (ValueForm::Map, ValueForm::Object(_))
            );
        };
        let knows_more =
            |one: &Object, other: &Object| one.known.keys().any(|key| !other.known.contains_key(key));
        let excludes = |one: &Object, other: &Object| {
            one.required.iter().any(|(name, schema)| {
                other.known.contains_key(name) && self.by_property(name, *schema, other, 0).is_some()
            })
        };
        knows_more(one, other) && knows_more(other, one) && !excludes(one, other) && !excludes(other, one)
    }

    fn separate_schemas(&self, one: SchemaId, other: SchemaId, depth: usize) -> Option<Matcher> {
        let (ones, others) = (self.forms(one, depth), self.forms(other, depth));
        let [one] = ones.as_slice() else { return None };
        let mut strongest = None;
        for other in &others {
            strongest = strongest.max(Some(self.separate(one, other, depth)?));
        }
        strongest
    }
}

/// How many objects the tests exclude, and how many of those by a value.
fn rank(tests: &[Option<Matcher>]) -> (usize, usize) {
    let (mut all, mut by_value) = (0, 0);
    for test in tests.iter().flatten() {
        all += 1;
        by_value += usize::from(matches!(test, Matcher::Value(_)));
    }
    (all, by_value)
}

/// A test for a form against one that allows any value. An object needs a required property.
fn required_of(form: &ValueForm) -> Option<Matcher> {
    match form {
        ValueForm::Scalar(_, Some(values)) => Some(Matcher::Value(values.clone())),
        ValueForm::Object(object) => {
            let keys: Vec<_> = object.required.iter().map(|(name, _)| (name.clone(), Matcher::Any)).collect();
            if keys.is_empty() { None } else { Some(Matcher::Object(keys)) }
        }
        other => Some(Matcher::Kind(other.kind()?)),
    }
}

/// One test for each property: the most specific. Tests of nested objects are combined.
fn most_specific(keys: Vec<(String, Matcher)>) -> Vec<(String, Matcher)> {
    let mut out: Vec<(String, Matcher)> = Vec::new();
    for (name, test) in keys {
        match out.iter_mut().find(|(known, _)| *known == name) {
            None => out.push((name, test)),
            Some((_, Matcher::Object(known))) if matches!(test, Matcher::Object(_)) => {
                let Matcher::Object(more) = test else { continue };
                *known = most_specific(known.drain(..).chain(more).collect());
            }
            Some((_, known)) if specificity(&test) > specificity(known) => *known = test,
            Some(_) => {}
        }
    }
    out
}

fn specificity(test: &Matcher) -> u8 {
    match test {
        Matcher::Any => 0,
        Matcher::Kind(_) => 1,
        Matcher::List(_) => 2,
        Matcher::Object(_) => 3,
        Matcher::Value(_) => 4,
    }
}
