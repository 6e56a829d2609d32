//! [`EmptyPagesError`]: a list with too many empty pages in a row.

use std::fmt::{self, Display};

/// A list with more empty pages in a row than [`max_empty_pages`](crate::ClientBuilder::max_empty_pages) allows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptyPagesError {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many pages in a row were empty.
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
