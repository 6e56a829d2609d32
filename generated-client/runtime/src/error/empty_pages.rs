// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`EmptyPagesError`]: a list that leads on and gives nothing.

use std::fmt::{self, Display};

/// A list that led on from one page without items to the next until no more were allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptyPagesError {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many pages without items followed each other.
    pub pages: u32,
}

impl Display for EmptyPagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let EmptyPagesError { operation, pages } = self;
        write!(
            f,
            "the list of operation `{operation}` continues after {pages} pages without items; `max_empty_pages` of the client \
             or the call's options allows more"
        )
    }
}

impl std::error::Error for EmptyPagesError {}
