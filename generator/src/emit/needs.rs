//! Which parts of the runtime the clients of documents need; the rest is compiled for users who ask for it.

use crate::ir::{Api, CredentialKind, ErrorBody, Operation, Payload, StatusEnum, Success};

/// A part of the runtime that is compiled only where it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Tokens that the client gets and renews itself.
    OAuth2,
    /// Lists over several pages.
    Pages,
    /// Responses that come piece by piece as values.
    Streams,
    /// Calls of the service that are signed.
    Webhooks,
}

impl Part {
    /// All of them, in the order of their names.
    const ALL: [Part; 4] = [Part::OAuth2, Part::Pages, Part::Streams, Part::Webhooks];

    /// The feature of the runtime.
    pub(super) fn feature(self) -> &'static str {
        match self {
            Part::OAuth2 => "oauth2",
            Part::Pages => "pages",
            Part::Streams => "streams",
            Part::Webhooks => "webhooks",
        }
    }

    fn is_needed(self, api: &Api) -> bool {
        match self {
            Part::OAuth2 => api.credentials.iter().any(|credential| match credential.kind {
                CredentialKind::Grant(_) | CredentialKind::App(_) => true,
                CredentialKind::Held(_) => false,
            }),
            Part::Pages => api.operations().any(|operation| operation.pagination.is_some()),
            Part::Streams => api.operations().any(gives_a_stream),
            Part::Webhooks => api.signature.is_some() && !api.webhooks.is_empty(),
        }
    }
}

/// The parts that any of the documents needs.
pub(super) fn parts(apis: &[Api]) -> Vec<Part> {
    Part::ALL.into_iter().filter(|part| apis.iter().any(|api| part.is_needed(api))).collect()
}

/// The parts that none of them needs.
pub(super) fn spare_parts(apis: &[Api]) -> Vec<Part> {
    let needed = parts(apis);
    Part::ALL.into_iter().filter(|part| !needed.contains(part)).collect()
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
