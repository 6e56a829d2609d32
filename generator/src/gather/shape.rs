//! What a schema describes, read from its keywords; children stay addresses.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, NumberFormat, ReferenceOr, Schema, SchemaKind,
    StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::document::Pointer;
use crate::ir::Scalar;

/// What a schema describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any value.
    Any,
    /// A value without parts.
    Scalar(Scalar),
    /// A text with known values.
    TextEnumeration(Vec<String>),
    /// An integer with known values.
    IntegerEnumeration(Vec<i64>),
    /// Known values of several kinds, or numbers with a fraction.
    ValueEnumeration(Vec<Value>),
    /// A list of values of one schema, or of any.
    List(Option<Pointer>),
    /// A list whose first elements have a schema each, of which the first so many must be there; what follows, if anything may.
    Tuple(Vec<Pointer>, usize, Option<Additional>),
    /// An object with known properties.
    Object(Properties),
    /// An object whose property names are not known.
    Map(Additional),
    /// One of several schemas.
    Union(Vec<Pointer>),
    /// What another schema describes.
    Same(Pointer),
}

/// The known properties of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Properties {
    /// The schemas, by name, in the document's order.
    pub known: IndexMap<String, Pointer>,
    /// The names of those that must be there.
    pub required: Vec<String>,
    /// The others, where the document speaks of them.
    pub additional: Option<Additional>,
}

/// The values of properties whose names are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Any value.
    Any,
    /// Values of one schema.
    Schema(Pointer),
}

impl Additional {
    /// Their schema, if they have one.
    fn schema(&self) -> Option<&Pointer> {
        match self {
            Self::Any => None,
            Self::Schema(schema) => Some(schema),
        }
    }
}

impl Shape {
    /// Whether the schema becomes a type of its own.
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

    /// How many properties, values or alternatives it has: the more, the less likely is it that two equal ones mean different things.
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

