//! Operations, grouped by tag.

use super::{
    Body, ErrorBody, Pagination, Parameter, Payload, Requirement, StatusPattern, Success, TypeReference,
};
use crate::naming::{ConstantName, FeatureName, FieldName, MethodName, ModuleName, TypeName, VariantName};

/// A group of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The tag as the document has it.
    pub wire: String,
    /// The method of the client that gives the group, and the file that holds it.
    pub module: ModuleName,
    /// The same as a method.
    pub method: MethodName,
    /// The type of the group.
    pub handle: TypeName,
    /// The feature of the package that it needs; none if it is always there.
    pub feature: Option<FeatureName>,
    /// What the document says about it.
    pub docs: Option<String>,
    /// The tag that it is a part of, as the document has it.
    pub parent: Option<String>,
    /// Its operations.
    pub operations: Vec<Operation>,
}

/// One call that a client can make.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The operation's id.
    pub id: String,
    /// The method's name on the handle of its tag.
    pub name: MethodName,
    /// Names that the method had before the document renamed it, which lead to it still.
    pub aliases: Vec<MethodName>,
    /// The constant that describes it.
    pub constant: ConstantName,
    /// The type that takes its optional inputs and gives its pages; used if there are any.
    pub builder: TypeName,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders.
    pub path: String,
    /// The base address, if it has one of its own.
    pub server: Option<String>,
    /// One line about it.
    pub summary: Option<String>,
    /// More about it.
    pub description: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// When the service ends it, as the document writes it.
    pub sunset: Option<String>,
    /// The scopes that its credential needs.
    pub scopes: Scopes,
    /// The budget of calls that it belongs to.
    pub rate_limit: Option<String>,
    /// What parameters of the path cannot be, since it would make the path another operation's.
    pub reserved: Vec<Reserved>,
    /// Whether sending it twice does no more than sending it once, although its method does not say so.
    pub idempotent: bool,
    /// Its inputs, the body aside, in the document's order.
    pub parameters: Vec<Parameter>,
    /// Its body.
    pub body: Option<Body>,
    /// What it responds with.
    pub success: Success,
    /// What it responds with if it fails.
    pub error: ErrorBody,
    /// What the document says of responses that are errors, by status, the default aside.
    pub failures: Vec<Failure>,
    /// The media types that it asks for.
    pub accept: String,
    /// The media types of its responses that are streamed, in lower case.
    pub streams: Vec<String>,
    /// The statuses 3xx that are responses of it.
    pub redirects: Vec<u16>,
    /// The headers of its responses.
    pub headers: Vec<String>,
    /// The alternatives of credentials; empty if it needs none.
    pub security: Vec<Requirement>,
    /// Which alternative of the response an input asks for.
    pub choice: Option<Choice>,
    /// The parameter that the alternative of the body gives.
    pub implied: Option<Implied>,
    /// The alternatives of the response that can be requested by themselves.
    pub shapes: Vec<Shape>,
    /// How its list goes on over several responses.
    pub pagination: Option<Pagination>,
}

/// A response that is an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its status.
    pub status: StatusPattern,
    /// What the document says about it.
    pub docs: String,
}

/// The values that a parameter of the path cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserved {
    /// The parameter.
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
    /// Any other, as it is sent.
    Other(String),
}

impl Method {
    /// The method as it stands on the wire.
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

/// Which alternative of the response's union the value of an input asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The query parameter.
    pub parameter: String,
    /// The alternative, counted from 0, if the parameter is not given.
    pub absent: Option<usize>,
    /// The alternative for each value.
    pub values: Vec<(String, usize)>,
}

/// The query parameter that follows from the alternative of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Implied {
    /// The query parameter.
    pub parameter: String,
    /// The union of the body.
    pub of: TypeName,
    /// Its variants, each with the value of the parameter, or none where it must not be given.
    pub variants: Vec<(VariantName, Option<String>)>,
}

/// An alternative of a response that is requested by the value of a query parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The method.
    pub name: FieldName,
    /// The query parameter.
    pub parameter: String,
    /// Its value; none where it must not be given.
    pub value: Option<String>,
    /// The type of the alternative.
    pub of: TypeReference,
    /// What the document says about it.
    pub docs: Option<String>,
}

impl Operation {
    /// The inputs that every call needs, in the order of the path, then of the document.
    pub fn required_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.required)
    }

    /// The inputs that a call may have.
    pub fn optional_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }

    /// The body, if every call has one.
    pub fn required_body(&self) -> Option<&Body> {
        self.body.as_ref().filter(|body| body.required)
    }

    /// Whether the call has optional inputs or pages, and so a type that takes and gives them.
    pub fn has_builder(&self) -> bool {
        self.pagination.is_some()
            || self.optional_parameters().next().is_some()
            || self.body.as_ref().is_some_and(|body| !body.required)
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
