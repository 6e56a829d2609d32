//! Parameters: their location, style and type.

use serde_json::Value;

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::http::is_token;
use crate::ir::{
    AllowReserved, CookieStyle, Explode, HeaderStyle, Parameter, ParameterEncoding, PathStyle, QueryString,
    QueryStyle, Scalar, TypeReference,
};
use crate::media_type::{essence, is_json};
use crate::naming::FieldName;
use crate::spec::{self, Described, Location, MediaType, Operation, Parameter as Source, SchemaId};

/// Headers that are not parameters (OpenAPI 3.0.3, Parameter Object), since other parts of the document
/// define them.
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl Lowering<'_> {
    /// The parameters of an operation that can be sent. They have no names yet.
    pub(super) fn sent<'o>(&mut self, operation: &'o Operation) -> Vec<&'o Source> {
        let mut found = Vec::new();
        for parameter in operation.parameters() {
            let is_header = parameter.location == Location::Header;
            if is_header && NOT_PARAMETERS.contains(&parameter.name.to_ascii_lowercase().as_str()) {
                continue;
            }
            if is_header && !is_token(&parameter.name) {
                let message = format!("`{}` cannot be the name of a header", parameter.name);
                let fault = Diagnostic::warning("parameter", message);
                self.warn_once(&parameter.place, fault, "the parameter is left out");
                continue;
            }
            found.push(parameter);
        }
        self.one_query(found)
    }

    /// `in: querystring` excludes other query parameters (OpenAPI 3.2.0, Parameter Object, `in`), except that
    /// a form can be combined with them.
    fn one_query<'o>(&mut self, parameters: Vec<&'o Source>) -> Vec<&'o Source> {
        let has_others = parameters.iter().any(|one| matches!(one.location, Location::Query(_)));
        let mut is_taken = false;
        let mut kept = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let is_whole = parameter.location == Location::QueryString;
            let is_second = is_whole && std::mem::replace(&mut is_taken, true);
            if !is_whole || !has_others && !is_second {
                kept.push(parameter);
                continue;
            }
            let message = format!(
                "the query as a whole (`{}`) is next to another parameter of the query",
                parameter.name
            );
            let help = "use either one parameter `in: querystring`, or parameters `in: query`";
            match &parameter.value {
                Described::Content(content) if is_form(content) && !is_second => {
                    kept.push(parameter);
                    if self.reported.insert(parameter.place.clone()) {
                        let message = format!("{message}; their pairs are joined");
                        let finding = Diagnostic::repair("parameter", message).at(&parameter.place);
                        self.diagnostics.push(finding.help(help));
                    }
                }
                _ => {
                    let fault = Diagnostic::warning("parameter", message).help(help);
                    self.warn_once(&parameter.place, fault, "the parameter is left out");
                }
            }
        }
        kept
    }

    pub(super) fn parameter(&mut self, source: &Source, name: FieldName) -> Parameter {
        let (of, encoding, schema) = match &source.value {
            Described::Schema(schema) => (self.parameter_type(*schema), encoding(source, false), *schema),
            Described::Content(content) => {
                let (of, encoding) = self.content(source, content);
                (of, encoding, None)
            }
        };
        let mut parameter = Parameter {
            wire: source.name.clone(),
            name,
            encoding,
            of,
            required: source.required,
            docs: source.description.clone(),
            default: None,
            bounds: None,
            deprecated: source.deprecated,
        };
        if let Some(schema) = schema {
            self.describe(&mut parameter, schema);
        }
        parameter
    }

    /// Adds default, bounds and description from the parameter's schema.
    fn describe(&self, parameter: &mut Parameter, schema: SchemaId) {
        let mut default = None;
        for about in self.inventory.schemas.beside(schema) {
            default = default.or(about.default.as_deref());
        }
        if let Some(entry) = self.inventory.schema(schema) {
            default = default.or(entry.about.default.as_deref());
            parameter.deprecated |= entry.about.deprecated;
            parameter.bounds.clone_from(&entry.bounds);
            if parameter.docs.is_none() {
                parameter.docs.clone_from(&entry.about.description);
            }
        }
        parameter.default = default.map(Value::to_string);
    }

    fn parameter_type(&mut self, schema: Option<SchemaId>) -> TypeReference {
        let Some(schema) = schema else { return TypeReference::Scalar(Scalar::String) };
        without_files(self.reference(schema))
    }

    /// The type and encoding of a parameter with a media type.
    fn content(&mut self, source: &Source, content: &MediaType) -> (TypeReference, ParameterEncoding) {
        if source.location == Location::QueryString && is_form(content) {
            let of = content.schema.map_or(TypeReference::Any, |schema| self.reference(schema));
            if self.may_be_object(content.schema, &of) {
                let form = QueryString::Form(self.field_styles(content));
                return (of, ParameterEncoding::QueryString(form));
            }
        }
        let is_json = is_json(&content.name);
        (self.content_type(content, is_json), encoding(source, is_json))
    }

    /// The type of a parameter with a media type: any value for JSON, a scalar for others.
    fn content_type(&mut self, content: &MediaType, is_json: bool) -> TypeReference {
        let schema = content.schema;
        match schema.map_or(TypeReference::Any, |schema| self.reference(schema)) {
            TypeReference::Any if !is_json => TypeReference::Scalar(Scalar::String),
            of @ (TypeReference::List(_)
            | TypeReference::Map(_)
            | TypeReference::Named(_)
            | TypeReference::Own(_, None)
            | TypeReference::Flags(_))
                if !is_json =>
            {
                if schema.is_some_and(|schema| self.is_enumeration(schema)) {
                    return of;
                }
                let message = format!("the client cannot encode a parameter as `{}`", content.name);
                let finding = Diagnostic::warning("parameter", message).at(&content.place);
                self.diagnostics.push(finding.instead("callers write the text"));
                TypeReference::Scalar(Scalar::String)
            }
            other => other,
        }
    }

    fn is_enumeration(&self, schema: SchemaId) -> bool {
        self.inventory.schemas.keywords(schema).is_some_and(|keywords| keywords.values.is_some())
    }
}

