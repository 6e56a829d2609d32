//! Reads what a schema describes from its keywords. Children are ids.

use std::hash::Hash;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Number, Value};

use crate::ir::{Constant, Scalar};
use crate::own_type::OwnType;
use crate::spec::{self, Bounds, Content, HowMany, Keywords, Role, SchemaId, Type};

/// What the values of a schema are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any value.
    Any,
    /// A single value, such as a string or a number.
    Scalar(Scalar),
    /// A string with known values.
    TextEnumeration(Vec<String>),
    /// An integer with known values.
    IntegerEnumeration(Vec<i64>),
    /// Known values of several types, or numbers with fractions.
    ValueEnumeration(Vec<Value>),
    /// A list with elements of one schema, or of any.
    List(Option<SchemaId>),
    /// A list with a schema for each of the first elements; how many of those are required; and what may
    /// follow.
    Tuple(Vec<SchemaId>, usize, Option<Additional>),
    /// An object with known properties.
    Object(Properties),
    /// An object with arbitrary property names.
    Map(Additional),
    /// One of several schemas.
    Union(Vec<SchemaId>),
    /// A single value, which needs no type.
    Constant(Constant),
    /// An alternative that becomes a variant of its union without a type of its own: its properties, and
    /// which of them are the content of the variant. All others have only one value.
    Variant(Properties, Content),
    /// The same as another schema.
    Same(SchemaId),
    /// A type that the user chose, instead of this shape.
    Own(OwnType, Box<Shape>),
}

/// The known properties of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Properties {
    /// Their schemas by name, in document order.
    pub known: IndexMap<String, SchemaId>,
    /// The names of required ones.
    pub required: IndexSet<String>,
    /// Other properties, if the document mentions them.
    pub additional: Option<Additional>,
}

/// The values of properties with arbitrary names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Any value.
    Any,
    /// Values of one schema.
    Schema(SchemaId),
}

fn with_rest(mut schemas: Vec<SchemaId>, rest: Option<Additional>) -> Vec<SchemaId> {
    if let Some(Additional::Schema(rest)) = rest {
        schemas.push(rest);
    }
    schemas
}

impl Shape {
    /// Whether the schema needs a named type.
    pub fn is_named(&self) -> bool {
        matches!(
            self,
            Self::Object(_)
                | Self::Union(_)
                | Self::TextEnumeration(_)
                | Self::IntegerEnumeration(_)
                | Self::ValueEnumeration(_)
        )
    }

    /// The number of properties, values or alternatives. The more there are, the less likely are two schemas
    /// equal by chance.
    pub fn size(&self) -> usize {
        match self {
            Self::Object(object) => object.known.len(),
            Self::Union(alternatives) => alternatives.len(),
            Self::TextEnumeration(values) => values.len(),
            Self::IntegerEnumeration(values) => values.len(),
            Self::ValueEnumeration(values) => values.len(),
            _ => 0,
        }
    }

    /// The schemas that it contains.
    pub fn children(&self) -> Vec<SchemaId> {
        match self {
            Self::List(Some(child)) | Self::Same(child) | Self::Map(Additional::Schema(child)) => {
                vec![*child]
            }
            Self::Union(schemas) => schemas.clone(),
            Self::Tuple(schemas, _, rest) => with_rest(schemas.clone(), *rest),
            Self::Object(object) => with_rest(object.known.values().copied().collect(), object.additional),
            Self::Variant(object, content) => {
                let mut children: Vec<SchemaId> = object.known.values().copied().collect();
                if let Content::Beside(schema) = content {
                    children.push(*schema);
                }
                children
            }
            _ => Vec::new(),
        }
    }
}

