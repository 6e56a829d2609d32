// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `things`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, QueryStyle, Uuid, call};
use crate::runtime::Client as Core;
use crate::schema_formats::types;

/// Operations of the tag `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a Core,
}

impl Things<'_> {
    /// `GET /things/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_formats::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let thing = client
    ///     .things()
    ///     .get(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, id);
        Get { call }
    }

    /// `PUT /things/{id}`
    ///
    /// ```no_run
    /// use client_tests::schema_formats::types;
    /// # async fn sample(client: client_tests::schema_formats::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Thing::new(
    ///     "67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?,
    ///     "9.99".parse()?,
    /// );
    /// client
    ///     .things()
    ///     .put(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, id: &Uuid, body: &types::Thing) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        Put { call }
    }
}

const GET: Operation = Operation {
    id: "getThing",
    method: Method::Get,
    path: "/things/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<types::Thing, Json>,
}

impl Get {
    /// Sizes and words.
    #[inline]
    pub fn step(mut self, step: &types::Step) -> Self {
        self.call.query("step", QueryStyle::FORM, step);
        self
    }
}

call! { Get -> types::Thing, Json }

const PUT: Operation = Operation {
    id: "putThing",
    method: Method::Put,
    path: "/things/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Put {
    call: Call<(), Json>,
}

impl Put {
    /// Sizes and words.
    #[inline]
    pub fn step(mut self, step: &types::Step) -> Self {
        self.call.query("step", QueryStyle::FORM, step);
        self
    }
}

call! { Put -> (), Json }
