//! `oneOf` and `anyOf`: the variants of a union and their names.

use heck::ToSnakeCase;
use openapiv3::Discriminator;
use serde_json::Value;

use super::Lowering;
use crate::document::Pointer;
use crate::gather::Shape;
use crate::ir::{Alternative, Alternatives, TypeReference};
use crate::naming::variant_names;

/// The variant for a value that fits no alternative, or several equally well.
const REST: &str = "Unmatched";

impl Lowering<'_> {
    pub(super) fn union(&mut self, schema: &Pointer, alternatives: &[Pointer]) -> Alternatives {
        let discriminator = self.discriminator(schema);
        let mut distinct: Vec<(&Pointer, TypeReference)> = Vec::new();
        for pointer in alternatives {
            let of = self.reference(pointer);
            // Alternatives of one type cannot be told apart, but by a discriminator.
            if discriminator.is_some() || distinct.iter().all(|(_, known)| *known != of) {
                distinct.push((pointer, of));
            }
        }
        let labels = distinguished(&distinct.iter().map(|(_, of)| label(of)).collect::<Vec<_>>());
        let given = |pointer: &Pointer| {
            let (pointer, _) = self.resolver.follow(pointer).ok()?;
            self.extension(&pointer, "x-rust-variant").and_then(Value::as_str)
        };
        let wanted =
            distinct.iter().zip(&labels).map(|((pointer, _), label)| given(pointer).unwrap_or(label));
        let (names, rest) = variant_names(wanted.collect::<Vec<_>>(), REST);
        let docs =
            |pointer: &Pointer| self.inventory.schema(self.resolver, pointer).map(|entry| self.about(entry));
        let payload = |of: TypeReference| match of {
            TypeReference::Named(_) => TypeReference::Boxed(Box::new(of)),
            other => other,
        };
        let tags = |pointer: &Pointer| {
            discriminator.as_ref().map(|tag| self.alternative_tags(tag, pointer)).unwrap_or_default()
        };
        let alternatives = distinct.into_iter().zip(names);
        let alternatives = alternatives.map(|((pointer, of), name)| Alternative {
            name,
            docs: docs(pointer),
            of: payload(of),
            tags: tags(pointer),
        });
        let alternatives = alternatives.collect();
        let discriminator = discriminator.map(|discriminator| discriminator.property_name);
        Alternatives { alternatives, rest, discriminator }
    }
}

impl Lowering<'_> {
    fn discriminator(&mut self, schema: &Pointer) -> Option<Discriminator> {
        self.resolver.schema(schema).ok()?.value.schema_data.discriminator
    }

    /// The names of an alternative: the mapping's that lead to it, else the definition's own, and the one value that its property allows.
    fn alternative_tags(&self, discriminator: &Discriminator, alternative: &Pointer) -> Vec<String> {
        let own =
            self.resolver.follow(alternative).map_or_else(|_| alternative.clone(), |(pointer, _)| pointer);
        let definition = |name: &str| Pointer::root().child("components").child("schemas").child(name);
        let leads_here =
            |target: &str| Pointer::from_reference(target).unwrap_or_else(|| definition(target)) == own;
        let mapping = discriminator.mapping.iter().filter(|(_, target)| leads_here(target));
        let mut tags: Vec<String> = mapping.map(|(name, _)| name.clone()).collect();
        if tags.is_empty() {
            tags.extend(own.tokens().pop().filter(|name| definition(name) == own));
        }
        let property = own.child("properties").child(&discriminator.property_name);
        if let Some(Shape::TextEnumeration(values)) =
            self.inventory.schema(self.resolver, &property).map(|entry| &entry.shape)
            && let [only] = values.as_slice()
            && !tags.contains(only)
        {
            tags.push(only.clone());
        }
        tags
    }
}

/// What a variant would be called alone.
fn label(of: &TypeReference) -> String {
    match of {
        TypeReference::Scalar(scalar) => format!("{scalar:?}").trim_end_matches(char::is_numeric).to_owned(),
        TypeReference::Any => "Any".into(),
        TypeReference::Named(name) => name.as_str().to_owned(),
        TypeReference::List(of) => format!("{} list", label(of)),
        TypeReference::Map(of) => format!("{} map", label(of)),
        TypeReference::Nullable(of) | TypeReference::Boxed(of) => label(of),
    }
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
    use super::distinguished;

    #[test]
    fn variants_are_called_by_what_tells_them_apart() {
        let labels = ["UserSettings", "UserMeetingAuthenticationSettings", "UserMeetingSecuritySettings"]
            .map(str::to_owned);
        assert_eq!(distinguished(&labels), ["settings", "meeting authentication", "meeting security"]);
        assert_eq!(distinguished(&["Cat".to_owned(), "Dog".to_owned()]), ["cat", "dog"]);
        assert_eq!(distinguished(&["Pet".to_owned(), "Pet".to_owned()]), ["pet", "pet"]);
    }
}
