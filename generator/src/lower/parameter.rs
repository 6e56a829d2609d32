//! Parameters: where they stand, how they are written, and the type of their value.

use openapiv3::{
    Parameter as Source, ParameterData, ParameterSchemaOrContent, PathStyle as SourcePathStyle,
    QueryStyle as SourceQueryStyle,
};
use serde_json::Value;

use super::Lowering;
use super::media_type::is_json;
use crate::diagnostic::Diagnostic;
use crate::document::{Node, Pointer};
use crate::ir::{
    CookieStyle, Explode, HeaderStyle, Parameter, ParameterEncoding, PathStyle, QueryStyle, Scalar,
    TypeReference,
};
use crate::media_type::essence;
use crate::naming::FieldName;

/// Headers that are not parameters (OpenAPI 3.0.3, Parameter Object): other parts of the document decide about them.
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Lowering<'a> {
    /// The parameters that can be lowered, the names still to be given.
    pub(super) fn parameters(&mut self, places: &[Pointer]) -> Vec<Node<'a, Source>> {
        let mut found = Vec::new();
        for place in places {
            match self.resolver.parameter(place) {
                Ok(node) if is_ignored(&node.value) => {}
                Ok(node) => found.push(node),
                Err(fault) => self.warn(fault, "the parameter is left out"),
            }
        }
        found
    }
}

pub(super) fn data(parameter: &Source) -> &ParameterData {
    match parameter {
        Source::Query { parameter_data, .. }
        | Source::Header { parameter_data, .. }
        | Source::Path { parameter_data, .. }
        | Source::Cookie { parameter_data, .. } => parameter_data,
    }
}

fn is_ignored(parameter: &Source) -> bool {
    matches!(parameter, Source::Header { parameter_data, .. } if NOT_PARAMETERS.contains(&parameter_data.name.to_ascii_lowercase().as_str()))
}

impl Lowering<'_> {
    pub(super) fn parameter(&mut self, node: &Node<'_, Source>, name: FieldName) -> Parameter {
        let (source, pointer) = (&node.value, &node.pointer);
        let data = data(source);
        let (of, is_json) = match &data.format {
            ParameterSchemaOrContent::Schema(_) => (self.parameter_type(pointer, node.raw), false),
            ParameterSchemaOrContent::Content(content) => {
                // The specification allows one.
                let media_type = content.keys().next().map_or("", String::as_str);
                let is_json = is_json(&essence(media_type).to_ascii_lowercase());
                (self.content_type(pointer, media_type, is_json), is_json)
            }
        };
        let schema = self.inventory.schema(self.resolver, &pointer.child("schema"));
        let docs = data.description.clone().or_else(|| schema.and_then(|schema| schema.docs.clone()));
        Parameter {
            wire: data.name.clone(),
            name,
            encoding: encoding(source, data.explode, is_json),
            of,
            required: data.required || matches!(source, Source::Path { .. }),
            docs,
            default: schema.and_then(|schema| schema.default.as_ref()).map(Value::to_string),
            bounds: schema.and_then(|schema| schema.bounds.clone()),
            deprecated: data.deprecated.unwrap_or(false) || schema.is_some_and(|schema| schema.deprecated),
        }
    }

    fn parameter_type(&mut self, pointer: &Pointer, raw: &Value) -> TypeReference {
        if raw.get("schema").is_none() {
            return TypeReference::Scalar(Scalar::Text);
        }
        match self.reference(&pointer.child("schema")) {
            // A file cannot stand in a URL or header; its text can.
            TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::Text),
            other => other,
        }
    }

    /// The type of a parameter that has a media type: a value for JSON, a scalar for all others.
    fn content_type(&mut self, pointer: &Pointer, media_type: &str, is_json: bool) -> TypeReference {
        let content = pointer.child("content").child(media_type);
        match self.reference(&content.child("schema")) {
            TypeReference::Any if !is_json => TypeReference::Scalar(Scalar::Text),
            of @ (TypeReference::List(_) | TypeReference::Map(_) | TypeReference::Named(_)) if !is_json => {
                if self.is_enumeration(&content.child("schema")) {
                    return of;
                }
                let message = format!("a parameter is not written as `{media_type}`");
                let finding = Diagnostic::warning("parameter", message).at(&content);
                self.diagnostics.push(finding.instead("callers give the text"));
                TypeReference::Scalar(Scalar::Text)
            }
            other => other,
        }
    }

    fn is_enumeration(&self, schema: &Pointer) -> bool {
        self.resolver.follow(schema).is_ok_and(|(_, schema)| schema.get("enum").is_some())
    }
}

/// The default of `explode` is true for `form`, false for every other style (OpenAPI 3.0.3, Parameter Object).
fn encoding(source: &Source, explode: Option<bool>, is_json: bool) -> ParameterEncoding {
    let explode_or = |default: bool| Explode(explode.unwrap_or(default));
    match source {
        Source::Path { .. } if is_json => ParameterEncoding::Path(PathStyle::Json, Explode(false)),
        Source::Header { .. } if is_json => ParameterEncoding::Header(HeaderStyle::Json, Explode(false)),
        Source::Cookie { .. } if is_json => ParameterEncoding::Cookie(CookieStyle::Json, Explode(false)),
        Source::Path { style, .. } => {
            let style = match style {
                SourcePathStyle::Simple => PathStyle::Simple,
                SourcePathStyle::Label => PathStyle::Label,
                SourcePathStyle::Matrix => PathStyle::Matrix,
            };
            ParameterEncoding::Path(style, explode_or(false))
        }
        Source::Query { .. } if is_json => ParameterEncoding::Query(QueryStyle::Json, Explode(false)),
        Source::Query { style, allow_reserved, .. } => match style {
            SourceQueryStyle::Form if *allow_reserved => {
                ParameterEncoding::Query(QueryStyle::FormReserved, explode_or(true))
            }
            SourceQueryStyle::Form => ParameterEncoding::Query(QueryStyle::Form, explode_or(true)),
            SourceQueryStyle::SpaceDelimited => {
                ParameterEncoding::Query(QueryStyle::SpaceDelimited, explode_or(false))
            }
            SourceQueryStyle::PipeDelimited => {
                ParameterEncoding::Query(QueryStyle::PipeDelimited, explode_or(false))
            }
            SourceQueryStyle::DeepObject => ParameterEncoding::Query(QueryStyle::DeepObject, Explode(true)),
        },
        Source::Header { .. } => ParameterEncoding::Header(HeaderStyle::Simple, explode_or(false)),
        Source::Cookie { .. } => ParameterEncoding::Cookie(CookieStyle::Form, explode_or(true)),
    }
}
