// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Blocking iterators over the pages and items of a list.

use futures_core::Stream;

use super::Iter;
use crate::error::Error;
use crate::model::Encode;
use crate::pages::{Items, Pages};
use crate::response::FromResponse;

impl<T, E> Pages<T, E> {
    /// Iterates over the pages, and blocks for each.
    pub fn wait(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }
}

impl<I, E> Items<I, E> {
    /// Iterates over the items, and blocks for each page.
    pub fn wait(self) -> Iter<Self> {
        Iter { stream: Some(self) }
    }
}

impl<T, E> Iterator for Iter<Pages<T, E>>
where
    T: FromResponse + Encode + Send + 'static,
    E: FromResponse + Send + 'static,
{
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.fetch(Error::Build)
    }
}

impl<I: Send + 'static, E: Send + 'static> Iterator for Iter<Items<I, E>> {
    type Item = Result<I, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        // Items of a page that is already here need no other thread.
        match self.stream.as_mut().and_then(Items::take_held) {
            Some(item) => Some(Ok(item)),
            None => self.fetch(Error::Build),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.as_ref().map_or((0, Some(0)), Stream::size_hint)
    }
}
