//! Parameters of operations.

use super::TypeReference;
use crate::naming::FieldName;

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub name: FieldName,
    /// Its location and style.
    pub encoding: ParameterEncoding,
    /// The type of its value.
    pub of: TypeReference,
    /// Whether it is required.
    pub required: bool,
    /// Its description.
    pub docs: Option<String>,
    /// Its default according to the document, as JSON.
    pub default: Option<String>,
    /// Its bounds, in words.
    pub bounds: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The location and style of a parameter. Only combinations that OpenAPI allows can be expressed (OpenAPI
/// 3.0.3, Style Values).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterEncoding {
    /// In the path.
    Path(PathStyle, Explode, AllowReserved),
    /// In the query.
    Query(QueryStyle, Explode, AllowReserved),
    /// As the whole query (OpenAPI 3.2.0, `in: querystring`).
    QueryString(QueryString),
    /// In a header.
    Header(HeaderStyle, Explode),
    /// In a cookie.
    Cookie(CookieStyle, Explode, AllowReserved),
}

impl ParameterEncoding {
    /// The value of `in` for this location.
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

/// Whether the elements of lists and members of objects are written separately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explode(pub bool);

/// Whether reserved characters are not escaped (`allowReserved`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllowReserved(pub bool);

/// The encoding of a whole query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryString {
    /// As `application/x-www-form-urlencoded`, with the fields that have their own style.
    Form(Vec<FieldStyle>),
    /// As JSON.
    Json,
    /// As text from the caller.
    Text,
}

/// The style of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `3,4,5`
    Simple,
    /// As `Simple`, but reserved characters such as slashes are not escaped, for `{+id}` (RFC 6570, section
    /// 3.2.3).
    Reserved,
    /// `.3.4.5`
    Label,
    /// `;id=3,4,5`
    Matrix,
    /// As JSON, since the parameter has a media type.
    Json,
}

/// The style of a query parameter.
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
    /// As JSON, since the parameter has a media type.
    Json,
}

/// The style of a form's field (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldStyle {
    /// The wire name of the field.
    pub wire: String,
    /// Its style.
    pub style: QueryStyle,
    /// Whether the elements of lists and members of objects are written as separate pairs.
    pub explode: Explode,
    /// Whether reserved characters are not escaped.
    pub reserved: AllowReserved,
}

/// The style of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `3,4,5`
    Simple,
    /// As JSON.
    Json,
}

/// The style of a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `id=3,4,5`
    Form,
    /// As `Form`, but without escaping (OpenAPI 3.2.0).
    Cookie,
    /// As JSON.
    Json,
}
