//! `oneOf` and `anyOf`: the variants of a union, and their names.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Lowering;
use super::enumeration;
use super::tags::Tags;
use crate::collect::{Properties, Shape};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Alternative, Alternatives, Constant, Content, Discrimination, TypeKind, TypeReference, View, WrittenTags,
};
use crate::naming::{PublishedVariants, Scope, VariantName, method_name, snake_case, variant_names_after};
use crate::published::PublishedType;
use crate::rust_type::{compact, owned};
use crate::spec::{self, HowMany, SchemaId};
use crate::tokens::Tokens;

/// The variant for values that match no alternative, or several equally well.
const REST: &str = "Unmatched";

impl Lowering<'_> {
    pub(super) fn union(&mut self, schema: SchemaId, alternatives: &[SchemaId]) -> TypeKind {
        let discriminator = self.discriminator(schema).cloned();
        let distinct = self.distinct_alternatives(alternatives, discriminator.as_ref());
        let own = match self.names.group(schema) {
            Some(group) => group.name.as_str(),
            None => "",
        };
        let places: Vec<SchemaId> = distinct.iter().map(|(one, _)| *one).collect();
        let tags = match &discriminator {
            Some(discriminator) => self.discriminator_tags(discriminator, &places),
            None => self.constant_tags(&places),
        };
        let (names, rest) = self.variants(schema, own, &distinct, &tags);
        let how_many = self.how_many(schema);
        let discrimination = match &discriminator {
            Some(discriminator) => {
                let default = self.default_alternative(schema, discriminator, &places);
                Discrimination::Tag(discriminator.property.clone(), default)
            }
            None => match self.discrimination(&places, how_many == HowMany::One) {
                Ok(discrimination) => discrimination,
                Err((one, other)) => {
                    // Only whole values can be views.
                    let are_whole = distinct.iter().all(|(_, content)| matches!(content, Content::Whole(..)));
                    let pair = [places.get(one).copied(), places.get(other).copied()];
                    self.report_ambiguity(schema, pair, are_whole);
                    if are_whole {
                        let published = self.inventory.published.named(own);
                        return TypeKind::Views(views(own, distinct, &names, published));
                    }
                    Discrimination::Ambiguous
                }
            },
        };
        let alternatives = self.named_alternatives(distinct, names, tags);
        if let Some(discriminator) = &discriminator {
            self.report_undeclared(schema, discriminator, &places);
        }
        let is_proven = matches!(discrimination, Discrimination::Matcher(_));
        let may_mix = is_proven && how_many == HowMany::Any && self.may_mix(&places);
        TypeKind::Union(Alternatives { alternatives, rest, discrimination, may_mix })
    }

    /// The alternatives, except those of a type that an earlier one has, unless they have their own tag.
    fn distinct_alternatives(
        &mut self,
        alternatives: &[SchemaId],
        discriminator: Option<&spec::Discriminator>,
    ) -> Vec<(SchemaId, Content)> {
        let tags = discriminator.map(|discriminator| self.discriminator_tags(discriminator, alternatives));
        let mut distinct = Vec::with_capacity(alternatives.len());
        let mut known = BTreeSet::new();
        for (index, one) in alternatives.iter().copied().enumerate() {
            let content = self.variant_content(one);
            let tags = tags.as_ref().and_then(|tags| tags.get(index));
            let has_tag = tags.is_some_and(|tags| !tags.names.is_empty());
            if known.insert(content.clone()) || has_tag {
                distinct.push((one, content));
            }
        }
        distinct
    }

    /// The alternatives of a union with their names and tags.
    fn named_alternatives(
        &self,
        distinct: Vec<(SchemaId, Content)>,
        names: Vec<VariantName>,
        tags: Vec<Tags>,
    ) -> Vec<Alternative> {
        let mut alternatives = Vec::with_capacity(distinct.len());
        for (((one, content), name), Tags { names, writes }) in distinct.into_iter().zip(names).zip(tags) {
            let content = match content {
                Content::Whole(of, _) => Content::Whole(payload(of), writes),
                other => other,
            };
            let docs = self.variant_docs(one, &content);
            alternatives.push(Alternative { name, docs, content, tags: names });
        }
        alternatives
    }

    /// The content of the variant for an alternative.
    fn variant_content(&mut self, alternative: SchemaId) -> Content {
        match self.own_shape(alternative) {
            Some(Shape::Constant(value)) => Content::Constant(value.clone()),
            Some(Shape::Variant(object, content)) => match content {
                spec::Content::Nothing => Content::Tags(self.tags_beside(object, |_| false)),
                spec::Content::Beside(schema) => {
                    let of = payload(self.reference(*schema));
                    let base = self.own_shape(*schema);
                    let is_own = |name: &str| match base {
                        Some(Shape::Object(base)) => base.known.contains_key(name),
                        _ => false,
                    };
                    Content::Beside(of, self.tags_beside(object, is_own))
                }
                spec::Content::Property(name) => {
                    let of = match object.known.get(name) {
                        Some(schema) => payload(self.nullable_reference(*schema)),
                        None => TypeReference::Any,
                    };
                    Content::Property(name.clone(), of, self.tags_beside(object, |other| other == name))
                }
            },
            _ => Content::Whole(self.reference(alternative), WrittenTags::new()),
        }
    }

    /// The properties of a variant with only one value, except those of its content.
    fn tags_beside(&self, object: &Properties, is_content: impl Fn(&str) -> bool) -> WrittenTags {
        let mut tags = WrittenTags::new();
        for (name, schema) in &object.known {
            if let Some(Shape::Constant(value)) = self.own_shape(*schema)
                && !is_content(name)
            {
                tags.push((name.clone(), value.clone()));
            }
        }
        tags
    }

    /// The documentation of an alternative. A variant without content only needs its value.
    fn variant_docs(&self, alternative: SchemaId, content: &Content) -> Option<String> {
        let entry = self.inventory.schema(alternative)?;
        match content {
            Content::Constant(_) | Content::Tags(_) => {
                let about = entry.about;
                about.description.clone().or_else(|| about.title.clone())
            }
            _ => Some(self.about(entry)),
        }
    }

    fn how_many(&self, schema: SchemaId) -> HowMany {
        let Some(keywords) = self.inventory.schemas.keywords(schema) else { return HowMany::Any };
        match &keywords.union {
            Some(union) => union.how_many,
            None => HowMany::Any,
        }
    }

    /// The names of the variants, and of the one for unmatched values.
    fn variants(
        &self,
        schema: SchemaId,
        own: &str,
        alternatives: &[(SchemaId, Content)],
        tags: &[Tags],
    ) -> (Vec<VariantName>, VariantName) {
        let schemas = &self.inventory.schemas;
        let place = schemas.get(schema).place.as_str();
        let (mut given, mut labels) = (Vec::new(), Vec::new());
        for (one, content) in alternatives {
            let target = schemas.target(*one).ok();
            let (mut own_name, mut is_within) = (None, false);
            if let Some(target) = target {
                let target = schemas.get(target);
                own_name = target.about.extensions.rust_variant.as_deref();
                is_within = target.place.as_str().starts_with(place);
            }
            given.push(own_name);
            if let Content::Whole(of, _) = content {
                let named = if let TypeReference::Own(..) = of {
                    target.and_then(|id| schemas.definition_name(id))
                } else {
                    None
                };
                labels.push(without_name_of(own, &named.unwrap_or_else(|| label(of)), is_within));
            }
        }
        // Names that come from values in JSON are not shortened.
        let labels = distinguished(&labels);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for label in &labels {
            *counts.entry(label).or_default() += 1;
        }
        let mut whole = labels.iter();
        let mut wanted = Vec::with_capacity(alternatives.len());
        for (((_, content), given), tags) in alternatives.iter().zip(given).zip(tags) {
            let label = match content {
                Content::Whole(..) => {
                    let label = whole.next().map_or("", String::as_str);
                    let is_of_several = counts.get(label).is_some_and(|count| *count > 1);
                    // Several alternatives have this type, so the tag names them.
                    match tags.names.first() {
                        Some(tag) if is_of_several => tag.clone(),
                        _ => label.to_owned(),
                    }
                }
                other => own_label(other),
            };
            wanted.push(given.map_or(label, str::to_owned));
        }
        let mut kept = PublishedVariants::default();
        if let Some(published) = self.inventory.published.named(own) {
            kept.names = alternatives.iter().map(|(_, content)| published_name(published, content)).collect();
            kept.rest = published.rest();
        }
        variant_names_after(wanted.iter().map(String::as_str), REST, &kept)
    }

    fn report_ambiguity(&mut self, schema: SchemaId, pair: [Option<SchemaId>; 2], are_views: bool) {
        let schemas = &self.inventory.schemas;
        let place = |one: Option<SchemaId>| {
            // A circle of references has no target.
            let one = one.unwrap_or(schema);
            let target = schemas.target(one).unwrap_or(one);
            format!("`{}`", schemas.get(target).written.to_reference())
        };
        let [one, other] = pair.map(place);
        let (what, instead) = if are_views {
            ("so the value is", "the raw value, with a method for each alternative")
        } else {
            (
                "so a value that may be both is",
                "the alternative that knows most of the value, or the raw value",
            )
        };
        let views = if are_views { ", with a method for each alternative" } else { "" };
        let message = format!("no value distinguishes {one} from {other}, {what} kept unchanged{views}");
        let help = "add a `discriminator`, or require a property with different values";
        self.diagnostics.push(
            Diagnostic::warning("union", message)
                .at(&schemas.get(schema).written)
                .help(help)
                .instead(instead),
        );
    }
}

