//! Writes example values for required inputs.

use super::super::context::Cx;
use crate::ir::{Content, Enumeration, Field, Presence, Scalar, Struct, TypeKind, TypeReference, Values};
use crate::naming::TypeName;
use crate::tokens::{Tokens, tokens};

/// The deepest nesting of an example value.
const DEEPEST: usize = 3;

/// The state for writing values.
pub(super) struct Writer<'a> {
    pub(super) cx: &'a Cx<'a>,
    /// The path of the runtime.
    pub(super) runtime: Tokens,
}

impl Writer<'_> {
    /// The value as an argument; `None` if it would not be useful in a sample.
    pub(super) fn argument(&self, of: &TypeReference, wire: &str) -> Option<Tokens> {
        match of {
            TypeReference::Scalar(Scalar::String) => Some(string(wire)),
            TypeReference::Scalar(scalar) if is_passed_as_it_is(*scalar) => self.scalar(*scalar, wire),
            of @ TypeReference::Flags(_) => self.owned(of, wire, 0),
            of if self.is_enumeration(of) => self.owned(of, wire, 0),
            TypeReference::List(of) => {
                let element = match &**of {
                    TypeReference::Scalar(Scalar::String) => string(&crate::naming::singular(wire)),
                    of => self.owned(of, wire, 1)?,
                };
                Some(tokens! { &[#element] })
            }
            of => {
                let value = self.owned(of, wire, 0)?;
                Some(tokens! { &#value })
            }
        }
    }

    pub(super) fn is_enumeration(&self, of: &TypeReference) -> bool {
        let TypeReference::Named(name) = of else { return false };
        matches!(self.cx.kinds.get(name), Some(TypeKind::Enumeration(_)))
    }

    /// The value itself.
    pub(super) fn owned(&self, of: &TypeReference, wire: &str, depth: usize) -> Option<Tokens> {
        if depth > DEEPEST {
            return None;
        }
        match of {
            TypeReference::Scalar(scalar) => self.scalar(*scalar, wire),
            TypeReference::Any => {
                let text = string(wire);
                Some(tokens! { #text.into() })
            }
            TypeReference::Own(..) => Some(tokens! { Default::default() }),
            TypeReference::Named(name) => self.named(name, wire, depth),
            TypeReference::Flags(name) => {
                let value = self.named(name, wire, depth)?;
                Some(tokens! { #value.into() })
            }
            TypeReference::List(of) => {
                let element = self.owned(of, &crate::naming::singular(wire), depth + 1)?;
                Some(tokens! { vec![#element] })
            }
            TypeReference::Tuple(elements) => {
                let mut values = Vec::with_capacity(elements.len());
                for of in elements {
                    values.push(self.owned(of, wire, depth + 1)?);
                }
                Some(tokens! { (#(#values,)*) })
            }
            TypeReference::Map(_) => Some(tokens! { Default::default() }),
            TypeReference::Nullable(of) => {
                let value = self.owned(of, wire, depth + 1)?;
                Some(tokens! { Some(#value) })
            }
            TypeReference::Boxed(of) => {
                let value = self.owned(of, wire, depth + 1)?;
                Some(tokens! { Box::new(#value) })
            }
            TypeReference::Linked(of) => {
                let value = self.owned(of, wire, depth + 1)?;
                Some(tokens! { #value.into() })
            }
            TypeReference::Fixed(_) | TypeReference::OpenTuple(_) => None,
        }
    }

    fn scalar(&self, scalar: Scalar, wire: &str) -> Option<Tokens> {
        let runtime = &self.runtime;
        Some(match scalar {
            Scalar::Boolean => tokens! { true },
            Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned32 | Scalar::Unsigned64 => tokens! { 1 },
            Scalar::Float64 => tokens! { 1.5 },
            Scalar::String => {
                let text = string(wire);
                tokens! { #text.into() }
            }
            Scalar::DateTime => tokens! { "2026-01-31T12:00:00Z".parse()? },
            Scalar::Date => tokens! { "2026-01-31".parse()? },
            Scalar::Uuid => tokens! { "67e55044-10b1-426f-9247-bb680e5fe0c8".parse()? },
            Scalar::Decimal => tokens! { "9.99".parse()? },
            Scalar::CommaList => tokens! { "a,b".into() },
            Scalar::Base64 | Scalar::Base64Url => tokens! { b"bytes".to_vec().into() },
            Scalar::File => tokens! { #runtime::File::from_path("file.bin") },
        })
    }

    fn named(&self, name: &TypeName, wire: &str, depth: usize) -> Option<Tokens> {
        match self.cx.kinds.get(name)? {
            TypeKind::Struct(of) => self.structure(name, of, depth),
            TypeKind::Enumeration(of) => enumeration(name, of),
            TypeKind::ValueEnumeration(of) => {
                let variant = &of.values.first()?.name;
                Some(tokens! { types::#name::#variant })
            }
            TypeKind::Union(of) => {
                for alternative in &of.alternatives {
                    let variant = &alternative.name;
                    match &alternative.content {
                        Content::Tags(_) | Content::Constant(_) => {
                            return Some(tokens! { types::#name::#variant });
                        }
                        Content::Whole(of, _) | Content::Beside(of, _) | Content::Property(_, of, _) => {
                            if let Some(value) = self.owned(of, wire, depth + 1) {
                                return Some(tokens! { types::#name::#variant(#value) });
                            }
                        }
                    }
                }
                None
            }
            TypeKind::Views(_) => None,
        }
    }

    /// A struct with its required fields, or with its first field that requests can have.
    fn structure(&self, name: &TypeName, of: &Struct, depth: usize) -> Option<Tokens> {
        if let Some(taken) = self.cx.constructors.get(name) {
            let mut values = Vec::with_capacity(taken.len());
            for field in taken {
                values.push(self.taken(field, depth)?);
            }
            return Some(tokens! { types::#name::new(#(#values),*) });
        }
        let mut fields = Vec::new();
        for field in &of.fields {
            if matches!(field.presence, Presence::Required | Presence::Nullable) && is_written(field) {
                fields.push(self.field(field, depth)?);
            }
        }
        if fields.is_empty() {
            let sent = of.fields.iter().filter(|field| is_written(field) && !field.deprecated);
            fields.extend(sent.filter_map(|field| self.field(field, depth)).take(1));
        }
        if fields.is_empty() {
            return Some(tokens! { types::#name::default() });
        }
        Some(tokens! { types::#name { #(#fields,)* ..Default::default() } })
    }

    /// The value of a constructor's argument.
    fn taken(&self, field: &Field, depth: usize) -> Option<Tokens> {
        match (&field.of, field.presence) {
            (TypeReference::Scalar(Scalar::String), Presence::Required) => Some(string(&field.wire)),
            (of, Presence::Nullable) => {
                let value = self.owned(of, &field.wire, depth + 1)?;
                Some(tokens! { Some(#value) })
            }
            (of, _) => self.owned(of, &field.wire, depth + 1),
        }
    }

    fn field(&self, field: &Field, depth: usize) -> Option<Tokens> {
        let name = &field.name;
        let value = self.owned(&field.of, &field.wire, depth + 1)?;
        let value = match field.presence {
            Presence::Required => value,
            Presence::Optional | Presence::Nullable => tokens! { Some(#value) },
            Presence::OptionalNullable => tokens! { Some(Some(#value)) },
        };
        Some(tokens! { #name: #value })
    }
}

fn enumeration(name: &TypeName, of: &Enumeration) -> Option<Tokens> {
    let variant = match &of.values {
        Values::String(values) => &values.first()?.name,
        Values::Integer(values) => &values.first()?.name,
    };
    Some(tokens! { types::#name::#variant })
}

/// Whether callers set the field: it is in requests, and not written automatically.
fn is_written(field: &Field) -> bool {
    !field.direction.is_never_sent() && !field.starts_true && !matches!(field.of, TypeReference::Fixed(_))
}

fn is_passed_as_it_is(scalar: Scalar) -> bool {
    match scalar {
        Scalar::Boolean | Scalar::Float64 => true,
        Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned32 | Scalar::Unsigned64 => true,
        Scalar::String | Scalar::DateTime | Scalar::Date | Scalar::Base64 | Scalar::Base64Url => false,
        Scalar::Uuid | Scalar::Decimal | Scalar::CommaList | Scalar::File => false,
    }
}

/// An example string. The name is split into words, so that no other characters of the document get into
/// code.
pub(super) fn string(wire: &str) -> Tokens {
    let words = crate::naming::spoken(wire).to_lowercase();
    let is_word = |symbol: char| symbol.is_ascii_alphanumeric();
    let words: Vec<&str> = words.split(|symbol| !is_word(symbol)).filter(|word| !word.is_empty()).collect();
    let text = match words.as_slice() {
        words if words.contains(&"email") => "ann@example.com".to_owned(),
        words if words.contains(&"url") || words.contains(&"uri") => "https://example.com".to_owned(),
        [] => "text".to_owned(),
        [first, second, third, ..] => format!("{first}-{second}-{third}"),
        words => words.join("-"),
    };
    tokens! { #text }
}