    /// The schemas that it is made of.
    pub fn children(&self) -> Vec<&Pointer> {
        match self {
            Self::List(Some(child)) | Self::Same(child) | Self::Map(Additional::Schema(child)) => vec![child],
            Self::Union(schemas) => schemas.iter().collect(),
            Self::Tuple(schemas, _, rest) => {
                schemas.iter().chain(rest.as_ref().and_then(Additional::schema)).collect()
            }
            Self::Object(object) => {
                let rest = object.additional.as_ref().and_then(Additional::schema);
                object.known.values().chain(rest).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Reads the shape of a schema whose children are references to their own addresses; `raw` is the schema as it stands in the document.
pub(super) fn shape(schema: &Schema, raw: &Value, at: &Pointer) -> Shape {
    let of = raw.get("type").and_then(Value::as_str);
    if let Some(tuple) = tuple(raw, at).filter(|_| of.is_none_or(|of| of == "array")) {
        return tuple;
    }
    if let Some(values) = mixed(raw, of) {
        return Shape::ValueEnumeration(values);
    }
    match plain(schema) {
        Shape::Scalar(scalar) => Shape::Scalar(widened(scalar, raw)),
        shape => shape,
    }
}

/// `prefixItems` (JSON Schema 2020-12, Core, section 10.3.1.1): without `minItems` none of the elements must be there; others follow, unless
/// `items` is false or `maxItems` leaves no place for them.
fn tuple(raw: &Value, at: &Pointer) -> Option<Shape> {
    let elements = raw.get("prefixItems")?.as_array().filter(|elements| !elements.is_empty())?;
    let bound =
        |key: &str| raw.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    let count = elements.len();
    let place = at.child("prefixItems");
    let schemas = (0..count).map(|index| place.index(index)).collect();
    let rest = match raw.get("items") {
        _ if bound("maxItems").is_some_and(|most| most <= count) => None,
        Some(Value::Bool(false)) => None,
        Some(Value::Object(_)) => Some(Additional::Schema(at.child("items"))),
        _ => Some(Additional::Any),
    };
    Some(Shape::Tuple(schemas, bound("minItems").unwrap_or(0).min(count), rest))
}

/// The values of an enumeration that are neither all texts nor all integers; booleans alone are booleans.
fn mixed(raw: &Value, of: Option<&str>) -> Option<Vec<Value>> {
    let mut values: Vec<Value> = Vec::new();
    for value in raw.get("enum")?.as_array()?.iter().filter(|value| !value.is_null()) {
        let fits = match of {
            None => !value.is_array() && !value.is_object(),
            Some("number") => value.is_number(),
            Some(_) => return None,
        };
        if !fits {
            return None;
        }
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    let all = |is: fn(&Value) -> bool| values.iter().all(is);
    let is_simple = all(Value::is_string) || all(Value::is_boolean) || of.is_none() && all(Value::is_i64);
    (!is_simple).then_some(values)
}

/// An integer as wide as its bounds. Generators write unsigned integers as signed ones that begin at zero, and say no more of where they end.
fn widened(scalar: Scalar, raw: &Value) -> Scalar {
    let format = raw.get("format").and_then(Value::as_str);
    let is_unsigned = || {
        raw.get("minimum").and_then(Value::as_f64) == Some(0.0)
            && raw.get("maximum").is_none()
            && raw.get("exclusiveMinimum").is_none_or(|excludes| *excludes == Value::Bool(false))
    };
    match scalar {
        Scalar::Integer64 if is_beyond_signed(raw) => Scalar::Unsigned64,
        Scalar::Integer64 if format == Some("int64") && is_unsigned() => Scalar::Unsigned64,
        Scalar::Integer32 if format == Some("int32") && is_unsigned() => Scalar::Integer64,
        other => other,
    }
}

/// Whether the greatest value is beyond the integers with a sign, and the least is not below zero.
fn is_beyond_signed(raw: &Value) -> bool {
    let maximum =
        raw.get("maximum").and_then(Value::as_f64).is_some_and(|most| most >= 9_223_372_036_854_775_808.0);
    maximum && raw.get("minimum").and_then(Value::as_f64).is_none_or(|least| least >= 0.0)
}

fn plain(schema: &Schema) -> Shape {
    match &schema.schema_kind {
        SchemaKind::Type(of) => typed(of),
        SchemaKind::OneOf { one_of } => union(one_of),
        SchemaKind::AnyOf { any_of } => union(any_of),
        SchemaKind::AllOf { .. } | SchemaKind::Not { .. } => Shape::Any,
        SchemaKind::Any(any) => untyped(any),
    }
}

fn typed(of: &Type) -> Shape {
    match of {
        Type::Boolean(_) => Shape::Scalar(Scalar::Boolean),
        Type::Integer(of) => integer(&of.enumeration, &format_of(&of.format)),
        Type::Number(of) => Shape::Scalar(number(&format_of(&of.format))),
        Type::String(of) => text(&of.enumeration, &format_of(&of.format)),
        Type::Array(of) => Shape::List(of.items.as_ref().and_then(address)),
        Type::Object(of) => object(&of.properties, &of.required, of.additional_properties.as_ref()),
    }
}

/// Keywords that OpenAPI does not expect together: the type if it is given, else what the other keywords imply.
fn untyped(any: &AnySchema) -> Shape {
    let alternatives = [&any.one_of, &any.any_of].into_iter().find(|list| !list.is_empty());
    let format = any.format.clone().unwrap_or_default();
    let given = any.enumeration.iter().filter(|value| !value.is_null()).count();
    match any.typ.as_deref() {
        _ if !any.properties.is_empty() => {
            object(&any.properties, &any.required, any.additional_properties.as_ref())
        }
        Some("array") => Shape::List(any.items.as_ref().and_then(address)),
        None if any.items.is_some() => Shape::List(any.items.as_ref().and_then(address)),
        _ if alternatives.is_some() => alternatives.map_or(Shape::Any, |list| union(list)),
        Some("object") => object(&any.properties, &any.required, any.additional_properties.as_ref()),
        None if any.additional_properties.is_some() => {
            object(&any.properties, &any.required, any.additional_properties.as_ref())
        }
        Some("boolean") => Shape::Scalar(Scalar::Boolean),
        Some("integer") => integer(&integers(&any.enumeration), &format),
        Some("number") => Shape::Scalar(number(&format)),
        Some("string") => text(&texts(&any.enumeration), &format),
        _ if any.enumeration.iter().all(Value::is_null) => Shape::Any,
        _ if any.enumeration.iter().all(|value| value.is_boolean() || value.is_null()) => {
            Shape::Scalar(Scalar::Boolean)
        }
        _ => match (texts(&any.enumeration), integers(&any.enumeration)) {
            (texts, _) if texts.len() == given => text(&texts, &format),
            (_, integers) if integers.len() == given => integer(&integers, &format),
            _ => Shape::Any,
        },
    }
}

fn texts(values: &[Value]) -> Vec<Option<String>> {
    values.iter().filter_map(|value| value.as_str().map(|text| Some(text.to_owned()))).collect()
}

fn integers(values: &[Value]) -> Vec<Option<i64>> {
    values.iter().filter_map(|value| value.as_i64().map(Some)).collect()
}

fn text(values: &[Option<String>], format: &str) -> Shape {
    let values = distinct(values);
    if !values.is_empty() {
        return Shape::TextEnumeration(values);
    }
    Shape::Scalar(match format {
        "date-time" => Scalar::DateTime,
        "date" => Scalar::Date,
        "byte" => Scalar::Base64,
        "binary" => Scalar::File,
        "uuid" => Scalar::Uuid,
        "decimal" => Scalar::Decimal,
        _ => Scalar::Text,
    })
}

fn integer(values: &[Option<i64>], format: &str) -> Shape {
    let values = distinct(values);
    if !values.is_empty() {
        return Shape::IntegerEnumeration(values);
    }
    Shape::Scalar(match format {
        "int8" | "int16" | "int32" | "uint8" | "uint16" => Scalar::Integer32,
        "uint64" => Scalar::Unsigned64,
        _ => Scalar::Integer64,
    })
}

fn number(format: &str) -> Scalar {
    match format {
        "int64" | "uint32" => Scalar::Integer64,
        "int8" | "int16" | "int32" | "uint8" | "uint16" => Scalar::Integer32,
        "uint64" => Scalar::Unsigned64,
        // A `float` too: services write more digits than 32 bits have.
        _ => Scalar::Float64,
    }
}

fn distinct<T: Clone + PartialEq>(values: &[Option<T>]) -> Vec<T> {
    let mut out: Vec<T> = Vec::new();
    for value in values.iter().flatten() {
        if !out.contains(value) {
            out.push(value.clone());
        }
    }
    out
}

/// `openapiv3` has a type for the formats of each type; here they are text again, which is what a format is.
fn format_of<T: FormatName>(format: &VariantOrUnknownOrEmpty<T>) -> String {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => known.name().to_owned(),
        VariantOrUnknownOrEmpty::Unknown(text) => text.clone(),
        VariantOrUnknownOrEmpty::Empty => String::new(),
    }
}

trait FormatName {
    fn name(&self) -> &'static str;
}

impl FormatName for StringFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Password => "password",
            Self::Byte => "byte",
            Self::Binary => "binary",
        }
    }
}

impl FormatName for IntegerFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
        }
    }
}

