//! Parameters: where they stand, how they are written, and the type of their value.

use openapiv3::{
    Parameter as Source, ParameterData, ParameterSchemaOrContent, PathStyle as SourcePathStyle,
    QueryStyle as SourceQueryStyle,
};
use serde_json::Value;

use super::Lowering;
use super::header::is_token;
use super::media_type::is_json;
use crate::diagnostic::Diagnostic;
use crate::document::{Node, Pointer};
use crate::ir::{
    CookieStyle, Explode, HeaderStyle, Parameter, ParameterEncoding, PathStyle, QueryStyle, Scalar,
    TypeReference,
};
use crate::media_type::essence;
use crate::naming::FieldName;
use crate::spec::SchemaId;

/// Headers that are not parameters (OpenAPI 3.0.3, Parameter Object): other parts of the document decide about them.
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Lowering<'a> {
    /// The parameters that can be lowered, the names still to be given.
    pub(super) fn parameters(&mut self, places: &[Pointer]) -> Vec<Node<'a, Source>> {
        let mut found = Vec::new();
        for place in places {
            match self.resolver.parameter(place) {
                Ok(node) if is_ignored(&node.value) => {}
                Ok(node) if !can_be_sent(&node.value) => self.tell_unsent(&node),
                Ok(node) => found.push(node),
                Err(fault) => self.warn(fault, "the parameter is left out"),
            }
        }
        found
    }

    fn tell_unsent(&mut self, node: &Node<'_, Source>) {
        if self.told.insert(node.pointer.clone()) {
            let message = format!("`{}` cannot be the name of a header", data(&node.value).name);
            let fault = Diagnostic::warning("parameter", message).at(&node.pointer);
            self.warn(fault, "the parameter is left out");
        }
    }
}

/// Whether a request can have a parameter of the name.
fn can_be_sent(parameter: &Source) -> bool {
    !matches!(parameter, Source::Header { parameter_data, .. } if !is_token(&parameter_data.name))
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
            ParameterSchemaOrContent::Schema(_) => (self.parameter_type(pointer), false),
            ParameterSchemaOrContent::Content(content) => {
                // The specification allows one.
                let media_type = content.keys().next().map_or("", String::as_str);
                let is_json = is_json(&essence(media_type).to_ascii_lowercase());
                (self.content_type(pointer, media_type, is_json), is_json)
            }
        };
        let own = self.inventory.at(&pointer.child("schema"));
        let schema = own.and_then(|schema| self.inventory.schema(schema));
        let docs = data.description.clone().or_else(|| schema.and_then(|schema| schema.docs.clone()));
        let beside = own.into_iter().flat_map(|own| self.inventory.schemas.beside(own));
        let default = beside.into_iter().find_map(|about| about.default.as_ref());
        let default = default.or_else(|| schema.and_then(|schema| schema.default.as_ref()));
        Parameter {
            wire: data.name.clone(),
            name,
            encoding: encoding(source, data.explode, is_json),
            of,
            required: data.required || matches!(source, Source::Path { .. }),
            docs,
            default: default.map(Value::to_string),
            bounds: schema.and_then(|schema| schema.bounds.clone()),
            deprecated: data.deprecated.unwrap_or(false) || schema.is_some_and(|schema| schema.deprecated),
        }
    }

    fn parameter_type(&mut self, pointer: &Pointer) -> TypeReference {
        let Some(schema) = self.inventory.at(&pointer.child("schema")) else {
            return TypeReference::Scalar(Scalar::Text);
        };
        match self.reference(schema) {
            // A file cannot stand in a URL or header; its text can.
            TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::Text),
            other => other,
        }
    }

    /// The type of a parameter that has a media type: a value for JSON, a scalar for all others.
    fn content_type(&mut self, pointer: &Pointer, media_type: &str, is_json: bool) -> TypeReference {
        let content = pointer.child("content").child(media_type);
        let schema = self.inventory.at(&content.child("schema"));
        match schema.map_or(TypeReference::Any, |schema| self.reference(schema)) {
            TypeReference::Any if !is_json => TypeReference::Scalar(Scalar::Text),
            of @ (TypeReference::List(_) | TypeReference::Map(_) | TypeReference::Named(_)) if !is_json => {
                if schema.is_some_and(|schema| self.is_enumeration(schema)) {
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

    fn is_enumeration(&self, schema: SchemaId) -> bool {
        self.inventory.schemas.keywords(schema).is_some_and(|keywords| keywords.values.is_some())
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
