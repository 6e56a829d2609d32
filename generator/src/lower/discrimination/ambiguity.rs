//! Unions whose alternatives no test distinguishes: when the properties of a value are enough to choose one.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Forms, ValueForm};
use crate::ir::JsonKind;

/// Whether the alternative that knows most of a value's keys is the one that is meant, if exactly one is: each of two must know a key that the other does not, or
/// more of them.
pub(super) fn is_ambiguity_sound(forms: &Forms, open: &[usize]) -> bool {
    let mut owners: BTreeMap<Look<'_>, usize> = BTreeMap::new();
    let (mut alternatives, mut lists) = (BTreeSet::new(), BTreeSet::new());
    let (mut is_sound, mut has_any, mut has_bare_list) = (true, false, false);
    for at in open {
        let (alternative, form) = &forms[*at];
        alternatives.insert(*alternative);
        match form {
            ValueForm::Any => has_any = true,
            // Lists whose elements are known are distinguished by these.
            ValueForm::List(items) => {
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
    Kind(Option<JsonKind>),
    Map,
    Object(Vec<&'f String>),
}

fn look(form: &ValueForm) -> Look<'_> {
    match form {
        ValueForm::Object(of) => Look::Object(of.known.keys().collect()),
        ValueForm::Map => Look::Map,
        other => Look::Kind(other.kind()),
    }
}
