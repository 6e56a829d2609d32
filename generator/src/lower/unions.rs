//! `oneOf` and `anyOf`: the variants of a union and their names.

use heck::ToSnakeCase;
use openapiv3::Discriminator;
use serde_json::Value;

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::gather::Shape;
use crate::ir::{Alternative, Alternatives, Distinction, TypeKind, TypeReference, View};
use crate::naming::{Scope, VariantName, method_name, variant_names};

/// The variant for a value that fits no alternative, or several equally well.
const REST: &str = "Unmatched";

impl Lowering<'_> {
    pub(super) fn union(&mut self, schema: &Pointer, alternatives: &[Pointer]) -> TypeKind {
        let discriminator = self.discriminator(schema);
        let mut distinct: Vec<(&Pointer, TypeReference)> = Vec::new();
        for pointer in alternatives {
            let of = self.reference(pointer);
            // Alternatives of one type cannot be told apart, but by a discriminator.
            if discriminator.is_some() || distinct.iter().all(|(_, known)| *known != of) {
                distinct.push((pointer, of));
            }
        }
        let own = self.names.group(schema).map_or("", |group| group.name.as_str());
        let (names, rest) = self.variants(schema, own, &distinct);
        let distinction = match &discriminator {
            Some(discriminator) => Distinction::Tag(discriminator.property_name.clone()),
            None => {
                let places: Vec<&Pointer> = distinct.iter().map(|(pointer, _)| *pointer).collect();
                match self.distinction(&places, self.extension(schema, "oneOf").is_some()) {
                    Ok(distinction) => distinction,
                    Err((one, other)) => {
                        self.report_likeness(schema, places.get(one), places.get(other));
                        return TypeKind::Views(views(distinct, &names));
                    }
                }
            }
        };
        let docs =
            |pointer: &Pointer| self.inventory.schema(self.resolver, pointer).map(|entry| self.about(entry));
        let tags = |pointer: &Pointer| {
            discriminator.as_ref().map(|tag| self.alternative_tags(tag, pointer, 0)).unwrap_or_default()
        };
        let alternatives = distinct.into_iter().zip(names);
        let alternatives = alternatives.map(|((pointer, of), name)| Alternative {
            name,
            docs: docs(pointer),
            of: payload(of),
            tags: tags(pointer),
        });
        TypeKind::Union(Alternatives { alternatives: alternatives.collect(), rest, distinction })
    }

    /// The names of the variants, and the one for a value that fits none.
    fn variants(
        &self,
        schema: &Pointer,
        own: &str,
        alternatives: &[(&Pointer, TypeReference)],
    ) -> (Vec<VariantName>, VariantName) {
        let is_within = |pointer: &Pointer| {
            let followed = self.resolver.follow(pointer);
            followed.is_ok_and(|(at, _)| at.as_str().starts_with(schema.as_str()))
        };
        let labels = alternatives.iter().map(|(at, of)| without_name_of(own, &label(of), is_within(at)));
        let labels = distinguished(&labels.collect::<Vec<_>>());
        let given = |pointer: &Pointer| {
            let (pointer, _) = self.resolver.follow(pointer).ok()?;
            self.extension(&pointer, "x-rust-variant").and_then(Value::as_str)
        };
        let wanted =
            alternatives.iter().zip(&labels).map(|((pointer, _), label)| given(pointer).unwrap_or(label));
        variant_names(wanted.collect::<Vec<_>>(), REST)
    }

    fn report_likeness(&mut self, schema: &Pointer, one: Option<&&Pointer>, other: Option<&&Pointer>) {
        let place = |pointer: Option<&&Pointer>| {
            let own = pointer.and_then(|pointer| self.resolver.follow(pointer).ok());
            own.map(|(pointer, _)| format!("`{}`", pointer.to_reference())).unwrap_or_default()
        };
        let message = format!(
            "nothing in a value tells {} from {}, so the value is kept as it came, with a view for each alternative",
            place(one),
            place(other)
        );
        let help = "add a `discriminator`, or require a property whose values differ";
        self.diagnostics.push(
            Diagnostic::warning("union", message)
                .at(schema)
                .help(help)
                .instead("the raw value, with a view for each alternative"),
        );
    }
}

/// Named types are boxed, so that a union is as small as its smallest variants.
fn payload(of: TypeReference) -> TypeReference {
    match of {
        TypeReference::Named(_) | TypeReference::Tuple(_) | TypeReference::OpenTuple(_) => {
            TypeReference::Boxed(Box::new(of))
        }
        other => other,
    }
}

/// A view for each alternative but those that take any value.
fn views(alternatives: Vec<(&Pointer, TypeReference)>, names: &[VariantName]) -> Vec<View> {
    let mut scope = Scope::of_methods();
    let named = alternatives.into_iter().zip(names).filter(|((_, of), _)| *of != TypeReference::Any);
    named
        .map(|((_, of), name)| {
            let wanted = method_name(&format!("as {name}"));
            View { name: method_name(&scope.claim(wanted.as_str(), '_')), of }
        })
        .collect()
}