/// A URL or header cannot contain a file, but a string.
fn without_files(of: TypeReference) -> TypeReference {
    match of {
        TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::String),
        TypeReference::List(of) => TypeReference::List(Box::new(without_files(*of))),
        TypeReference::Map(of) => TypeReference::Map(Box::new(without_files(*of))),
        TypeReference::Nullable(of) => TypeReference::Nullable(Box::new(without_files(*of))),
        other => other,
    }
}

fn encoding(source: &Source, is_json: bool) -> ParameterEncoding {
    let explode = Explode(source.explode && !is_json);
    let reserved = AllowReserved(source.reserved && !is_json);
    match source.location {
        Location::Path(_) if is_json => ParameterEncoding::Path(PathStyle::Json, explode, reserved),
        Location::Path(style) => {
            let style = match style {
                spec::PathStyle::Simple => PathStyle::Simple,
                spec::PathStyle::Label => PathStyle::Label,
                spec::PathStyle::Matrix => PathStyle::Matrix,
            };
            ParameterEncoding::Path(style, explode, reserved)
        }
        Location::Query(_) if is_json => ParameterEncoding::Query(QueryStyle::Json, explode, reserved),
        Location::Query(style) => {
            let style = match style {
                spec::QueryStyle::Form => QueryStyle::Form,
                spec::QueryStyle::SpaceDelimited => QueryStyle::SpaceDelimited,
                spec::QueryStyle::PipeDelimited => QueryStyle::PipeDelimited,
                spec::QueryStyle::DeepObject => QueryStyle::DeepObject,
            };
            ParameterEncoding::Query(style, explode, reserved)
        }
        Location::QueryString if is_json => ParameterEncoding::QueryString(QueryString::Json),
        Location::QueryString => ParameterEncoding::QueryString(QueryString::Text),
        Location::Header if is_json => ParameterEncoding::Header(HeaderStyle::Json, explode),
        Location::Header => ParameterEncoding::Header(HeaderStyle::Simple, explode),
        Location::Cookie(_) if is_json => ParameterEncoding::Cookie(CookieStyle::Json, explode, reserved),
        Location::Cookie(spec::CookieStyle::Form) => {
            ParameterEncoding::Cookie(CookieStyle::Form, explode, reserved)
        }
        // This style escapes nothing, so `allowReserved` has no effect.
        Location::Cookie(spec::CookieStyle::Cookie) => {
            ParameterEncoding::Cookie(CookieStyle::Cookie, explode, AllowReserved(false))
        }
    }
}

/// Whether a whole query is URL-encoded.
fn is_form(content: &MediaType) -> bool {
    essence(&content.name) == "application/x-www-form-urlencoded"
}
