// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`BuildError`]: a client or a request that cannot be built.

use std::fmt::{self, Debug, Display};

use crate::operation::Operation;
use crate::shown::shown;

/// A client or a request that cannot be built from what it was given.
#[derive(Clone, PartialEq, Eq)]
pub struct BuildError {
    operation: Option<&'static str>,
    message: String,
}

impl BuildError {
    pub(crate) fn client(message: impl Into<String>) -> Self {
        BuildError { operation: None, message: message.into() }
    }

    pub(crate) fn request(operation: &Operation, message: impl Into<String>) -> Self {
        BuildError { operation: Some(operation.id), message: message.into() }
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(id) => write!(f, "operation `{id}` was not sent: {}", shown(&self.message)),
            None => write!(f, "no client: {}", shown(&self.message)),
        }
    }
}

impl Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuildError")
            .field("operation", &self.operation)
            .field("message", &shown(&self.message))
            .finish()
    }
}

impl std::error::Error for BuildError {}
