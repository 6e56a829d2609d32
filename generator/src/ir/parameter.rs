//! Inputs of operations that are not the body.

use super::TypeReference;
use crate::naming::FieldName;

/// An input.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub name: FieldName,
    /// Where it stands and how it is written.
    pub encoding: ParameterEncoding,
    /// The type of its value.
    pub of: TypeReference,
    /// Whether every call has it.
    pub required: bool,
    /// What the document says about it.
    pub docs: Option<String>,
    /// What the document says happens without it, as JSON.
    pub default: Option<String>,
    /// The bounds of its value, in words.
    pub bounds: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
}

/// Where an input stands and how it is written; a style that a place does not have cannot be said (OpenAPI 3.0.3, "Style Values").
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterEncoding {
    /// In the path.
    Path(PathStyle, Explode, AllowReserved),
    /// In the query.
    Query(QueryStyle, Explode, AllowReserved),
    /// The query as a whole (OpenAPI 3.2.0, `in: querystring`).
    QueryString(QueryString),
    /// A header.
    Header(HeaderStyle, Explode),
    /// A cookie.
    Cookie(CookieStyle, Explode, AllowReserved),
}

impl ParameterEncoding {
    /// Where the input stands, as `in` of the document has it.
    pub fn location(&self) -> &'static str {
        match self {
            Self::Path(..) => "path",
            Self::Query(..) => "query",
            Self::QueryString(_) => "querystring",
            Self::Header(..) => "header",
            Self::Cookie(..) => "cookie",
        }
    }
}

/// Whether lists and objects are spread over several values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explode(pub bool);

/// Whether reserved characters are written as they are (`allowReserved`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllowReserved(pub bool);

/// How a query as a whole is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryString {
    /// As `application/x-www-form-urlencoded`, with the fields that are not written as their type suggests.
    Form(Vec<FieldStyle>),
    /// As JSON text.
    Json,
    /// The caller's text.
    Text,
}

/// How a value is written in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `3,4,5`
    Simple,
    /// The same, with slashes and other reserved characters as they are, for `{+id}` (RFC 6570, section 3.2.3).
    Reserved,
    /// `.3.4.5`
    Label,
    /// `;id=3,4,5`
    Matrix,
    /// As JSON text, because the document gives the parameter a media type.
    Json,
}

/// How a value is written in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `id=3&id=4`, or `id=3,4`
    Form,
    /// `id=3%204`
    SpaceDelimited,
    /// `id=3|4`
    PipeDelimited,
    /// `id[role]=admin`
    DeepObject,
    /// As JSON text, because the document gives the parameter a media type.
    Json,
}

/// The style of a form's field (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldStyle {
    /// The field on the wire.
    pub wire: String,
    /// How its value is written.
    pub style: QueryStyle,
    /// Whether lists and objects are spread over several pairs.
    pub explode: Explode,
    /// Whether reserved characters are written as they are.
    pub reserved: AllowReserved,
}

/// How a value is written in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `3,4,5`
    Simple,
    /// As JSON text.
    Json,
}

/// How a value is written in a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `id=3,4,5`
    Form,
    /// The same, with all characters as they are (OpenAPI 3.2.0).
    Cookie,
    /// As JSON text.
    Json,
}
