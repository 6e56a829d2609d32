// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Call`]: a call that is not sent yet, with the types of its response.

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
    /// Begins a call. Its response is decoded as a `T`, an error response as an `E`.
    pub fn call<T, E>(&self, operation: &'static Operation) -> Call<T, E> {
        Call::new(self, operation)
    }
}

/// A call that is not sent yet. Its response is decoded as a `T`, an error response as an `E`.
///
/// It has the setters of [`RequestBuilder`], and is sent by `.await` or by one of the methods below.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T, E> {
    pub(crate) outgoing: Outgoing,
    response: PhantomData<fn() -> (T, E)>,
}

impl<T, E> Call<T, E> {
    fn new(client: &Client, operation: &'static Operation) -> Self {
        Call { outgoing: Outgoing::new(client.settings(), operation), response: PhantomData }
    }

    /// The same call, with a response that is decoded as a `U`.
    pub fn answering<U>(self) -> Call<U, E> {
        Call { outgoing: self.outgoing, response: PhantomData }
    }

    /// Sets the options of this call.
    pub fn options(mut self, options: Options) -> Self {
        self.outgoing.request.set_options(options);
        self
    }

    /// Sends the call and returns the decoded response.
    pub fn send(self) -> Sending<T, E> {
        Sending::new(execute(self.outgoing))
    }

    /// Sends the call and returns the decoded response with status and headers.
    pub fn response(self) -> Responding<T, E> {
        Responding::new(execute(self.outgoing))
    }

    /// Sends the call and returns the bytes of the response, of any media type.
    pub fn bytes(self) -> Sending<Bytes, E> {
        Sending::new(execute_whole(self.outgoing))
    }

    /// Sends the call and returns the response as a download, which is read piece by piece. It may have any media type and
    /// any length: neither the body limit nor the timeout applies to it as a whole.
    ///
    /// The timeout applies until the head of the response is there, and then to each piece. An error response is read and
    /// returned as for other calls.
    pub fn download(self) -> Downloading<E> {
        Downloading::new(open(self.outgoing))
    }
}

/// The setters that almost every operation uses. They are repeated here because a client compiles faster with them than
/// with methods that are found through [`Deref`].
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

    /// Sets a JSON body.
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

// The setters are not generic, so that they are compiled once and not for every operation.
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
