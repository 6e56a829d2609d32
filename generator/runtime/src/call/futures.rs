//! The futures of calls that are being sent, which decode the response.

use std::fmt::{self, Debug};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::Error;
use crate::exchange::{Exchange, Opened, Opening};
use crate::response::{Download, FromResponse, Response, read, refusal};

/// A call that is being sent; it returns the decoded response.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<T, E> {
    exchange: Exchange,
    response: PhantomData<fn() -> (T, E)>,
}

impl<T, E> Sending<T, E> {
    pub(super) fn new(exchange: Exchange) -> Self {
        Sending { exchange, response: PhantomData }
    }
}

impl<T: FromResponse, E: FromResponse> Future for Sending<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.exchange.as_mut().poll(cx).map(|raw| Ok(read(raw?)?.into_inner()))
    }
}

impl<T, E> Debug for Sending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// A call that is being sent; it returns the decoded response with status and headers.
#[must_use = "futures do nothing unless polled"]
pub struct Responding<T, E> {
    exchange: Exchange,
    response: PhantomData<fn() -> (T, E)>,
}

impl<T, E> Responding<T, E> {
    pub(super) fn new(exchange: Exchange) -> Self {
        Responding { exchange, response: PhantomData }
    }
}

impl<T: FromResponse, E: FromResponse> Future for Responding<T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.exchange.as_mut().poll(cx).map(|raw| read(raw?))
    }
}

impl<T, E> Debug for Responding<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responding").finish_non_exhaustive()
    }
}

/// A call that is being sent; it returns a download as soon as the head of the response is there.
#[must_use = "futures do nothing unless polled"]
pub struct Downloading<E> {
    opening: Opening,
    response: PhantomData<fn() -> E>,
}

impl<E> Downloading<E> {
    pub(super) fn new(opening: Opening) -> Self {
        Downloading { opening, response: PhantomData }
    }
}

impl<E: FromResponse> Future for Downloading<E> {
    type Output = Result<Download, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.opening.as_mut().poll(cx).map(|opened| match opened? {
            Opened::Success(download) => Ok(download),
            Opened::Refusal(raw) => Err(refusal(raw)),
        })
    }
}

impl<E> Debug for Downloading<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Downloading").finish_non_exhaustive()
    }
}
