//! Parameters: their location in a request, their style, and their schemas.

use std::borrow::Cow;
use std::collections::BTreeMap;

use openapiv3 as source;
use serde_json::{Value, json};

use super::media_type::Described;
use super::part::{Example, Use};
use super::read::{Reader, SharedObject, edited, flat_content, reference, str_of, text, typed};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// A Parameter Object (OpenAPI 3.0.3).
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its place in the document.
    pub place: Pointer,
    /// Its name in the request.
    pub name: String,
    /// The name of the argument or setter (`x-rust-name`).
    pub rust_name: Option<String>,
    /// Its location in a request, and its style there.
    pub location: Location,
    /// Whether the elements of a list, or the members of an object, are written separately. If the document
    /// does not say, the default of the style.
    pub explode: bool,
    /// Whether reserved characters are not escaped (`allowReserved`).
    pub reserved: bool,
    /// Whether every request must have it; always true in the path.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its description.
    pub description: Option<String>,
    /// How its value is described.
    pub value: Described,
    /// Example values in the document.
    pub examples: Vec<Example>,
}

/// The location of a parameter in a request, and its style there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path(PathStyle),
    /// In the query.
    Query(QueryStyle),
    /// As the whole query (OpenAPI 3.2.0, Parameter Object).
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie(CookieStyle),
}

/// The style of a path parameter (OpenAPI 3.0.3, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `a,b`
    Simple,
    /// `.a.b`
    Label,
    /// `;name=a,b`
    Matrix,
}

/// The style of a query parameter (OpenAPI 3.0.3, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `name=a&name=b`
    Form,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a|b`
    PipeDelimited,
    /// `name[key]=a`
    DeepObject,
}

/// The style of a cookie (OpenAPI 3.2.0, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `name=a; name=b`
    Form,
    /// As `Form`, without escaping.
    Cookie,
}

impl Location {
    /// The value of `in` for this location.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::Query(_) => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie(_) => "cookie",
        }
    }

    /// The default of `explode` is true for `form` and `cookie`, and false for other styles (OpenAPI 3.2.0,
    /// Parameter Object). In `deepObject`, the members of an object are always written separately.
    fn explodes(self, said: Option<bool>) -> bool {
        match self {
            Self::Query(QueryStyle::DeepObject) => true,
            Self::Query(QueryStyle::Form) | Self::Cookie(_) => said.unwrap_or(true),
            Self::Query(QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited)
            | Self::QueryString
            | Self::Path(_)
            | Self::Header => said.unwrap_or(false),
        }
    }
}

/// The parameters of an operation: its own, and those of its path item. Its own replace those with the same
/// name and location (OpenAPI 3.0.3, Operation Object).
pub(super) fn of_operation(common: &[Use<Parameter>], own: Vec<Use<Parameter>>) -> Vec<Use<Parameter>> {
    let all: Vec<Use<Parameter>> = common.iter().cloned().chain(own).collect();
    let mut is_replaced = vec![false; all.len()];
    let mut last = BTreeMap::new();
    for (index, one) in all.iter().enumerate() {
        let Some(parameter) = one.get() else { continue };
        if let Some(earlier) = last.insert(parameter.identity(), index) {
            is_replaced[earlier] = true;
        }
    }
    let mut kept = Vec::with_capacity(all.len());
    for (one, is_replaced) in all.into_iter().zip(is_replaced) {
        if !is_replaced {
            kept.push(one);
        }
    }
    kept
}

impl Parameter {
    /// The location and name, which are the same for a parameter that replaces another.
    fn identity(&self) -> (&'static str, Cow<'_, str>) {
        let place = self.location.name();
        // Names of headers have no case (RFC 9110, section 5.1).
        let name = match place {
            "header" => Cow::Owned(self.name.to_ascii_lowercase()),
            _ => Cow::Borrowed(self.name.as_str()),
        };
        (place, name)
    }
}

impl SharedObject for Parameter {
    fn read<'a>(reader: &mut Reader<'a>, node: &'a Value, place: &Pointer) -> Result<Self, Diagnostic> {
        let (data, location) = sorted(typed(flat(node, place), "parameter", place)?);
        let location = later(node, location);
        let value = match data.format {
            source::ParameterSchemaOrContent::Schema(_) => {
                Described::Schema(reader.schema_of(node, place, "schema"))
            }
            source::ParameterSchemaOrContent::Content(_) => {
                match reader.content(node, place).into_iter().next() {
                    Some(content) => Described::Content(Box::new(content)),
                    None => Described::Schema(None),
                }
            }
        };
        Ok(Self {
            place: place.clone(),
            name: data.name,
            rust_name: text(node, "x-rust-name"),
            location,
            explode: location.explodes(data.explode),
            reserved: node.get("allowReserved") == Some(&Value::Bool(true)),
            required: data.required || matches!(location, Location::Path(_)),
            deprecated: data.deprecated.unwrap_or(false),
            description: data.description,
            value,
            examples: reader.examples(node, place),
        })
    }
}

fn sorted(parameter: source::Parameter) -> (source::ParameterData, Location) {
    match parameter {
        source::Parameter::Path { parameter_data, style } => (
            parameter_data,
            Location::Path(match style {
                source::PathStyle::Simple => PathStyle::Simple,
                source::PathStyle::Label => PathStyle::Label,
                source::PathStyle::Matrix => PathStyle::Matrix,
            }),
        ),
        source::Parameter::Query { parameter_data, style, .. } => (
            parameter_data,
            Location::Query(match style {
                source::QueryStyle::Form => QueryStyle::Form,
                source::QueryStyle::SpaceDelimited => QueryStyle::SpaceDelimited,
                source::QueryStyle::PipeDelimited => QueryStyle::PipeDelimited,
                source::QueryStyle::DeepObject => QueryStyle::DeepObject,
            }),
        ),
        source::Parameter::Header { parameter_data, .. } => (parameter_data, Location::Header),
        source::Parameter::Cookie { parameter_data, .. } => {
            (parameter_data, Location::Cookie(CookieStyle::Form))
        }
    }
}

/// Adds locations and styles of OpenAPI 3.2, which `openapiv3` does not know. [`flat`] removes them for it.
fn later(node: &Value, location: Location) -> Location {
    match location {
        Location::Query(_) if str_of(node, "in") == Some("querystring") => Location::QueryString,
        Location::Cookie(_) if str_of(node, "style") == Some("cookie") => {
            Location::Cookie(CookieStyle::Cookie)
        }
        other => other,
    }
}

fn flat(node: &Value, place: &Pointer) -> Value {
    let mut flat = edited(node, |key, value| match key {
        "schema" => Some(reference(&place.child(key))),
        "example" | "examples" => None,
        "content" => Some(flat_content(value, &place.child(key))),
        "in" if value == "querystring" => Some(json!("query")),
        "style" if value == "cookie" => None,
        _ => Some(value.clone()),
    });
    if let Value::Object(map) = &mut flat
        && !map.contains_key("schema")
        && !map.contains_key("content")
    {
        // A parameter without a schema is a string.
        map.insert("schema".into(), json!({ "type": "string" }));
    }
    flat
}
