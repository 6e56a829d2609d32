// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Calls that the document does not have, by method and path.

use super::Call;
use crate::client::Client;
use crate::method::Method;
use crate::model::{Encode, Json};
use crate::operation::Operation;

/// An operation that nothing is known of but its method.
macro_rules! beside {
    ($id:literal, $method:ident) => {
        const { &Operation { id: $id, method: Method::$method, path: "", ..Operation::DEFAULT } }
    };
}

impl Client {
    /// Begins a `GET` that the document does not have, of a path below the base URL, with its query if it has one:
    /// `client.get::<Json>("/users/me?fields=id").await?`.
    ///
    /// It goes out as every other call does, with all credentials of the client, retries and limits. What it answers is
    /// any type that can be read from a response: a type of this client or of your own, [`Json`], or `()`.
    /// JSON is requested unless [`Options::accept`](crate::Options::accept) says otherwise, and
    /// [`Options::rate_limit`](crate::Options::rate_limit) names the budget that it counts to.
    pub fn get<T>(&self, path: &str) -> Call<T, Json> {
        self.beside(beside!("client.get", Get), path)
    }

    /// Begins a `POST` that the document does not have; else as [`get`](Self::get). The body is that of
    /// [`Call::body`], or what the setters of [`RequestBuilder`](crate::RequestBuilder) make of it.
    pub fn post<T>(&self, path: &str) -> Call<T, Json> {
        self.beside(beside!("client.post", Post), path)
    }

    /// Begins a `PUT` that the document does not have; else as [`post`](Self::post).
    pub fn put<T>(&self, path: &str) -> Call<T, Json> {
        self.beside(beside!("client.put", Put), path)
    }

    /// Begins a `PATCH` that the document does not have; else as [`post`](Self::post).
    pub fn patch<T>(&self, path: &str) -> Call<T, Json> {
        self.beside(beside!("client.patch", Patch), path)
    }

    /// Begins a `DELETE` that the document does not have; else as [`get`](Self::get).
    pub fn delete<T>(&self, path: &str) -> Call<T, Json> {
        self.beside(beside!("client.delete", Delete), path)
    }

    fn beside<T>(&self, operation: &'static Operation, path: &str) -> Call<T, Json> {
        let mut call = self.call(operation);
        call.lead_to(path);
        call
    }
}

impl<T, E> Call<T, E> {
    /// Sends a value as JSON; one of any JSON is a [`Json`].
    pub fn body(mut self, value: &dyn Encode) -> Self {
        self.outgoing.request.json("application/json", value);
        self
    }
}
