//! The items of types: structs with their fields, enums with their variants.

use std::collections::{BTreeMap, BTreeSet};

use crate::tokens::Tokens;

use super::document::Document;
use super::item::{Item, ItemKind};
use super::sites::TypeSite;
use crate::ir::{
    Alternative, Alternatives, Constant, Content, Discrimination, EnumerationValue, Extra, Field, Presence,
    Struct, TypeDefinition, TypeKind, TypeReference, Values, WrittenTags,
};
use crate::naming::{FieldName, TypeName, VariantName};

/// The names of types in requests, and of those in responses.
#[derive(Default)]
pub(super) struct Used<'a> {
    pub(super) sent: BTreeSet<&'a TypeName>,
    pub(super) received: BTreeSet<&'a TypeName>,
}

impl<'a> Used<'a> {
    /// Follows the types of requests and responses to all types in them.
    pub(super) fn new(
        types: &'a [TypeDefinition],
        sent: Vec<&'a TypeReference>,
        received: Vec<&'a TypeReference>,
    ) -> Self {
        let by_name = types.iter().map(|definition| (&definition.name, definition)).collect();
        Self { sent: reached(&by_name, sent), received: reached(&by_name, received) }
    }

    fn text(&self, name: &TypeName) -> &'static str {
        match (self.sent.contains(name), self.received.contains(name)) {
            (true, true) => "sent,received",
            (true, false) => "sent",
            (false, true) => "received",
            (false, false) => "",
        }
    }
}

fn reached<'a>(
    types: &BTreeMap<&'a TypeName, &'a TypeDefinition>,
    starts: Vec<&'a TypeReference>,
) -> BTreeSet<&'a TypeName> {
    let mut found = BTreeSet::new();
    let mut open = starts;
    while let Some(reference) = open.pop() {
        for name in reference.named() {
            if found.insert(name)
                && let Some(definition) = types.get(name)
            {
                open.extend(definition.kind.references());
            }
        }
    }
    found
}

/// The items of a type.
pub(super) fn items(document: &Document<'_>, definition: &TypeDefinition, used: &Used<'_>) -> Vec<Item> {
    let path = document.path(&["types", definition.name.as_str()]);
    let (kind, what) = match &definition.kind {
        TypeKind::Struct(_) => (ItemKind::Struct, ""),
        TypeKind::Enumeration(of) => match of.values {
            Values::String(_) => (ItemKind::Enum, "text"),
            Values::Integer(_) => (ItemKind::Enum, "integer"),
        },
        TypeKind::ValueEnumeration(_) => (ItemKind::Enum, "value"),
        TypeKind::Union(_) => (ItemKind::Enum, "union"),
        TypeKind::Views(_) => (ItemKind::Raw, ""),
    };
    let mut head = Item::new(kind, &path, what)
        .fact("used", used.text(&definition.name))
        .fact("features", document.features(&definition.tags))
        .mark("deprecated", definition.deprecated);
    let taken: Vec<String> =
        definition.constructed_of().iter().map(|field| argument(document, field)).collect();
    head = head.fact("new", taken.join(", "));
    let site = document.sites.of_type(&definition.name);
    if let Some(TypeSite { place, written, .. }) = site {
        head.place = written.as_str().to_owned();
        head = head.fact("named-at", if place == written { "" } else { place.as_str() });
    }
    let mut items = vec![head];
    for alias in &definition.aliases {
        let old = document.path(&["types", alias.as_str()]);
        items.push(Item::new(ItemKind::Alias, old, format!("types::{}", definition.name)));
    }
    match &definition.kind {
        TypeKind::Struct(of) => items.extend(fields(document, &path, of, site)),
        TypeKind::Enumeration(of) => {
            let rest = if matches!(of.values, Values::String(_)) { "String" } else { "i64" };
            match &of.values {
                Values::String(values) => {
                    values.iter().for_each(|one| items.push(value(&path, one, String::clone)))
                }
                Values::Integer(values) => {
                    values.iter().for_each(|one| items.push(value(&path, one, i64::to_string)))
                }
            }
            items.push(variant(&path, &of.rest, rest).mark("rest", true).mark("open", of.is_open));
        }
        TypeKind::ValueEnumeration(of) => {
            of.values.iter().for_each(|one| items.push(value(&path, one, Constant::to_string)));
            items.push(variant(&path, &of.rest, "Json").mark("rest", true));
        }
        TypeKind::Union(of) => items.extend(alternatives(document, &path, of, &definition.name)),
        TypeKind::Views(views) => {
            for view in views {
                items.push(Item::new(
                    ItemKind::View,
                    format!("{path}.{}", view.name),
                    document.texts.owned(&view.of, &Tokens::default()),
                ));
            }
        }
    }
    items
}

