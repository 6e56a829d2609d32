// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Iter`]: a blocking iterator over a stream.

use std::fmt::{self, Debug};
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::stream::FusedStream;

use super::wait;
use crate::error::BuildError;

/// A blocking iterator over a stream, such as one of pages, items or events.
#[must_use = "iterators do nothing unless they are used"]
pub struct Iter<S> {
    /// `None` if the background thread ended while it had the stream.
    pub(super) stream: Option<S>,
}

impl<S> Iter<S> {
    /// The stream, for example for its position. `None` if the background thread ended while it had the stream.
    pub fn stream(&self) -> Option<&S> {
        self.stream.as_ref()
    }

    /// Moves the stream to the background thread until it returns its next element. If that thread ends, `lost` makes the
    /// error.
    pub(super) fn fetch<T, E>(&mut self, lost: impl FnOnce(BuildError) -> E) -> Option<Result<T, E>>
    where
        S: FusedStream<Item = Result<T, E>> + Unpin + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        let mut stream = self.stream.take_if(|stream| !stream.is_terminated())?;
        let next = async move {
            let element = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
            (element, stream)
        };
        match wait(next) {
            Ok((element, stream)) => {
                self.stream = Some(stream);
                element
            }
            Err(fault) => Some(Err(lost(fault))),
        }
    }
}

impl<S: Debug> Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}