/// Boxes named types, so that a union is as small as its smallest variants.
fn payload(of: TypeReference) -> TypeReference {
    match of {
        TypeReference::Named(_) | TypeReference::Tuple(_) | TypeReference::OpenTuple(_) => {
            TypeReference::Boxed(Box::new(of))
        }
        TypeReference::Nullable(of) => TypeReference::Nullable(Box::new(payload(*of))),
        other => other,
    }
}

/// The earlier name of an alternative's variant, by its value or type.
fn published_name<'p>(published: &'p PublishedType, content: &Content) -> Option<&'p str> {
    match content {
        Content::Constant(value) => published.only_member(&value.to_string()),
        Content::Whole(of, _) | Content::Beside(of, _) | Content::Property(_, of, _) => {
            published.holder(&rust(of))
        }
        Content::Tags(_) => None,
    }
}

/// A view for each alternative, except those that allow any value, and the type itself, which is no
/// other view of the value.
fn views(
    own: &str,
    alternatives: Vec<(SchemaId, Content)>,
    names: &[VariantName],
    published: Option<&PublishedType>,
) -> Vec<View> {
    let mut viewed = Vec::with_capacity(alternatives.len());
    for ((_, content), name) in alternatives.into_iter().zip(names) {
        let Content::Whole(of, _) = content else { continue };
        let is_itself = matches!(&of, TypeReference::Named(name) if name.as_str() == own);
        if of != TypeReference::Any && !is_itself {
            viewed.push((name, of));
        }
    }
    let mut scope = Scope::of_methods();
    let mut kept = Vec::with_capacity(viewed.len());
    for (_, of) in &viewed {
        let earlier = published.and_then(|published| published.holder(&rust(of)));
        // A union that had variants has no names of views.
        let earlier = earlier.map(method_name).filter(|name| name.as_str() == earlier.unwrap_or_default());
        kept.push(earlier.filter(|name| scope.claim_free(name.as_str())));
    }
    let mut views = Vec::with_capacity(viewed.len());
    for ((name, of), kept) in viewed.into_iter().zip(kept) {
        let wanted = method_name(&format!("as {name}"));
        let name = kept.unwrap_or_else(|| method_name(&scope.claim(wanted.as_str(), '_')));
        views.push(View { name, of });
    }
    views
}

