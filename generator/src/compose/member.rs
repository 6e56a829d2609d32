//! Reads the keywords of the members of an `allOf`, and joins their annotations.

use super::conjunction::Contradiction;
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;
use crate::spec::{Annotations, Extensions, Keywords, SchemaId, Type};

/// A member of `allOf`.
pub(super) struct Member {
    /// The schema that it refers to; `None` if it is inline.
    pub(super) target: Option<SchemaId>,
    pub(super) written: Pointer,
    pub(super) about: Annotations,
    pub(super) keywords: Keywords,
    /// The circle that its union belongs to.
    pub(super) circle: Option<usize>,
}

/// Whether the result is nullable: the schema itself is, or a member that has only `nullable` and a type, or
/// all members with keywords are.
pub(super) fn nullability(members: &[Member]) -> bool {
    let says_nothing_else = |member: &Member| {
        let is_bare = member.keywords == Keywords { of: member.keywords.of, ..Keywords::default() };
        member.about.nullable && member.target.is_none() && is_bare
    };
    let is_beside = members.last().is_some_and(|own| own.about.nullable);
    if is_beside || members.iter().any(says_nothing_else) {
        return true;
    }
    let mut is_typed = false;
    for member in members {
        if member.keywords == Keywords::default() {
            continue;
        }
        if !member.about.nullable {
            return false;
        }
        is_typed = true;
    }
    is_typed
}

pub(super) fn adds_nothing_to(joined: &Keywords, target: &Keywords) -> bool {
    let of = joined.of.or(target.of);
    let is_object = !target.properties.is_empty() && of == Some(Type::Object);
    (of == target.of || target.of.is_none() && is_object)
        && joined.format == target.format
        && joined.values == target.values
        && joined.properties == target.properties
        && joined.required == target.required
        && joined.additional == target.additional
        && joined.items == target.items
        && joined.prefix_items == target.prefix_items
        && joined.closed == target.closed
        && target.all_of.is_empty()
        && joined.union == target.union
        && joined.discriminator == target.discriminator
        && joined.content == target.content
        && (joined.bounds == target.bounds || is_named(target))
}

/// Whether a schema becomes a named type. For those, bounds only appear in the documentation.
fn is_named(keywords: &Keywords) -> bool {
    !keywords.properties.is_empty() || keywords.values.is_some() || keywords.union.is_some()
}

/// Joins the annotations of members. Usually the first member's value is kept; for titles, descriptions and
/// names the last one's.
pub(super) fn join_annotations(about: &mut Annotations, member: Annotations) {
    about.title = member.title.or(about.title.take());
    about.description = member.description.or(about.description.take());
    about.default = about.default.take().or(member.default);
    if about.examples.is_empty() {
        about.examples = member.examples;
    }
    about.deprecated |= member.deprecated;
    about.read_only |= member.read_only;
    about.write_only |= member.write_only;
    about.secret |= member.secret;
    if !member.extensions.is_empty() {
        join_extensions(&mut about.extensions, member.extensions.into_inner());
    }
}

fn join_extensions(joined: &mut Extensions, member: Extensions) {
    joined.rust_name = member.rust_name.or(joined.rust_name.take());
    joined.rust_field = member.rust_field.or(joined.rust_field.take());
    joined.rust_variant = member.rust_variant.or(joined.rust_variant.take());
    joined.rust_type = member.rust_type.or(joined.rust_type.take());
    joined.rust_derive.extend(member.rust_derive);
    joined.flags |= member.flags;
    for (value, text) in member.value_descriptions {
        joined.value_descriptions.entry(value).or_insert(text);
    }
    if joined.value_names.is_empty() {
        joined.value_names = member.value_names;
    }
}

pub(super) fn without_target(reference: &str, place: &Pointer) -> Diagnostic {
    let message = format!("the member `{reference}` of `allOf` has no target in this document");
    // A missing file is an error of `bundle`, unless the caller allows missing files.
    Diagnostic::warning("reference", message).degraded_to("the member is left out").at(place)
}

pub(super) fn leads_back(place: &Pointer) -> Diagnostic {
    let message = "a member of `allOf` refers back to its own schema";
    Diagnostic::warning("all-of", message).degraded_to("the member is left out").at(place)
}

pub(super) fn disagreement(found: &Contradiction, first: &Pointer, other: &Pointer) -> Diagnostic {
    let (first, other) = (first.to_reference(), other.to_reference());
    match found {
        Contradiction::Types(mine, theirs) => {
            let message = format!(
                "members of `allOf` disagree about the type: {:?} at `{first}` and {:?} at `{other}`",
                mine.name(),
                theirs.name(),
            );
            Diagnostic::warning("all-of", message)
                .help("give the members one type")
                .degraded_to("the first is used")
        }
        Contradiction::Values => {
            let message = format!(
                "members of `allOf` have no value in common: `{other}` has other values than those before it"
            );
            Diagnostic::warning("all-of", message).degraded_to("those before it are used")
        }
    }
}
