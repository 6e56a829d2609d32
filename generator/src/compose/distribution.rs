//! Adds the keywords next to a union to its alternatives, and removes alternatives that contradict them.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use super::conjunction::contradict;
use super::equality::{Prose, is_same};
use super::merging::{MAX_COMPARISONS, Merge, PendingUnion};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;
use crate::spec::{
    Additional, Annotations, Discriminator, Extensions, HowMany, Keywords, Says, Schema, SchemaId, Schemas,
    Type, Union,
};

/// What the keywords next to a union mean for its alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SiblingKeywords {
    /// There are none about values.
    Nothing,
    /// They can exclude alternatives, but add nothing to the others.
    Excluding,
    /// They add something to the alternatives.
    Adding,
}

impl SiblingKeywords {
    pub(super) fn of(keywords: &Keywords) -> Self {
        if !keywords.properties.is_empty() {
            return Self::Adding;
        }
        let is_kind = keywords.of.is_some()
            || keywords.values.is_some()
            || keywords.items.is_some()
            || !keywords.prefix_items.is_empty();
        if is_kind { Self::Excluding } else { Self::Nothing }
    }
}

/// The result for a schema with a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    Final,
    /// Only one alternative is left; it is now an `allOf` member of the schema.
    HasMembers,
}

/// Combines the unions of a joined schema.
pub(super) fn distribute(merge: &mut Merge<'_>, id: SchemaId) -> Settled {
    let pending = merge.unions.remove(&id).unwrap_or_default();
    let mut unions = pending.unions.into_iter();
    let Some(first) = unions.next() else { return Settled::Final };
    let unions: Vec<PendingUnion> = unions.collect();
    let Some(rest) = merge.schemas.get(id).keywords().cloned() else { return Settled::Final };
    let is_narrowing = unions.is_empty() && only_narrows(merge.schemas, &first.union);
    let choices = if is_narrowing { Choices::Many } else { choices(merge, id, &rest, &first, &unions) };
    let choices = match choices {
        Choices::Left(choices) => choices,
        // Only the keywords next to the union are left.
        Choices::None => return Settled::Final,
        Choices::Many => {
            put(merge.schemas, id, first.union);
            return Settled::Final;
        }
    };
    let beside = SiblingKeywords::of(&rest);
    if let [only] = choices.as_slice()
        && beside != SiblingKeywords::Nothing
    {
        join_only(merge, id, only);
        merge.before.insert(id, pending.referenced);
        return Settled::HasMembers;
    }
    if beside == SiblingKeywords::Adding || choices.iter().any(|choice| !choice.others.is_empty()) {
        give_to_each(merge, id, rest, first.union, choices);
    } else {
        let alternatives = choices.into_iter().map(|choice| choice.alternative).collect();
        put(merge.schemas, id, Union { alternatives, ..first.union });
        merge.replace_by_reference(id, &pending.referenced);
    }
    Settled::Final
}

/// The alternatives that are left of several unions.
enum Choices {
    Left(Vec<Choice>),
    None,
    /// The product of several unions has too many alternatives, so only the first union is kept.
    Many,
}

/// An alternative that is not excluded, and the alternatives of other unions to join it with.
struct Choice {
    index: usize,
    alternative: SchemaId,
    others: Vec<SchemaId>,
    /// Whether it leads back to the union. Then it is left unchanged, since adding keywords to it would never
    /// end.
    is_back: bool,
}

/// Finds the alternatives that are left.
fn choices(
    merge: &mut Merge<'_>,
    id: SchemaId,
    rest: &Keywords,
    held: &PendingUnion,
    others: &[PendingUnion],
) -> Choices {
    let mut nullable = false;
    let mut choices = Vec::new();
    for (index, alternative) in held.union.alternatives.iter().copied().enumerate() {
        // An alternative that is the schema itself does not restrict a value.
        if merge.schemas.target(alternative) == Ok(id) {
            continue;
        }
        if merge.leads_back(held.circle, alternative) {
            choices.push(Choice { index, alternative, others: Vec::new(), is_back: true });
            continue;
        }
        if is_null(merge.schemas, alternative) {
            nullable = true;
            continue;
        }
        if is_ruled_out(merge, alternative, rest) {
            continue;
        }
        let mut matching = Vec::new();
        for other in others {
            let (fit, another) = fitting(merge, alternative, other);
            let Some(fit) = fit else { continue };
            if another.is_some() {
                let key = key_of(other.union.how_many);
                let message = match merge.comparisons {
                    0 => format!(
                        "the alternatives of the combined unions give more than {MAX_COMPARISONS} pairs"
                    ),
                    _ => format!("several members of `allOf` have `{key}`"),
                };
                let found = Diagnostic::warning("all-of", message).at(&merge.schemas.get(id).written);
                merge.diagnostics.push(found.degraded_to(format!("the first `{key}` is used")));
                return Choices::Many;
            }
            matching.push(fit);
        }
        if matching.len() == others.len() {
            choices.push(Choice { index, alternative, others: matching, is_back: false });
        }
    }
    if choices.is_empty() && !nullable {
        let message = "no alternative of the union matches the keywords next to the union";
        let found = Diagnostic::warning("all-of", message).at(&merge.schemas.get(id).written);
        merge.diagnostics.push(found.instead("the schema next to the union"));
        return Choices::None;
    }
    merge.schemas.get_mut(id).about.nullable |= nullable;
    let adds = SiblingKeywords::of(rest) == SiblingKeywords::Adding || !others.is_empty();
    if adds && choices.iter().any(|choice| choice.is_back) {
        report_back(merge, id);
        // All alternatives lead back, so the circle has no end.
        if choices.iter().all(|choice| choice.is_back) {
            return Choices::None;
        }
    }
    Choices::Left(choices)
}

