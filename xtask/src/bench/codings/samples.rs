//! Values to decode and encode: a document's own examples, or values made of its types.

use std::collections::BTreeMap;

use generator::document::Document;
use generator::ir::{
    Api, Distinction, Extra, Method, Operation, Presence, Scalar, Struct, TypeKind, TypeReference, Values,
};
use generator::naming::TypeName;
use serde_json::{Map, Value, json};

use super::roots::answers;

/// How many entries a page has.
const PAGE: usize = 300;

/// Below this depth, a value that is made holds only what it must.
const DEPTH: usize = 4;

/// The largest value that is made, in bytes.
const LARGEST: usize = 300_000;

/// A value of a type that an operation answers.
#[derive(Clone, Debug)]
pub struct Sample {
    /// What it is.
    pub name: String,
    /// Its type.
    pub of: TypeReference,
    /// The value.
    pub json: Value,
}

/// The examples of what these paths answer to `GET`; lists in a page are repeated until they have 300 entries.
///
/// An example of a union is also taken for a value of the alternative that the operation answers when it is not asked
/// for another, since ways of coding differ in what they do to find the alternative.
pub fn examples(document: &Document, api: &Api, paths: &[&str]) -> Vec<Sample> {
    let operations = api.operations().filter(|operation| operation.method == Method::Get);
    let measured = operations.filter(|operation| paths.contains(&operation.path.as_str()));
    let mut samples = Vec::new();
    for operation in measured {
        let content = &document.root["paths"][&operation.path]["get"]["responses"]["200"]["content"];
        let content = content.as_object().and_then(|kinds| kinds.values().next()).unwrap_or(&Value::Null);
        let named = content["examples"].as_object().into_iter().flat_map(Map::values);
        let named = named.map(|example| &example["value"]);
        for example in content.get("example").into_iter().chain(named) {
            let Some(of) = answers(&operation.answer).into_iter().next() else { continue };
            let json = if operation.pagination.is_some() { page(example) } else { example.clone() };
            let sample = Sample { name: operation.path.clone(), of: of.clone(), json };
            let alternative = alternative(api, operation).map(|of| Sample {
                name: format!("{} without the union", sample.name),
                of,
                ..sample.clone()
            });
            samples.extend([sample].into_iter().chain(alternative));
        }
    }
    samples
}

/// The alternative that an operation answers when it is not asked for another.
fn alternative(api: &Api, operation: &Operation) -> Option<TypeReference> {
    let named = answers(&operation.answer).into_iter().next()?.named().into_iter().next()?;
    let TypeKind::Union(of) = &api.types.iter().find(|one| one.name == *named)?.kind else { return None };
    let index = operation.choice.as_ref()?.absent?;
    of.alternatives.get(index)?.of.named().into_iter().next().cloned().map(TypeReference::Named)
}

fn page(example: &Value) -> Value {
    let mut page = example.clone();
    for list in page.as_object_mut().into_iter().flat_map(Map::values_mut).filter_map(Value::as_array_mut) {
        let entries = list.clone();
        *list = entries.iter().cycle().take(PAGE).cloned().collect();
    }
    page
}

/// The largest value of bearable size that can be made of a type that an operation answers, every property set.
pub fn made(api: &Api) -> Option<Sample> {
    let types: BTreeMap<&TypeName, &TypeKind> = api.types.iter().map(|one| (&one.name, &one.kind)).collect();
    let roots = api.operations().flat_map(|operation| answers(&operation.answer));
    let sample = |of: &TypeReference| {
        let mut maker = Maker { types: &types, budget: LARGEST };
        let json = maker.value(of, 0)?;
        Some(Sample { name: format!("made: {}", of.named().first()?), of: of.clone(), json })
    };
    roots.filter_map(sample).max_by_key(|sample| sample.json.to_string().len())
}

/// Makes values, up to a number of bytes in all.
struct Maker<'a> {
    types: &'a BTreeMap<&'a TypeName, &'a TypeKind>,
    budget: usize,
}

impl Maker<'_> {
    /// A value, or nothing if it would be too large.
    fn value(&mut self, of: &TypeReference, depth: usize) -> Option<Value> {
        self.budget = self.budget.checked_sub(16)?;
        if depth > 4 * DEPTH {
            return None;
        }
        Some(match of {
            TypeReference::Scalar(scalar) => single(*scalar),
            TypeReference::Any => json!({ "any": [1, true, "text"] }),
            TypeReference::Nullable(of) | TypeReference::Boxed(of) | TypeReference::Linked(of) => {
                self.value(of, depth)?
            }
            TypeReference::List(of) => {
                let count = if depth == 0 { 4 * DEPTH } else { 2 };
                let items = (0..count).map(|_| self.value(of, depth + 1));
                Value::Array(items.collect::<Option<_>>()?)
            }
            TypeReference::Tuple(elements) => {
                Value::Array(elements.iter().map(|of| self.value(of, depth)).collect::<Option<_>>()?)
            }
            TypeReference::OpenTuple(of) => {
                Value::Array(of.first.iter().map(|of| self.value(of, depth)).collect::<Option<_>>()?)
            }
            TypeReference::Map(of) => json!({ "key": self.value(of, depth + 1)? }),
            TypeReference::Named(name) => self.named(name, depth)?,
        })
    }

    fn named(&mut self, name: &TypeName, depth: usize) -> Option<Value> {
        match self.types.get(name)? {
            TypeKind::Struct(of) => self.object(of, depth),
            TypeKind::Enumeration(of) => Some(match &of.values {
                Values::Text(values) => values.last().map_or(json!("other"), |value| json!(value.wire)),
                Values::Integer(values) => values.last().map_or(json!(0), |value| json!(value.wire)),
            }),
            TypeKind::Union(of) => {
                let one = of.alternatives.last()?;
                let mut json = self.value(&one.of, depth + 1)?;
                if let (Distinction::Tag(property, _), Some(tag), Some(object)) =
                    (&of.distinction, one.tags.first(), json.as_object_mut())
                {
                    object.insert(property.clone(), json!(tag));
                }
                Some(json)
            }
            TypeKind::ValueEnumeration(_) => Some(json!("other")),
            TypeKind::Views(_) => Some(json!({ "any": [1, true, "text"] })),
        }
    }

    fn object(&mut self, of: &Struct, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        for field in &of.fields {
            let required = matches!(field.presence, Presence::Required | Presence::Nullable);
            if required || depth < DEPTH {
                self.budget = self.budget.checked_sub(field.wire.len())?;
                object.insert(field.wire.clone(), self.value(&field.of, depth + 1)?);
            }
        }
        if let (Extra::Kept(_, of), true) = (&of.extra, depth < DEPTH) {
            object.insert("another-property".into(), self.value(of, depth + 1)?);
        }
        Some(Value::Object(object))
    }
}

fn single(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Boolean => json!(true),
        Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned64 => json!(1234),
        Scalar::Float64 => json!(0.5),
        Scalar::Text => json!("a text of some length"),
        Scalar::DateTime => json!("2024-02-29T12:30:00Z"),
        Scalar::Uuid => json!("123e4567-e89b-12d3-a456-426614174000"),
        Scalar::Decimal => json!("10.25"),
        Scalar::Date => json!("2024-02-29"),
        Scalar::Base64 | Scalar::Base64Url | Scalar::File => json!("dGV4dA=="),
    }
}
