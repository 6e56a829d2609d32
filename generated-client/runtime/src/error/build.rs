// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`BuildError`]: a client or a request that cannot be built.

use std::fmt::{self, Debug, Display};

use crate::operation::Operation;
use crate::sanitize::sanitize;

/// A client or a request that cannot be built from its settings or inputs.
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
            Some(id) => write!(f, "operation `{id}` was not sent: {}", sanitize(&self.message)),
            None => write!(f, "the client cannot be built: {}", sanitize(&self.message)),
        }
    }
}

impl Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuildError")
            .field("operation", &self.operation)
            .field("message", &sanitize(&self.message))
            .finish()
    }
}

impl std::error::Error for BuildError {}
