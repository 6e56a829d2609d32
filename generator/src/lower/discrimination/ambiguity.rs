//! Decides whether the properties of a value are enough to choose an alternative if no test distinguishes
//! them.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Forms, ValueForm};
use crate::ir::JsonKind;

/// Whether, if exactly one alternative is meant, it is the one that knows most of the value's keys. No two
/// alternatives may know the same keys.
pub(super) fn is_ambiguity_sound(forms: &Forms, open: &[usize]) -> bool {
    let mut owners: BTreeMap<FormKey<'_>, usize> = BTreeMap::new();
    let (mut alternatives, mut lists) = (BTreeSet::new(), BTreeSet::new());
    let (mut is_sound, mut has_any, mut has_bare_list) = (true, false, false);
    for at in open {
        let (alternative, form) = &forms[*at];
        alternatives.insert(*alternative);
        match form {
            ValueForm::Any => has_any = true,
            // Lists with a known element type are distinguished by the elements.
            ValueForm::List(items) => {
                lists.insert(*alternative);
                has_bare_list |= items.is_none();
            }
            form => is_sound &= *owners.entry(form_key(form)).or_insert(*alternative) == *alternative,
        }
    }
    is_sound && !(has_bare_list && lists.len() > 1) && !(has_any && alternatives.len() > 1)
}

/// What two alternatives must not have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum FormKey<'f> {
    Kind(Option<JsonKind>),
    Map,
    Object(Vec<&'f String>),
}

fn form_key(form: &ValueForm) -> FormKey<'_> {
    match form {
        ValueForm::Object(of) => FormKey::Object(of.known.keys().collect()),
        ValueForm::Map => FormKey::Map,
        other => FormKey::Kind(other.kind()),
    }
}