impl Lowering<'_> {
    fn discriminator(&mut self, schema: &Pointer) -> Option<Discriminator> {
        self.resolver.schema(schema).ok()?.value.schema_data.discriminator
    }

    /// The names of an alternative: the mapping's that lead to it, else the definition's own, and the one value that its property allows.
    fn alternative_tags(
        &self,
        discriminator: &Discriminator,
        alternative: &Pointer,
        depth: usize,
    ) -> Vec<String> {
        let own =
            self.resolver.follow(alternative).map_or_else(|_| alternative.clone(), |(pointer, _)| pointer);
        let leads_here = |target: &str| {
            let named = Pointer::of_schema(target);
            let pointer = Pointer::from_reference(target).unwrap_or_else(|| {
                // A file's name, or a path that ends in the definition's.
                let last = target.rsplit(['/', '#']).next().unwrap_or(target);
                let stem = last.split('.').next().unwrap_or(last);
                if named.find(self.resolver.root()).is_some() {
                    named.clone()
                } else {
                    Pointer::of_schema(stem)
                }
            });
            pointer == own
        };
        let mapping = discriminator.mapping.iter().filter(|(_, target)| leads_here(target));
        let mut tags: Vec<String> = mapping.map(|(name, _)| name.clone()).collect();
        if tags.is_empty() {
            tags.extend(own.tokens().pop().filter(|name| Pointer::of_schema(name) == own));
        }
        let property = own.child("properties").child(&discriminator.property_name);
        let shape = self.inventory.schema(self.resolver, &property).map(|entry| &entry.shape);
        let only = match shape {
            Some(Shape::TextEnumeration(values)) if values.len() == 1 => values.first().cloned(),
            Some(Shape::IntegerEnumeration(values)) if values.len() == 1 => {
                values.first().map(ToString::to_string)
            }
            _ => None,
        };
        tags.extend(only.filter(|only| !tags.contains(only)));
        // The names of a union's alternatives lead to the union.
        if let Some(Shape::Union(of)) = self.inventory.schema(self.resolver, &own).map(|entry| &entry.shape)
            && depth < MAX_NESTING
        {
            let nested =
                self.resolver.schema(&own).ok().and_then(|node| node.value.schema_data.discriminator);
            let nested = nested.filter(|nested| nested.property_name == discriminator.property_name);
            for one in of {
                for tag in self.alternative_tags(nested.as_ref().unwrap_or(discriminator), one, depth + 1) {
                    if !tags.contains(&tag) {
                        tags.push(tag);
                    }
                }
            }
        }
        tags
    }
}

/// How deep unions of unions are searched for the names of their alternatives.
const MAX_NESTING: usize = 4;

/// What a variant would be called alone.
fn label(of: &TypeReference) -> String {
    match of {
        TypeReference::Scalar(scalar) => format!("{scalar:?}").trim_end_matches(char::is_numeric).to_owned(),
        TypeReference::Any => "Any".into(),
        TypeReference::Named(name) => name.as_str().to_owned(),
        TypeReference::List(of) => format!("{} list", label(of)),
        TypeReference::Tuple(_) | TypeReference::OpenTuple(_) => "tuple".into(),
        TypeReference::Map(of) => format!("{} map", label(of)),
        TypeReference::Nullable(of) | TypeReference::Boxed(of) | TypeReference::Linked(of) => label(of),
    }
}

/// A type's name without that of the union; one that stands within the union has only the start of it.
fn without_name_of(union: &str, label: &str, is_within: bool) -> String {
    let (union, label) = (union.to_snake_case(), label.to_snake_case());
    let words: Vec<&str> = label.split('_').collect();
    let common = union.split('_').zip(&words).take_while(|(one, other)| one == *other).count();
    let is_whole = common == union.split('_').count();
    words[if common < words.len() && (is_whole || is_within) { common } else { 0 }..].join(" ")
}

/// The names without the words that all of them start or end with; one that has no others keeps its last word.
fn distinguished(labels: &[String]) -> Vec<String> {
    let words: Vec<Vec<String>> =
        labels.iter().map(|label| label.to_snake_case().split('_').map(str::to_owned).collect()).collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or(0);
    let agree = |same: &dyn Fn(&Vec<String>) -> Option<String>| {
        let first = words.first().and_then(same);
        words.iter().all(|one| same(one) == first)
    };
    let start = (0..shortest).take_while(|at| agree(&|one| one.get(*at).cloned())).count();
    let end = (0..shortest - start.min(shortest))
        .take_while(|at| agree(&|one| one.len().checked_sub(at + 1).and_then(|at| one.get(at).cloned())))
        .count();
    let own = |words: &Vec<String>| {
        let own = words[start..(words.len() - end).max(start)].join(" ");
        if own.is_empty() { words.last().cloned().unwrap_or_default() } else { own }
    };
    words.iter().map(own).collect()
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