impl FormatName for NumberFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::Double => "double",
        }
    }
}

fn object<T>(
    properties: &IndexMap<String, ReferenceOr<T>>,
    required: &[String],
    additional: Option<&AdditionalProperties>,
) -> Shape {
    let known: IndexMap<String, Pointer> =
        properties.iter().filter_map(|(name, property)| Some((name.clone(), address(property)?))).collect();
    let additional = match additional {
        None | Some(AdditionalProperties::Any(false)) => None,
        Some(AdditionalProperties::Any(true)) => Some(Additional::Any),
        Some(AdditionalProperties::Schema(schema)) => {
            Some(address(schema).map_or(Additional::Any, Additional::Schema))
        }
    };
    if known.is_empty() {
        return Shape::Map(additional.unwrap_or(Additional::Any));
    }
    Shape::Object(Properties { known, required: required.to_vec(), additional })
}

fn union<T>(alternatives: &[ReferenceOr<T>]) -> Shape {
    let mut alternatives: Vec<Pointer> = alternatives.iter().filter_map(address).collect();
    if alternatives.len() > 1 {
        Shape::Union(alternatives)
    } else {
        alternatives.pop().map_or(Shape::Any, Shape::Same)
    }
}

/// The address of a child; the resolver left nothing but references.
fn address<T>(child: &ReferenceOr<T>) -> Option<Pointer> {
    match child {
        ReferenceOr::Reference { reference } => Pointer::from_reference(reference),
        ReferenceOr::Item(_) => None,
    }
}