/// The type as in a published client.
fn rust(of: &TypeReference) -> String {
    compact(&owned(of, &Tokens::default()))
}

/// The name of a variant without its context.
fn label(of: &TypeReference) -> String {
    match of {
        TypeReference::Scalar(scalar) => format!("{scalar:?}").trim_end_matches(char::is_numeric).to_owned(),
        TypeReference::Any => "Any".into(),
        TypeReference::Fixed(value) => enumeration::label(value),
        TypeReference::Own(of, _) => of.name().to_owned(),
        TypeReference::Named(name) | TypeReference::Flags(name) => name.as_str().to_owned(),
        TypeReference::List(of) => format!("{} list", label(of)),
        TypeReference::Tuple(_) | TypeReference::OpenTuple(_) => "tuple".into(),
        TypeReference::Map(of) => format!("{} map", label(of)),
        TypeReference::Nullable(of) | TypeReference::Boxed(of) | TypeReference::Linked(of) => label(of),
    }
}

/// The name of a variant from JSON: its tag, the name of its property, or its value.
fn own_label(content: &Content) -> String {
    let tag = |tags: &[(String, Constant)]| tags.first().map(|(_, value)| enumeration::label(value));
    match content {
        Content::Constant(value) => enumeration::label(value),
        Content::Property(name, _, tags) => tag(tags).unwrap_or_else(|| name.clone()),
        Content::Tags(tags) | Content::Beside(_, tags) => tag(tags).unwrap_or_default(),
        Content::Whole(of, _) => label(of),
    }
}