fn fields(document: &Document<'_>, path: &str, of: &Struct, site: Option<&TypeSite>) -> Vec<Item> {
    let mut items = Vec::with_capacity(of.fields.len());
    for one in &of.fields {
        items.push(field(document, path, one).at(site.map_or("", |site| site.field(&one.wire))));
    }
    if let Extra::Kept(name, of) = &of.extra {
        let of = document.texts.owned(of, &Tokens::default());
        let rust = format!("BTreeMap<String, {of}>");
        items.push(Item::new(ItemKind::Field, member(path, name), rust).mark("extra", true));
    }
    items
}

fn member(path: &str, name: &FieldName) -> String {
    format!("{path}.{}", name.as_str().trim_start_matches("r#"))
}

fn field(document: &Document<'_>, path: &str, of: &Field) -> Item {
    let name = of.name.as_str().trim_start_matches("r#");
    let rust = document.texts.owned(&of.of, &Tokens::default());
    let rust = match of.presence {
        Presence::Required => rust,
        Presence::Optional | Presence::Nullable => format!("Option<{rust}>"),
        Presence::OptionalNullable => format!("Option<Option<{rust}>>"),
    };
    let is = match &of.of {
        TypeReference::Fixed(value) => value.to_string(),
        _ => String::new(),
    };
    Item::new(ItemKind::Field, member(path, &of.name), rust)
        .fact("wire", if of.wire == name { "" } else { &of.wire })
        .mark("required", matches!(of.presence, Presence::Required | Presence::Nullable))
        .fact("is", is)
        .fact("default", of.default.clone().unwrap_or_default())
        .fact("bounds", of.bounds.clone().unwrap_or_default())
        .mark("deprecated", of.deprecated)
        .mark("unsent", of.direction.is_never_sent())
        .mark("secret", of.secret)
}

/// An argument of a type's constructor.
fn argument(document: &Document<'_>, field: &Field) -> String {
    format!(
        "{}: {}",
        field.name.as_str().trim_start_matches("r#"),
        document.texts.owned(&field.of, &Tokens::default())
    )
}

fn variant(path: &str, name: &VariantName, holds: &str) -> Item {
    Item::new(ItemKind::Variant, format!("{path}::{name}"), holds)
}

fn value<T>(path: &str, of: &EnumerationValue<T>, text: fn(&T) -> String) -> Item {
    variant(path, &of.name, "").fact("value", text(&of.wire))
}

fn alternatives(document: &Document<'_>, path: &str, of: &Alternatives, own: &TypeName) -> Vec<Item> {
    let mut items = Vec::new();
    for one in &of.alternatives {
        items.push(alternative(document, path, one, &of.discrimination));
    }
    items.push(variant(path, &of.rest, "Json").mark("rest", true));
    for (_, payload) in of.conversions(own) {
        let payload = document.texts.owned(payload, &Tokens::default());
        items.push(Item::new(ItemKind::From, format!("{path}.From<{payload}>"), ""));
    }
    items
}

fn alternative(document: &Document<'_>, path: &str, of: &Alternative, told_by: &Discrimination) -> Item {
    let holds = of.of().map(|of| document.texts.owned(of, &Tokens::default())).unwrap_or_default();
    let (word, tags) = match &of.content {
        Content::Whole(_, tags) => ("whole".to_owned(), tags),
        Content::Beside(_, tags) => ("beside".to_owned(), tags),
        Content::Property(key, _, tags) => (format!("in {key}"), tags),
        Content::Tags(tags) => ("tags".to_owned(), tags),
        Content::Constant(value) => {
            return variant(path, &of.name, &holds).fact("value", value.to_string());
        }
    };
    let tag = match told_by {
        Discrimination::Tag(property, _) => property.as_str(),
        Discrimination::Matcher(_) | Discrimination::Ambiguous => "",
    };
    let written = written(tags);
    let is_plain = word == "whole" && written.is_empty();
    let form = if is_plain { String::new() } else { format!("{word} {written}") };
    variant(path, &of.name, &holds)
        .fact("form", form.trim())
        .fact("named-by", if of.tags.is_empty() { "" } else { tag })
        .fact("names", of.tags.join(","))
}

fn written(tags: &WrittenTags) -> String {
    let tags: Vec<String> = tags.iter().map(|(key, value)| format!("{key}={value}")).collect();
    tags.join(" ")
}
