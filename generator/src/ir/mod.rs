//! A client as plain data. All decisions are made, and nothing here depends on OpenAPI.

mod body;
mod operation;
mod pagination;
mod parameter;
mod reference;
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
pub use reference::{Constant, OpenTuple, Scalar, TypeReference};
pub use response::{
    ErrorBody, Framing, Outcome, Payload, ResponseHeader, SharedEnum, StatusCase, StatusEnum, StatusPattern,
    Success,
};
pub use schema::{
    Alternative, Alternatives, Content, Direction, Discrimination, Enumeration, EnumerationValue, Extra,
    Field, JsonKind, Matcher, Presence, Struct, TypeDefinition, TypeKind, ValueEnumeration, Values, View,
    WrittenTags,
};
pub use security::{
    ApiKeyLocation, App, Credential, CredentialKind, CredentialPart, Endpoints, Grant, PartKind, Requirement,
};
pub use server::{Server, ServerTemplate, ServerVariable, UrlPiece};
pub use service::{Budget, Period, Plan, RateLimits, Service};
pub use webhook::{Callback, Challenge, MessagePart, SignatureEncoding, SignatureScheme, Webhook};

use std::collections::BTreeSet;

use crate::naming::{FeatureName, ModuleName};

/// The client of one document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// Its module; `None` for the root of the crate.
    pub module: Option<ModuleName>,
    /// The feature that turns on all of its tags, if the package has several documents.
    pub feature: Option<FeatureName>,
    /// The document's title.
    pub title: String,
    /// The document's version, as written.
    pub version: String,
    /// The document's description.
    pub description: Option<String>,
    /// What a package registry shows about it.
    pub about: About,
    /// The servers, the default one first.
    pub servers: Vec<Server>,
    /// The credentials that callers can use.
    pub credentials: Vec<Credential>,
    /// The tags with their operations, in document order.
    pub tags: Vec<Tag>,
    /// The enums of statuses that several operations have, in the order of the operations.
    pub shared_enums: Vec<SharedEnum>,
    /// The types by file, sorted by name.
    pub types: Vec<TypeDefinition>,
    /// The type of all error bodies, if all operations share one.
    pub error: Option<TypeReference>,
    /// The headers of its responses, sorted by name.
    pub headers: Vec<ResponseHeader>,
    /// The webhooks, in document order.
    pub webhooks: Vec<Webhook>,
    /// How the service signs webhooks.
    pub signature: Option<SignatureScheme>,
    /// Settings for all operations.
    pub service: Service,
    /// The longest chain of nested types, if it is longer than the compiler's default limit allows.
    pub longest_chain: Option<usize>,
    /// Whether the crate has only types and no client. Then webhooks are types too.
    pub has_types_alone: bool,
}

/// What a document says about itself for a package registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Its web page.
    pub homepage: Option<String>,
}

impl Api {
    /// The types of its headers and webhooks.
    pub fn references(&self) -> impl Iterator<Item = &TypeReference> {
        self.headers.iter().map(|header| &header.of).chain(self.webhooks.iter().map(|webhook| &webhook.of))
    }

    /// All operations of all tags.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.tags.iter().flat_map(|tag| &tag.operations)
    }

    /// Whether it only describes calls from the service, so that a program that calls the service does not
    /// need it.
    pub fn is_for_receivers(&self) -> bool {
        !self.has_types_alone && self.operations().next().is_none() && !self.webhooks.is_empty()
    }

    /// The features of its tags, or its own if it only has webhooks. A document with a module needs one of them.
    pub fn features(&self) -> Vec<&str> {
        if self.is_for_receivers() {
            return self.feature.iter().map(FeatureName::as_str).collect();
        }
        self.features_of(0..self.tags.len())
    }

    /// The features of which an item of these tags needs one. An item of all tags needs none beyond those of
    /// the document.
    pub fn features_for(&self, tags: &BTreeSet<usize>) -> Vec<&str> {
        let features = self.features_of(tags.iter().copied());
        if tags.len() == self.tags.len() && features.len() > 1 { Vec::new() } else { features }
    }

    fn features_of(&self, tags: impl Iterator<Item = usize>) -> Vec<&str> {
        let mut features: Vec<&str> =
            tags.filter_map(|tag| Some(self.tags.get(tag)?.feature.as_ref()?.as_str())).collect();
        features.dedup();
        features
    }

    /// Whether it has webhooks and says how they are signed.
    pub fn has_signed_webhooks(&self) -> bool {
        self.signature.is_some() && !self.webhooks.is_empty()
    }
}
