// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`StreamError`]: an element of a stream that could not be read.

use std::fmt::{self, Debug, Display};

use crate::model::DecodeError;
use crate::response::download::DownloadFault;

/// An element of a stream that could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct StreamError {
    /// The id of the operation.
    pub operation: &'static str,
    /// What went wrong.
    pub fault: StreamFault,
}

impl StreamError {
    /// Whether the stream continues after this error.
    pub fn goes_on(&self) -> bool {
        matches!(self.fault, StreamFault::Unreadable { .. })
    }
}

/// Why an element of a stream could not be read.
#[non_exhaustive]
pub enum StreamFault {
    /// The response was incomplete, or nothing arrived in time. The stream has ended.
    Broken(DownloadFault),
    /// The element is longer than this number of bytes. The stream has ended.
    TooLong(usize),
    /// The element does not fit the document. The stream continues.
    Unreadable {
        /// The element, unchanged.
        text: String,
        /// What is wrong, and where.
        source: DecodeError,
    },
}

impl Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the stream of operation `{}` ", self.operation)?;
        match &self.fault {
            StreamFault::Broken(fault) => write!(f, "failed: {fault}"),
            StreamFault::TooLong(limit) => {
                write!(f, "has an element of more than {limit} bytes, which is the `body_limit`")
            }
            StreamFault::Unreadable { source, .. } => write!(f, "has an element that does not fit: {source}"),
        }
    }
}

/// Shows only the size of the text, which may contain a secret.
impl Debug for StreamFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StreamFault::Broken(fault) => f.debug_tuple("Broken").field(fault).finish(),
            StreamFault::TooLong(limit) => f.debug_tuple("TooLong").field(limit).finish(),
            StreamFault::Unreadable { text, source } => f
                .debug_struct("Unreadable")
                .field("text", &format_args!("{} bytes", text.len()))
                .field("source", source)
                .finish(),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            StreamFault::Broken(DownloadFault::Connection(error)) => Some(&**error),
            _ => None,
        }
    }
}
