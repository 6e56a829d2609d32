//! Which features of the runtime the clients of documents need. Users can turn on the others.

use crate::ir::{Api, CredentialKind, ErrorBody, Operation, Payload, StatusEnum, Success};

/// A feature of the runtime that is only compiled on demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuntimeFeature {
    /// Everything that sends calls.
    Client,
    /// Tokens that the client requests and renews itself.
    OAuth2,
    /// Pagination.
    Pages,
    /// Responses that are streams of values.
    Streams,
    /// Signed calls from the service.
    Webhooks,
}

impl RuntimeFeature {
    /// All features, in alphabetical order.
    const ALL: [RuntimeFeature; 5] = [
        RuntimeFeature::Client,
        RuntimeFeature::OAuth2,
        RuntimeFeature::Pages,
        RuntimeFeature::Streams,
        RuntimeFeature::Webhooks,
    ];

    /// The name of the feature.
    pub(super) fn feature(self) -> &'static str {
        match self {
            RuntimeFeature::Client => "client",
            RuntimeFeature::OAuth2 => "oauth2",
            RuntimeFeature::Pages => "pages",
            RuntimeFeature::Streams => "streams",
            RuntimeFeature::Webhooks => "webhooks",
        }
    }

    fn is_needed(self, apis: &[Api]) -> bool {
        match self {
            RuntimeFeature::Client => !has_types_alone(apis),
            RuntimeFeature::OAuth2 => apis.iter().any(gets_tokens),
            RuntimeFeature::Pages => operations(apis).any(|operation| operation.pagination.is_some()),
            RuntimeFeature::Streams => operations(apis).any(gives_a_stream),
            // A program seldom both calls the service and receives its calls, so users turn it on if the
            // document has operations.
            RuntimeFeature::Webhooks => {
                apis.iter().all(Api::is_for_receivers) && apis.iter().any(Api::has_signed_webhooks)
            }
        }
    }
}

/// Whether the package has only types and no client. The settings say this for all its documents.
pub(super) fn has_types_alone(apis: &[Api]) -> bool {
    !apis.is_empty() && apis.iter().all(|api| api.has_types_alone)
}

/// The features that any of the documents needs.
pub(super) fn parts(apis: &[Api]) -> Vec<RuntimeFeature> {
    RuntimeFeature::ALL.into_iter().filter(|part| part.is_needed(apis)).collect()
}

/// The features that none of them needs.
pub(super) fn spare_parts(apis: &[Api]) -> Vec<RuntimeFeature> {
    let needed = parts(apis);
    RuntimeFeature::ALL.into_iter().filter(|part| !needed.contains(part)).collect()
}

fn operations(apis: &[Api]) -> impl Iterator<Item = &Operation> {
    apis.iter().flat_map(Api::operations)
}

fn gets_tokens(api: &Api) -> bool {
    api.credentials.iter().any(|credential| match credential.kind {
        CredentialKind::Grant(_) | CredentialKind::App(_) => true,
        CredentialKind::Held(_) => false,
    })
}

fn gives_a_stream(operation: &Operation) -> bool {
    let successes = match &operation.success {
        Success::One(payload) => is_stream(payload),
        Success::ByStatus(of) => has_stream(of),
    };
    let errors = match &operation.error {
        ErrorBody::ByStatus(of) => has_stream(of),
        ErrorBody::Unknown | ErrorBody::Value(_) => false,
    };
    successes || errors
}

fn has_stream(of: &StatusEnum) -> bool {
    of.cases.iter().any(|case| is_stream(&case.payload))
}

fn is_stream(payload: &Payload) -> bool {
    matches!(payload, Payload::Stream(..))
}
