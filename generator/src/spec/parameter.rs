//! Parameters: where they stand in a request, how they are written, and what describes their values.

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
    /// Where it stands in the document.
    pub place: Pointer,
    /// Its name, as it is sent.
    pub name: String,
    /// The name of the argument or setter that the document sets (`x-rust-name`).
    pub rust_name: Option<String>,
    /// Where it stands in a request, and how it is written there.
    pub location: Location,
    /// Whether each element of a list, or member of an object, is written by itself; the default of the style where the document says nothing.
    pub explode: bool,
    /// Whether reserved characters are written as they are (`allowReserved`).
    pub reserved: bool,
    /// Whether every request has it; those of the path always do.
    pub required: bool,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// What the document says about it.
    pub description: Option<String>,
    /// What its value is.
    pub value: Described,
    /// Values that the document shows.
    pub examples: Vec<Example>,
}

/// Where a parameter stands in a request, and its style there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path(PathStyle),
    /// In the query.
    Query(QueryStyle),
    /// The query as a whole (OpenAPI 3.2.0, Parameter Object).
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie(CookieStyle),
}

/// How a parameter of the path is written (OpenAPI 3.0.3, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `a,b`
    Simple,
    /// `.a.b`
    Label,
    /// `;name=a,b`
    Matrix,
}

/// How a parameter of the query is written (OpenAPI 3.0.3, Style Values).
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

/// How a cookie is written (OpenAPI 3.2.0, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `name=a; name=b`
    Form,
    /// The same, all characters as they are.
    Cookie,
}

impl Location {
    /// The name of the place, as `in` has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path(_) => "path",
            Self::Query(_) => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie(_) => "cookie",
        }
    }

    /// The default of `explode` is true for `form` and `cookie`, false for every other style (OpenAPI 3.2.0, Parameter Object); objects as
    /// `deepObject` are always written member by member.
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

/// The parameters of an operation: those of its path item and its own, of which one replaces another of the same name and place
/// (OpenAPI 3.0.3, Operation Object).
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
    /// The place and the name by which one replaces another.
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

/// The place and the style of OpenAPI 3.2, which `openapiv3` does not know: [`flat`] hides them from it.
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
        // A parameter without a schema takes any string.
        map.insert("schema".into(), json!({ "type": "string" }));
    }
    flat
}
