//! [`StoreError`]: the failure of a token store.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::sync::Arc;

use crate::shown::{cut_short, shown};

/// The failure of a store.
#[derive(Clone)]
pub struct StoreError {
    message: String,
    transient: bool,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl StoreError {
    /// A failure that will be the same the next time. The message holds no secret.
    pub fn new(message: impl Into<String>) -> Self {
        StoreError { message: message.into(), transient: false, source: None }
    }

    /// A failure that may pass, such as a store that cannot be reached.
    pub fn transient(message: impl Into<String>) -> Self {
        StoreError { transient: true, ..StoreError::new(message) }
    }

    /// Adds the cause; its texts hold no secret.
    #[must_use]
    pub fn with_source(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// What went wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Tells whether the failure may pass.
    pub fn is_transient(&self) -> bool {
        self.transient
    }
}

impl Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token store failed: {}", shown(&self.message))
    }
}

impl Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreError")
            .field("message", &shown(&self.message))
            .field("transient", &self.transient)
            .field("source", &cut_short(&self.source))
            .finish()
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn Error + 'static))
    }
}
