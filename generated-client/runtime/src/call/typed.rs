// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Call`]: a call while it is put together.

use std::fmt::{self, Debug};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::futures::{Downloading, Responding, Sending};
use crate::Bytes;
use crate::client::Client;
use crate::error::Error;
use crate::exchange::{Outgoing, execute, execute_whole, open};
use crate::model::Encode;
use crate::operation::Operation;
use crate::options::Options;
use crate::parameter::{PathStyle, QueryStyle};
use crate::request::RequestBuilder;
use crate::response::FromResponse;

impl Client {
    /// Begins a call that answers `T` or the error `E`.
    pub fn call<T, E>(&self, operation: &'static Operation) -> Call<T, E> {
        Call::new(self, operation)
    }
}

/// A call that answers `T` or the error `E`; the setters are those of [`RequestBuilder`].
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T, E> {
    pub(crate) outgoing: Outgoing,
    response: PhantomData<fn() -> (T, E)>,
}

impl<T, E> Call<T, E> {
    fn new(client: &Client, operation: &'static Operation) -> Self {
        Call { outgoing: Outgoing::new(client.settings(), operation), response: PhantomData }
    }

    /// The same call, of which it is known that it answers `U`.
    pub fn answering<U>(self) -> Call<U, E> {
        Call { outgoing: self.outgoing, response: PhantomData }
    }

    /// Sets what is special about this call.
    pub fn options(mut self, options: Options) -> Self {
        self.outgoing.request.set_options(options);
        self
    }

    /// Sends the call for its value.
    pub fn send(self) -> Sending<T, E> {
        Sending::new(execute(self.outgoing))
    }

    /// Sends the call for its value with status and headers.
    pub fn response(self) -> Responding<T, E> {
        Responding::new(execute(self.outgoing))
    }

    /// Sends the call and returns the bytes of its response, whatever its type is.
    pub fn bytes(self) -> Sending<Bytes, E> {
        Sending::new(execute_whole(self.outgoing))
    }

    /// Sends the call for its response piece by piece, whatever type it has and however long it is: neither the client's
    /// limit of a body nor the timeout of the call holds for the whole of it.
    ///
    /// The timeout counts up to the head of the response, and then anew for each piece. A response that refuses the call
    /// is read and reported as ever.
    pub fn download(self) -> Downloading<E> {
        Downloading::new(open(self.outgoing))
    }
}

/// What almost every operation sets. A method of its own type costs the compiler of a client less than one that it finds
/// behind [`Deref`].
impl<T, E> Call<T, E> {
    /// Sets a path parameter.
    #[inline]
    pub fn path(&mut self, name: &'static str, style: PathStyle, value: &dyn Encode) {
        self.outgoing.request.path(name, style, value);
    }

    /// Sets a query parameter, unless the value is absent.
    #[inline]
    pub fn query(&mut self, name: &'static str, style: QueryStyle, value: &dyn Encode) {
        self.outgoing.request.query(name, style, value);
    }

    /// Sets a body of JSON.
    #[inline]
    pub fn json(&mut self, media_type: &str, value: &dyn Encode) {
        self.outgoing.request.json(media_type, value);
    }
}

impl<T, E> Clone for Call<T, E> {
    fn clone(&self) -> Self {
        Call { outgoing: self.outgoing.clone(), response: PhantomData }
    }
}

// The setters are not generic, so that a client compiles them once and not for every operation.
impl<T, E> Deref for Call<T, E> {
    type Target = RequestBuilder;

    fn deref(&self) -> &RequestBuilder {
        &self.outgoing.request
    }
}

impl<T, E> DerefMut for Call<T, E> {
    fn deref_mut(&mut self) -> &mut RequestBuilder {
        &mut self.outgoing.request
    }
}

impl<T: FromResponse, E: FromResponse> IntoFuture for Call<T, E> {
    type Output = Result<T, Error<E>>;
    type IntoFuture = Sending<T, E>;

    fn into_future(self) -> Sending<T, E> {
        self.send()
    }
}

impl<T, E> Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.outgoing.request.fmt(f)
    }
}
