//! What a client consists of, as plain data: every decision is made, nothing of OpenAPI is left.

mod body;
mod operation;
mod pagination;
mod parameter;
mod response;
mod schema;
mod security;
mod server;
mod service;
mod webhook;

pub use body::{
    Body, BodyChoice, BodyContent, BodyEncoding, BodyPayload, PartEncoding, PartSpread, SequenceFrame,
};
pub use operation::{Choice, Failure, Implied, Method, Operation, Reserved, Scopes, Shape, Tag};
pub use pagination::{PageInput, PageRule, PageSource, Pagination, Step};
pub use parameter::{
    AllowReserved, CookieStyle, Explode, FieldStyle, HeaderStyle, Parameter, ParameterEncoding, PathStyle,
    QueryString, QueryStyle,
};
pub use response::{
    ErrorBody, Framing, Payload, ResponseHeader, StatusCase, StatusEnum, StatusPattern, Success,
};
pub use schema::{
    Alternative, Alternatives, Constant, Content, Direction, Discrimination, Enumeration, EnumerationValue,
    Extra, Field, JsonKind, Matcher, OpenTuple, Presence, Scalar, Struct, TypeDefinition, TypeKind,
    TypeReference, ValueEnumeration, Values, View, WrittenTags,
};
pub use security::{
    ApiKeyLocation, App, Credential, CredentialKind, CredentialPart, Endpoints, Grant, PartKind, Requirement,
};
pub use server::{Server, ServerTemplate, ServerVariable, UrlPiece};
pub use service::{Budget, Period, Plan, RateLimits, Service};
pub use webhook::{Callback, Challenge, MessagePart, SignatureEncoding, SignatureScheme, Webhook};

use crate::naming::{FeatureName, ModuleName};

/// One document's client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The module that holds it; the crate's root if there is none.
    pub module: Option<ModuleName>,
    /// The feature of the package that stands for all of its tags, where there are several documents.
    pub feature: Option<FeatureName>,
    /// The document's title.
    pub title: String,
    /// The document's version, as it stands there.
    pub version: String,
    /// The document's description.
    pub description: Option<String>,
    /// What a registry shows of its client.
    pub about: About,
    /// Where the service is, the default first.
    pub servers: Vec<Server>,
    /// What a caller can identify itself with.
    pub credentials: Vec<Credential>,
    /// The operations, by tag, in the document's order.
    pub tags: Vec<Tag>,
    /// The types, by file, in the order of their names.
    pub types: Vec<TypeDefinition>,
    /// The one type of error body, where all operations share one.
    pub error: Option<TypeReference>,
    /// The headers of its responses, in the order of their names.
    pub headers: Vec<ResponseHeader>,
    /// The calls that the service makes, in the document's order.
    pub webhooks: Vec<Webhook>,
    /// How the service signs these calls.
    pub signature: Option<SignatureScheme>,
    /// What holds for all operations.
    pub service: Service,
    /// How many types may follow one another, where they are more than the compiler takes by itself.
    pub longest_chain: Option<usize>,
    /// Whether it is types without a client, of which the service's calls are a part.
    pub has_types_alone: bool,
}

/// What a document says of itself that a registry of packages shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// The page about it.
    pub homepage: Option<String>,
}

impl Api {
    /// What its headers and webhooks are written with.
    pub fn references(&self) -> impl Iterator<Item = &TypeReference> {
        self.headers.iter().map(|header| &header.of).chain(self.webhooks.iter().map(|webhook| &webhook.of))
    }

    /// All operations of all tags.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.tags.iter().flat_map(|tag| &tag.operations)
    }

    /// Whether it describes only what the service calls, so that a program that calls the service has no use for it.
    pub fn is_for_receivers(&self) -> bool {
        !self.has_types_alone && self.operations().next().is_none() && !self.webhooks.is_empty()
    }

    /// Whether it says how the calls of the service are signed, and has such.
    pub fn has_signed_webhooks(&self) -> bool {
        self.signature.is_some() && !self.webhooks.is_empty()
    }
}
