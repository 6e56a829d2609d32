//! [`StoreError`]: the failure of a token store.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::sync::Arc;

use crate::sanitize::{sanitize, sanitize_debug_short};

/// The failure of a token store.
#[derive(Clone)]
pub struct StoreError {
    message: String,
    transient: bool,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl StoreError {
    /// A failure that a retry would not change. The message must not contain secrets.
    pub fn new(message: impl Into<String>) -> Self {
        StoreError { message: message.into(), transient: false, source: None }
    }

    /// A failure that may pass, such as a store that cannot be reached. The message must not contain secrets.
    pub fn transient(message: impl Into<String>) -> Self {
        StoreError { transient: true, ..StoreError::new(message) }
    }

    /// Adds the cause. Its messages must not contain secrets.
    #[must_use]
    pub fn with_source(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// What went wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the failure may pass.
    pub fn is_transient(&self) -> bool {
        self.transient
    }
}

impl Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token store failed: {}", sanitize(&self.message))
    }
}

impl Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreError")
            .field("message", &sanitize(&self.message))
            .field("transient", &self.transient)
            .field("source", &sanitize_debug_short(&self.source))
            .finish()
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn Error + 'static))
    }
}