/// Reads the shape from the keywords.
pub(super) fn shape(keywords: &Keywords) -> Shape {
    match &keywords.role {
        Role::Own(of) => {
            let instead_of = shape(&Keywords { role: Role::Whole, ..keywords.clone() });
            return Shape::Own((**of).clone(), Box::new(instead_of));
        }
        Role::Constant => {
            let mut values = keywords.values.iter().flatten().filter(|value| !value.is_null());
            if let Some(value) = values.next() {
                return Shape::Constant(constant(value));
            }
        }
        Role::Variant(content) => {
            let (known, required) = (keywords.properties.clone(), keywords.required.clone());
            return Shape::Variant(Properties { known, required, additional: None }, content.clone());
        }
        Role::Whole | Role::Open => {}
    }
    if matches!(keywords.of, None | Some(Type::Array))
        && let Some(tuple) = tuple(keywords)
    {
        return tuple;
    }
    if let Some(values) = mixed(keywords) {
        return Shape::ValueEnumeration(values);
    }
    match plain(keywords) {
        Shape::Scalar(scalar) => Shape::Scalar(widened(scalar, keywords)),
        shape => shape,
    }
}

/// The constant for a listed value.
pub(crate) fn constant(value: &Value) -> Constant {
    match value {
        Value::String(text) => Constant::String(text.clone()),
        Value::Bool(value) => Constant::Boolean(*value),
        other => match other.as_i64() {
            Some(number) => Constant::Integer(number),
            None => Constant::Number(other.to_string()),
        },
    }
}

/// `prefixItems` (JSON Schema 2020-12, Core, section 10.3.1.1): without `minItems`, no element is required.
/// Others may follow, unless `items` is false or `maxItems` excludes them.
fn tuple(keywords: &Keywords) -> Option<Shape> {
    let elements = &keywords.prefix_items;
    if elements.is_empty() {
        return None;
    }
    let bound = |bound: &Option<Number>| usize::try_from(bound.as_ref()?.as_u64()?).ok();
    let count = elements.len();
    let is_full = bound(&keywords.bounds.max_items).is_some_and(|most| most <= count);
    let rest = match keywords.items {
        _ if is_full || keywords.closed => None,
        Some(items) => Some(Additional::Schema(items)),
        None => Some(Additional::Any),
    };
    let required = bound(&keywords.bounds.min_items).unwrap_or(0).min(count);
    Some(Shape::Tuple(elements.clone(), required, rest))
}

/// The values of an enum that are neither all strings nor all integers. An enum of booleans is a plain
/// boolean.
fn mixed(keywords: &Keywords) -> Option<Vec<Value>> {
    let mut values: IndexSet<&Value> = IndexSet::new();
    for value in keywords.values.as_ref()? {
        if value.is_null() {
            continue;
        }
        let fits = match keywords.of {
            None => !value.is_array() && !value.is_object(),
            Some(Type::Number) => value.is_number(),
            Some(_) => return None,
        };
        if !fits {
            return None;
        }
        values.insert(value);
    }
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    let is_simple =
        all(Value::is_string) || all(Value::is_boolean) || keywords.of.is_none() && all(Value::is_i64);
    if is_simple { None } else { Some(values.into_iter().cloned().collect()) }
}

/// Chooses an integer type that fits the bounds. Many generators declare an unsigned integer as a signed one
/// with minimum 0 and no maximum.
fn widened(scalar: Scalar, keywords: &Keywords) -> Scalar {
    let (least, most) = (least(&keywords.bounds), float(&keywords.bounds.maximum));
    let is_unsigned = least.is_some_and(|least| least >= 0.0);
    let is_open = is_unsigned && most.is_none();
    let is_above = |bound: f64| most.is_some_and(|most| most >= bound);
    let is_signed = least.is_some_and(|least| least < 0.0);
    match scalar {
        Scalar::Integer64 if !is_signed && is_above(9_223_372_036_854_775_808.0) => Scalar::Unsigned64,
        Scalar::Integer64 if is_open => Scalar::Unsigned64,
        Scalar::Integer32 if is_above(4_294_967_296.0) => Scalar::Integer64,
        Scalar::Integer32 if is_open => Scalar::Unsigned32,
        Scalar::Integer32 if is_above(2_147_483_648.0) => {
            if is_unsigned {
                Scalar::Unsigned32
            } else {
                Scalar::Integer64
            }
        }
        Scalar::Unsigned32 if is_above(4_294_967_296.0) => Scalar::Unsigned64,
        other => other,
    }
}

/// The smallest integer that the bounds allow.
fn least(bounds: &Bounds) -> Option<f64> {
    let minimum = float(&bounds.minimum)?;
    Some(if bounds.above_minimum { minimum.floor() + 1.0 } else { minimum.ceil() })
}

