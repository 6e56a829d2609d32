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
    ///     .get_thing(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_thing(&self, id: &Uuid) -> GetThing {
        let mut call = self.core.call(&GET_THING);
        call.path("id", PathStyle::SIMPLE, &id);
        GetThing { call }
    }

    /// `PUT /things/{id}`
    ///
    /// ```no_run
    /// use client_tests::schema_formats::types;
    /// # async fn sample(client: client_tests::schema_formats::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Thing {
    ///     id: "67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?,
    ///     price: "9.99".parse()?,
    ///     ..Default::default()
    /// };
    /// client
    ///     .things()
    ///     .put_thing(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_thing(&self, id: &Uuid, body: &types::Thing) -> PutThing {
        let mut call = self.core.call(&PUT_THING);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        PutThing { call }
    }
}

const GET_THING: Operation = Operation {
    id: "getThing",
    method: Method::Get,
    path: "/things/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_thing`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetThing {
    call: Call<types::Thing, Json>,
}

impl GetThing {
    /// Sizes and words.
    #[inline]
    pub fn step(mut self, step: &types::Step) -> Self {
        self.call.query("step", QueryStyle::FORM, &step);
        self
    }
}

call! { GetThing -> types::Thing, Json }

const PUT_THING: Operation = Operation {
    id: "putThing",
    method: Method::Put,
    path: "/things/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_thing`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutThing {
    call: Call<(), Json>,
}

impl PutThing {
    /// Sizes and words.
    #[inline]
    pub fn step(mut self, step: &types::Step) -> Self {
        self.call.query("step", QueryStyle::FORM, &step);
        self
    }
}

call! { PutThing -> (), Json }