/// A type's name without the name of the union. If the type is inline in the union, only the start is
/// removed.
fn without_name_of(union: &str, label: &str, is_within: bool) -> String {
    let (union, label) = (snake_case(union), snake_case(label));
    let words: Vec<&str> = label.split('_').collect();
    let common = union.split('_').zip(&words).take_while(|(one, other)| one == *other).count();
    let is_whole = common == union.split('_').count();
    words[if common < words.len() && (is_whole || is_within) { common } else { 0 }..].join(" ")
}

fn from_end<'w>(words: &[&'w str], at: usize) -> &'w str {
    words[words.len() - 1 - at]
}

/// The names without the words that all of them start or end with. If nothing is left of a name, its last
/// word is kept.
fn distinguished(labels: &[String]) -> Vec<String> {
    if let [only] = labels {
        return vec![only.clone()];
    }
    let snake: Vec<String> = labels.iter().map(|label| snake_case(label)).collect();
    let words: Vec<Vec<&str>> = snake.iter().map(|label| label.split('_').collect()).collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or(0);
    let agree_at = |at: &usize| words.iter().all(|one| one[*at] == words[0][*at]);
    let start = (0..shortest).take_while(agree_at).count();
    let agree_from_end = |at: &usize| words.iter().all(|one| from_end(one, *at) == from_end(&words[0], *at));
    let end = (0..shortest - start).take_while(agree_from_end).count();
    let mut distinguished = Vec::with_capacity(words.len());
    for words in &words {
        let own = &words[start..words.len() - end];
        let own = if own.is_empty() { &words[words.len() - 1..] } else { own };
        distinguished.push(own.join(" "));
    }
    distinguished
}

#[cfg(test)]
mod tests {
    use super::{distinguished, without_name_of};

    #[test]
    fn variants_do_not_repeat_the_name_of_the_union() {
        assert_eq!(without_name_of("UserStatus", "UserStatusActive", false), "active");
        assert_eq!(without_name_of("UserStatus", "UserActive", false), "user active");
        assert_eq!(without_name_of("UserStatus", "UserActive", true), "active");
        assert_eq!(without_name_of("UserStatus", "User", true), "user");
        assert_eq!(without_name_of("Status", "DateTime", false), "date time");
    }

    #[test]
    fn variants_are_called_by_what_tells_them_apart() {
        let labels = ["UserSettings", "UserMeetingAuthenticationSettings", "UserMeetingSecuritySettings"]
            .map(str::to_owned);
        assert_eq!(distinguished(&labels), ["settings", "meeting authentication", "meeting security"]);
        assert_eq!(distinguished(&["Cat".to_owned(), "Dog".to_owned()]), ["cat", "dog"]);
        assert_eq!(distinguished(&["Pet".to_owned(), "Pet".to_owned()]), ["pet", "pet"]);
    }
}
