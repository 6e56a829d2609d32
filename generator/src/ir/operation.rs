//! Operations, grouped by tag.

use super::{
    Body, ErrorBody, Outcome, Pagination, Parameter, Payload, Requirement, StatusEnum, StatusPattern,
    Success, TypeReference,
};
use crate::naming::{ConstantName, FeatureName, FieldName, MethodName, ModuleName, TypeName, VariantName};

/// A group of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The tag, as written.
    pub wire: String,
    /// The file of the group, and the method of the client that returns its handle.
    pub module: ModuleName,
    /// The same name as a method.
    pub method: MethodName,
    /// The type of the group's handle.
    pub handle: TypeName,
    /// The feature that it needs; `None` if it is always compiled.
    pub feature: Option<FeatureName>,
    /// Its description.
    pub docs: Option<String>,
    /// Its parent tag, as written.
    pub parent: Option<String>,
    /// Its operations.
    pub operations: Vec<Operation>,
}

/// An operation of the document, which is a method of the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The name of the method.
    pub name: MethodName,
    /// Earlier names of the method, which still exist.
    pub aliases: Vec<MethodName>,
    /// The name of the constant that describes it.
    pub constant: ConstantName,
    /// The name of the type with setters for optional inputs, and with the pages; it exists only if there are
    /// any.
    pub builder: TypeName,
    /// The HTTP method.
    pub method: Method,
    /// The path, with placeholders.
    pub path: String,
    /// Its own base URL, if it has one.
    pub server: Option<String>,
    /// A description in one line.
    pub summary: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// When the service removes it, as written.
    pub sunset: Option<String>,
    /// The required scopes.
    pub scopes: Scopes,
    /// Its label for rate limits.
    pub rate_limit: Option<String>,
    /// Values that path parameters must not have, since the path would then be another operation's.
    pub reserved: Vec<Reserved>,
    /// Whether it is idempotent although its HTTP method is not.
    pub idempotent: bool,
    /// Its parameters, in document order.
    pub parameters: Vec<Parameter>,
    /// Its body.
    pub body: Option<Body>,
    /// The successful response.
    pub success: Success,
    /// The body of error responses.
    pub error: ErrorBody,
    /// The descriptions of error responses by status, without `default`.
    pub failures: Vec<Failure>,
    /// The value of its `Accept` header.
    pub accept: String,
    /// The media types of streamed responses, in lower case.
    pub streams: Vec<String>,
    /// The redirect statuses (3xx) that are responses of the operation.
    pub redirects: Vec<u16>,
    /// The names of response headers.
    pub headers: Vec<String>,
    /// The alternative security requirements; empty if there are none.
    pub security: Vec<Requirement>,
    /// Which alternative of the response each value of a parameter selects.
    pub choice: Option<Choice>,
    /// A parameter whose value follows from the alternative of the body.
    pub implied: Option<Implied>,
    /// The alternatives of the response that have their own method.
    pub shapes: Vec<Shape>,
    /// How its list is paginated.
    pub pagination: Option<Pagination>,
}

/// An error response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its status.
    pub status: StatusPattern,
    /// Its description.
    pub docs: String,
}

/// The values that a path parameter must not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserved {
    /// The wire name of the parameter.
    pub parameter: String,
    /// The values.
    pub values: Vec<String>,
}

/// The scopes of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes {
    /// Their names.
    pub names: Vec<String>,
    /// Whether one of them is enough.
    pub any: bool,
}

/// An HTTP method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY`
    Query,
    /// Any other method, as it is sent.
    Other(String),
}

impl Method {
    /// The method, as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }
}

/// The alternative of a response's union that each value of a query parameter selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name of the query parameter.
    pub parameter: String,
    /// The alternative without the parameter, as an index.
    pub absent: Option<usize>,
    /// The alternative for each value, as an index.
    pub values: Vec<(String, usize)>,
}

/// A query parameter whose value follows from the alternative of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Implied {
    /// The name of the query parameter.
    pub parameter: String,
    /// The type of the body's union.
    pub of: TypeName,
    /// Its variants, with the value of the parameter; `None` if it must be absent.
    pub variants: Vec<(VariantName, Option<String>)>,
}

/// An alternative of a response that a value of a query parameter selects.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The name of its method.
    pub name: FieldName,
    /// The name of the query parameter.
    pub parameter: String,
    /// Its value; `None` if it must be absent.
    pub value: Option<String>,
    /// The type of the alternative.
    pub of: TypeReference,
    /// Its description.
    pub docs: Option<String>,
}

impl Operation {
    /// The required parameters: those of the path in its order, then others in document order.
    pub fn required_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.required)
    }

    /// The optional parameters.
    pub fn optional_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }

    /// The body, if it is required.
    pub fn required_body(&self) -> Option<&Body> {
        self.body.as_ref().filter(|body| body.required)
    }

    /// Whether there is a builder type for optional inputs or pages.
    pub fn has_builder(&self) -> bool {
        self.pagination.is_some()
            || self.optional_parameters().next().is_some()
            || self.body.as_ref().is_some_and(|body| !body.required)
    }

    /// Its enums of statuses.
    pub fn status_enums(&self) -> Vec<(Outcome, &StatusEnum)> {
        let mut enums = Vec::new();
        if let Success::ByStatus(of) = &self.success {
            enums.push((Outcome::Success, of));
        }
        if let ErrorBody::ByStatus(of) = &self.error {
            enums.push((Outcome::Failure, of));
        }
        enums
    }

    /// The types of its inputs and responses.
    pub fn references(&self) -> Vec<&TypeReference> {
        let body =
            self.body.iter().flat_map(Body::payloads).filter_map(|payload| payload.encoding.reference());
        let outcomes = match &self.success {
            Success::One(payload) => vec![payload],
            Success::ByStatus(of) => of.cases.iter().map(|case| &case.payload).collect(),
        };
        let (error, errors) = match &self.error {
            ErrorBody::Unknown => (None, Vec::new()),
            ErrorBody::Value(of) => (Some(of), Vec::new()),
            ErrorBody::ByStatus(of) => (None, of.cases.iter().map(|case| &case.payload).collect()),
        };
        let payloads = outcomes.into_iter().chain(errors).filter_map(Payload::reference);
        self.parameters
            .iter()
            .map(|parameter| &parameter.of)
            .chain(body)
            .chain(payloads)
            .chain(error)
            .collect()
    }
}
