// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Incoming`]: the body of an answer that can be read as a stream.

use super::download::Download;

/// An answer of success whose body is read piece by piece.
pub(crate) struct Incoming {
    pub(crate) download: Download,
    /// How many octets an event or a line may have.
    pub(crate) limit: usize,
    /// How many bytes of memory the values of one may take.
    pub(crate) decoded_limit: usize,
}
