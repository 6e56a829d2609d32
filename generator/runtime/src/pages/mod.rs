//! Streams over the pages of a list, and over their items.

pub(crate) mod link_header;
mod lookup;
mod pager;
mod rule;
mod seen;

use std::fmt::{self, Debug};
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::stream::{FusedStream, Stream};

#[doc(hidden)]
pub use pager::Pager;
pub use rule::{NextFrom, Path, Rule};

pub use crate::operation::Input;

use crate::call::Call;
use crate::error::Error;
use crate::model::Encode;
use crate::response::{FromResponse, UndecodedResponse};

/// A stream of the pages of a list. Each page is a response.
///
/// A page is requested only when it is polled for. The stream ends after the last page, after a page that leads back to an
/// earlier one, and after an error, which it returns once; [`position`](Self::position) then tells where to continue. Too many
/// empty pages in a row are an error ([`max_empty_pages`](crate::Options::max_empty_pages)), and so is a list that takes longer
/// than its [`deadline`](crate::Options::deadline).
///
/// ```ignore
/// let mut pages = client.users().list().pages();
/// while let Some(page) = pages.next().await {
///     println!("{:?}", page?);
/// }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T, E> {
    pager: Pager,
    response: PhantomData<fn() -> (T, E)>,
}

impl<T: FromResponse + Encode, E: FromResponse> Pages<T, E> {
    #[doc(hidden)]
    pub fn new(call: Call<T, E>, rule: &'static Rule) -> Self {
        Pages { pager: Pager::new(call.outgoing, rule), response: PhantomData }
    }

    /// The next page; `None` after the last.
    ///
    /// If the future is dropped, the next call returns the page that is already being requested.
    pub async fn next(&mut self) -> Option<Result<T, Error<E>>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T, E> Pages<T, E> {
    /// The token, number or URL of the next page or, after an error, of the page that failed.
    ///
    /// `None` at the beginning, unless the call set one, and at the end. A token may be as secret as a credential, so it
    /// is not shown in `Debug`.
    pub fn position(&self) -> Option<&str> {
        self.pager.position()
    }

    /// Continues at the [`position`](Self::position) of another stream of the same call.
    pub fn starting_at(mut self, position: &str) -> Self {
        self.pager.start_at(position);
        self
    }
}

impl<T: FromResponse + Encode, E: FromResponse> Stream for Pages<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let outcome = ready!(self.pager.poll_response(cx));
        Poll::Ready(outcome.map(|raw| {
            let page: T = self.pager.page(raw?)?;
            let is_empty = self.pager.looks_empty(&page);
            self.pager.count(is_empty);
            Ok(page)
        }))
    }
}

impl<T: FromResponse + Encode, E: FromResponse> FusedStream for Pages<T, E> {
    fn is_terminated(&self) -> bool {
        self.pager.has_ended()
    }
}

impl<T, E> Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pager.fmt(f)
    }
}

/// A stream of the items of a list, from all of its pages.
///
/// It holds the items of one page, and requests the next page when they are used up. A page without a list has no items.
/// Otherwise it is like [`Pages`].
///
/// ```ignore
/// let mut users = client.users().list().items();
/// while let Some(user) = users.next().await {
///     println!("{:?}", user?);
/// }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Items<I, E> {
    pager: Pager,
    held: vec::IntoIter<I>,
    take: TakeItems<I, E>,
}

/// Reads the items of a response, and requests the next page.
type TakeItems<I, E> = fn(&mut Pager, UndecodedResponse) -> Result<Vec<I>, Error<E>>;

impl<I, E> Items<I, E> {
    #[doc(hidden)]
    pub fn new<T>(call: Call<T, E>, rule: &'static Rule, take: TakeItems<I, E>) -> Self {
        Items { pager: Pager::new(call.outgoing, rule), held: Vec::new().into_iter(), take }
    }

    /// The next item; `None` after the last.
    ///
    /// If the future is dropped, no item is lost.
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    #[cfg(feature = "blocking")]
    pub(super) fn take_held(&mut self) -> Option<I> {
        self.held.next()
    }

    /// The items of the current page that were not returned yet.
    pub fn held(&self) -> &[I] {
        self.held.as_slice()
    }

    /// The token, number or URL of the page after the [`held`](Self::held) items or, after an error, of the page that
    /// failed: the stream has then returned all items of earlier pages, and none of the failed one.
    ///
    /// `None` at the beginning, unless the call set one, and from the last page on.
    pub fn position(&self) -> Option<&str> {
        self.pager.position()
    }

    /// Continues at the [`position`](Self::position) of another stream of the same call.
    pub fn starting_at(mut self, position: &str) -> Self {
        self.pager.start_at(position);
        self
    }
}

// The items are moved out, never pinned.
impl<I, E> Unpin for Items<I, E> {}

impl<I, E> Stream for Items<I, E> {
    type Item = Result<I, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.held.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(outcome) = ready!(this.pager.poll_response(cx)) else { return Poll::Ready(None) };
            let items = outcome.map_err(Error::from).and_then(|raw| (this.take)(&mut this.pager, raw));
            match items {
                Ok(items) => {
                    this.pager.count(items.is_empty());
                    this.held = items.into_iter();
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.held.len(), self.pager.has_ended().then(|| self.held.len()))
    }
}

impl<I, E> FusedStream for Items<I, E> {
    fn is_terminated(&self) -> bool {
        self.held.len() == 0 && self.pager.has_ended()
    }
}

impl<I, E> Debug for Items<I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pager.fmt(f)
    }
}

/// The streams of an operation's call type, such as `struct List { call: Call<UserList, ErrorAnswer> }`: the rule of its pages,
/// the type of an item, and how to get the items of a page.
///
/// `pages! { List -> UserList, ErrorAnswer { Token { … }, User = |page| page.users.unwrap_or_default(), } }`
#[doc(hidden)]
#[macro_export]
macro_rules! pages {
    ($name:ident -> $value:ty, $error:ty { $rule:expr, $item:ty = |$page:ident| $list:expr, }) => {
        impl $name {
            const PAGES: $crate::pages::Rule = {
                #[allow(unused_imports, reason = "the rule decides which of them are needed")]
                use $crate::pages::{Input::*, NextFrom::*, Rule::*};
                $rule
            };

            /// A stream of the items from all pages. A page is requested when the items of the one before are used up.
            #[allow(deprecated, reason = "deprecated lists are read too")]
            #[inline]
            pub fn items(self) -> $crate::pages::Items<$item, $error> {
                $crate::pages::Items::new(self.call, &Self::PAGES, |pager, raw| {
                    pager.page(raw).map(|$page: $value| $list)
                })
            }

            /// A stream of the pages of the list. A page is requested when it is polled for.
            #[inline]
            pub fn pages(self) -> $crate::pages::Pages<$value, $error> {
                $crate::pages::Pages::new(self.call, &Self::PAGES)
            }
        }
    };
}