/// The first two alternatives of another union that do not contradict `one`.
fn fitting(
    merge: &mut Merge<'_>,
    alternative: SchemaId,
    other: &PendingUnion,
) -> (Option<SchemaId>, Option<SchemaId>) {
    let mut found = (None, None);
    for one in other.union.alternatives.iter().copied() {
        merge.comparisons = merge.comparisons.saturating_sub(1);
        // Beyond the limit of comparisons, all alternatives count as fitting.
        if merge.comparisons == 0 || fits(merge, alternative, one) {
            if found.0.is_some() {
                found.1 = Some(one);
                break;
            }
            found.0 = Some(one);
        }
    }
    found
}

fn report_back(merge: &mut Merge<'_>, id: SchemaId) {
    let written = merge.schemas.get(id).written.clone();
    if merge.reported.insert(written.clone()) {
        let message =
            "alternatives refer back to their union, so they do not get the keywords next to the union";
        let help = "let the alternatives refer to a definition with what they have in common";
        let found = Diagnostic::warning("all-of", message).at(&written).help(help);
        merge.diagnostics.push(found.instead("these alternatives without the keywords next to the union"));
    }
}

/// Whether an alternative contradicts the other keywords. One that is still being merged, in a circle, is not
/// excluded.
fn is_ruled_out(merge: &Merge<'_>, alternative: SchemaId, rest: &Keywords) -> bool {
    let Ok(target) = merge.schemas.target(alternative) else { return false };
    if !merge.is_merged(target) {
        return false;
    }
    let Some(keywords) = merge.schemas.get(target).keywords() else { return false };
    contradict(merge.schemas, keywords, rest)
}

fn fits(merge: &Merge<'_>, one: SchemaId, other: SchemaId) -> bool {
    let keywords = |id| merge.schemas.keywords(id);
    match (keywords(one), keywords(other)) {
        (Some(one), Some(other)) => !contradict(merge.schemas, one, other),
        _ => true,
    }
}

/// The only alternative that is left becomes an `allOf` member.
fn join_only(merge: &mut Merge<'_>, id: SchemaId, only: &Choice) {
    let place = merge.schemas.get(id).place.clone();
    let about = std::mem::take(&mut merge.schemas.get_mut(id).about);
    let Some(rest) = merge.schemas.get(id).keywords().cloned() else { return };
    let rest = Keywords { discriminator: None, ..rest };
    let written = merge.schemas.get(id).written.clone();
    let own = merge.schemas.add(Schema::made(place, written, Annotations::default(), rest));
    let all_of = std::iter::once(only.alternative).chain(only.others.iter().copied()).chain([own]).collect();
    let schema = merge.schemas.get_mut(id);
    schema.about = about;
    schema.says = Says::Keywords(Box::new(Keywords { all_of, ..Keywords::default() }));
}

/// Makes each alternative a new schema that joins it with the keywords next to the union, unless it already
/// has all of them.
fn give_to_each(merge: &mut Merge<'_>, id: SchemaId, rest: Keywords, union: Union, choices: Vec<Choice>) {
    let place = merge.schemas.get(id).place.clone();
    let given = choices.iter().filter(|choice| !choice.is_back).count();
    if !merge.has_room_for(id, given * (rest.properties.len() + 1)) {
        return;
    }
    let discriminator = rest.discriminator.clone();
    let base = Keywords { discriminator: None, ..rest };
    let written = merge.schemas.get(id).written.clone();
    let about = Annotations::default();
    let member = merge.schemas.add(Schema::made(place.clone(), written, about, base.clone()));
    let list = place.child(key_of(union.how_many));
    let mut alternatives = Vec::new();
    let mut replaced = Vec::new();
    for choice in choices {
        let target = merge.schemas.target(choice.alternative).unwrap_or(choice.alternative);
        let stays = choice.is_back || says_all(merge, &choice, target, &base);
        let new =
            if stays { choice.alternative } else { both(merge.schemas, &choice, target, member, &list) };
        replaced.push((target, new));
        alternatives.push(new);
    }
    let discriminator = discriminator.map(|of| Box::new(renamed(merge.schemas, *of, &replaced)));
    let union = Some(Union { alternatives, ..union });
    let keywords = Keywords { union, discriminator, ..Keywords::default() };
    merge.schemas.get_mut(id).says = Says::Keywords(Box::new(keywords));
}