fn float(bound: &Option<Number>) -> Option<f64> {
    bound.as_ref()?.as_f64()
}

/// The shape without an enum: of the type if there is one, else what the other keywords imply; named
/// properties come first.
fn plain(keywords: &Keywords) -> Shape {
    let format = keywords.format.as_deref().unwrap_or_default();
    let values = keywords.values.as_deref().unwrap_or_default();
    if !keywords.properties.is_empty() {
        return object(keywords);
    }
    if keywords.of == Some(Type::Array) || (keywords.of.is_none() && keywords.items.is_some()) {
        return Shape::List(keywords.items);
    }
    if let Some(union) = &keywords.union {
        return match union.alternatives.as_slice() {
            [only] if union.how_many != HowMany::Known => Shape::Same(*only),
            all => Shape::Union(all.to_vec()),
        };
    }
    match keywords.of {
        Some(Type::Object) => object(keywords),
        None if keywords.additional.is_some() => object(keywords),
        Some(Type::Boolean) => Shape::Scalar(Scalar::Boolean),
        Some(Type::Integer) => integer(&integers(values), format),
        Some(Type::Number) => Shape::Scalar(number(format)),
        Some(Type::String) => text(&texts(values), format),
        Some(Type::Array) | None => untyped(values, format),
    }
}

/// The shape that listed values imply without a `type`.
fn untyped(values: &[Value], format: &str) -> Shape {
    let given: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
    let all = |is: fn(&Value) -> bool| given.iter().all(|value| is(value));
    if given.is_empty() {
        return Shape::Any;
    }
    if all(Value::is_boolean) {
        return Shape::Scalar(Scalar::Boolean);
    }
    if all(Value::is_string) {
        return text(&texts(values), format);
    }
    if all(Value::is_i64) { integer(&integers(values), format) } else { Shape::Any }
}

fn texts(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn integers(values: &[Value]) -> Vec<i64> {
    values.iter().filter_map(Value::as_i64).collect()
}

fn text(values: &[String], format: &str) -> Shape {
    let values = distinct(values);
    if !values.is_empty() {
        return Shape::TextEnumeration(values);
    }
    Shape::Scalar(match format {
        "date-time" => Scalar::DateTime,
        "date" => Scalar::Date,
        "byte" => Scalar::Base64,
        "base64url" => Scalar::Base64Url,
        "binary" => Scalar::File,
        "uuid" => Scalar::Uuid,
        "decimal" => Scalar::Decimal,
        "comma-separated" => Scalar::CommaList,
        _ => Scalar::String,
    })
}

fn integer(values: &[i64], format: &str) -> Shape {
    let values = distinct(values);
    if !values.is_empty() {
        return Shape::IntegerEnumeration(values);
    }
    Shape::Scalar(match format {
        "int8" | "int16" | "int32" => Scalar::Integer32,
        "uint8" | "uint16" | "uint32" => Scalar::Unsigned32,
        // Rust's `usize`, which some libraries write like this.
        "uint64" | "uint" => Scalar::Unsigned64,
        _ => Scalar::Integer64,
    })
}

fn number(format: &str) -> Scalar {
    match format {
        "int64" => Scalar::Integer64,
        "int8" | "int16" | "int32" => Scalar::Integer32,
        "uint8" | "uint16" | "uint32" => Scalar::Unsigned32,
        "uint64" | "uint" => Scalar::Unsigned64,
        // Also for `float`, since services send more digits than 32 bits can hold.
        _ => Scalar::Float64,
    }
}

fn distinct<T: Clone + Eq + Hash>(values: &[T]) -> Vec<T> {
    values.iter().collect::<IndexSet<&T>>().into_iter().cloned().collect()
}

fn object(keywords: &Keywords) -> Shape {
    let additional = match keywords.additional {
        None | Some(spec::Additional::Any(false)) => None,
        Some(spec::Additional::Any(true)) => Some(Additional::Any),
        Some(spec::Additional::Schema(schema)) => Some(Additional::Schema(schema)),
    };
    if keywords.properties.is_empty() {
        return Shape::Map(additional.unwrap_or(Additional::Any));
    }
    let (known, required) = (keywords.properties.clone(), keywords.required.clone());
    Shape::Object(Properties { known, required, additional })
}
