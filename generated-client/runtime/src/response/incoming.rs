// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Incoming`]: the body of a response that can be read as a stream.

use super::download::Download;
use super::undecoded::UndecodedResponse;

/// A response of success whose body is read piece by piece.
pub(crate) struct Incoming {
    pub(crate) download: Download,
    /// How many bytes an event or a line may have.
    pub(crate) limit: usize,
    /// How many bytes of memory the values of one may take.
    pub(crate) decoded_limit: usize,
}

impl UndecodedResponse {
    /// The body, for whoever reads it as a stream.
    pub(super) fn take_incoming(&mut self) -> Option<Box<Incoming>> {
        self.incoming.take()
    }
}
