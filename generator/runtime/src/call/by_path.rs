//! Calls by method and path, for operations that the document does not have.

use super::Call;
use crate::client::Client;
use crate::method::Method;
use crate::model::{Encode, Json};
use crate::operation::Operation;

/// An operation of which only the method is known.
macro_rules! free_operation {
    ($id:literal, $method:ident) => {
        const { &Operation { id: $id, method: Method::$method, path: "", ..Operation::DEFAULT } }
    };
}

impl Client {
    /// Begins a `GET` that the document does not have. The path is relative to the base URL, and may have a query.
    ///
    /// ```ignore
    /// let user = client.get::<Json>("/users/me?fields=id").await?;
    /// ```
    ///
    /// It is sent like every other call, with all credentials of the client, and with its retries and limits. `T` is any
    /// type that can be read from a response: one of this client or your own, [`Json`], or `()`. The call requests JSON
    /// unless [`Options::accept`](crate::Options::accept) sets another media type, and counts towards the budget of
    /// [`Options::rate_limit`](crate::Options::rate_limit), if that is set.
    pub fn get<T>(&self, path: &str) -> Call<T, Json> {
        self.by_path(free_operation!("client.get", Get), path)
    }

    /// Begins a `POST` that the document does not have, as [`get`](Self::get) does. Set its body with [`Call::body`], or
    /// with the setters of [`RequestBuilder`](crate::RequestBuilder).
    pub fn post<T>(&self, path: &str) -> Call<T, Json> {
        self.by_path(free_operation!("client.post", Post), path)
    }

    /// Begins a `PUT` that the document does not have, as [`post`](Self::post) does.
    pub fn put<T>(&self, path: &str) -> Call<T, Json> {
        self.by_path(free_operation!("client.put", Put), path)
    }

    /// Begins a `PATCH` that the document does not have, as [`post`](Self::post) does.
    pub fn patch<T>(&self, path: &str) -> Call<T, Json> {
        self.by_path(free_operation!("client.patch", Patch), path)
    }

    /// Begins a `DELETE` that the document does not have, as [`get`](Self::get) does.
    pub fn delete<T>(&self, path: &str) -> Call<T, Json> {
        self.by_path(free_operation!("client.delete", Delete), path)
    }

    fn by_path<T>(&self, operation: &'static Operation, path: &str) -> Call<T, Json> {
        let mut call = self.call(operation);
        call.set_free_path(path);
        call
    }
}

impl<T, E> Call<T, E> {
    /// Sets the body to the JSON of a value. For JSON without a type, pass a [`Json`].
    pub fn body(mut self, value: &dyn Encode) -> Self {
        self.outgoing.request.json("application/json", value);
        self
    }
}