/// Whether an alternative already has all keywords that would be added.
fn says_all(merge: &Merge<'_>, choice: &Choice, target: SchemaId, base: &Keywords) -> bool {
    if !choice.others.is_empty() || !merge.is_merged(target) {
        return false;
    }
    let Some(keywords) = merge.schemas.get(target).keywords() else { return false };
    adds_nothing(merge.schemas, base, keywords)
}

/// Updates a discriminator whose mapping leads to alternatives that were replaced.
fn renamed(schemas: &Schemas, of: Discriminator, replaced: &[(SchemaId, SchemaId)]) -> Discriminator {
    let (mut mapping, mut implied) = (Vec::new(), Vec::new());
    let mapped = by_schema(&of.mapping, |leads| schemas.target(leads).ok());
    let known = by_schema(&of.implied, Some);
    for (target, new) in replaced {
        for tag in mapped.get(target).into_iter().flatten() {
            mapping.push(((*tag).clone(), *new));
        }
        for name in known.get(target).into_iter().flatten() {
            implied.push(((*name).clone(), *new));
        }
        if let Some(name) = schemas.definition_name(*target) {
            implied.push((name, *new));
        }
    }
    let mut default = of.default;
    if let Some(before) = of.default
        && let Ok(before) = schemas.target(before)
        && let Some((_, new)) = replaced.iter().find(|(target, _)| *target == before)
    {
        default = Some(*new);
    }
    Discriminator { mapping, implied, default, property: of.property }
}

/// The names for each schema, in order.
fn by_schema(
    named: &[(String, SchemaId)],
    target: impl Fn(SchemaId) -> Option<SchemaId>,
) -> BTreeMap<SchemaId, Vec<&String>> {
    let mut names: BTreeMap<SchemaId, Vec<&String>> = BTreeMap::new();
    for (name, leads) in named {
        if let Some(schema) = target(*leads) {
            names.entry(schema).or_default().push(name);
        }
    }
    names
}

fn both(
    schemas: &mut Schemas,
    choice: &Choice,
    target: SchemaId,
    member: SchemaId,
    list: &Pointer,
) -> SchemaId {
    let known = schemas.get(target);
    let rust_variant = known.about.extensions.rust_variant.clone();
    let about = Annotations {
        title: schemas.definition_name(target).or_else(|| known.about.title.clone()),
        description: known.about.description.clone(),
        extensions: Extensions { rust_variant, ..Extensions::default() }.into(),
        ..Annotations::default()
    };
    let all_of =
        std::iter::once(choice.alternative).chain(choice.others.iter().copied()).chain([member]).collect();
    let written = schemas.get(choice.alternative).written.clone();
    let keywords = Keywords { all_of, ..Keywords::default() };
    schemas.add(Schema::made(list.index(choice.index), written, about, keywords))
}

/// Whether a schema already has all keywords that are next to the union.
fn adds_nothing(schemas: &Schemas, beside: &Keywords, schema: &Keywords) -> bool {
    let has = |(name, property): (&String, &SchemaId)| match schema.properties.get(name) {
        Some(own) => is_same(schemas, *own, *property, Prose::Aside),
        None => false,
    };
    let is_object = schema.of == Some(Type::Object) || !schema.properties.is_empty();
    (beside.of.is_none() || beside.of == schema.of || (beside.of == Some(Type::Object) && is_object))
        && beside.values.is_none()
        && (beside.items.is_none() || beside.items == schema.items)
        && beside.prefix_items.is_empty()
        && (beside.additional.is_none()
            || beside.additional == Some(Additional::Any(true))
            || beside.additional == schema.additional)
        && beside.required.is_subset(&schema.required)
        && beside.properties.iter().all(has)
}

/// Whether the alternatives only list required properties, so that they all have one type.
pub(super) fn only_narrows(schemas: &Schemas, union: &Union) -> bool {
    let narrows = |id: &SchemaId| {
        let Some(keywords) = schemas.get(*id).keywords() else { return false };
        let is_object = matches!(keywords.of, None | Some(Type::Object));
        let says = Keywords {
            of: None,
            required: IndexSet::new(),
            excludes: false,
            bounds: Default::default(),
            ..keywords.clone()
        };
        is_object && !keywords.required.is_empty() && says == Keywords::default()
    };
    !union.alternatives.is_empty() && union.alternatives.iter().all(narrows)
}

/// Whether a schema allows only null: it is nullable and has no keywords.
pub(super) fn is_null(schemas: &Schemas, id: SchemaId) -> bool {
    let Ok(target) = schemas.target(id) else { return false };
    let schema = schemas.get(target);
    schema.about.nullable && schema.keywords() == Some(&Keywords::default())
}

fn put(schemas: &mut Schemas, id: SchemaId, union: Union) {
    if let Says::Keywords(keywords) = &mut schemas.get_mut(id).says {
        keywords.union = Some(union);
    }
}

pub(super) fn key_of(how_many: HowMany) -> &'static str {
    match how_many {
        HowMany::One | HowMany::Known => "oneOf",
        HowMany::Any => "anyOf",
    }
}
