// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `bookings`.

use crate::runtime::{
    Call, Json, Method, Operation, PathStyle, QueryStyle, call, chrono, jiff, uuid,
};
use crate::runtime::Client as Core;
use crate::schema_own_types::types;

/// Operations of the tag `bookings`.
#[derive(Clone, Copy, Debug)]
pub struct Bookings<'a> {
    pub(crate) core: &'a Core,
}

impl Bookings<'_> {
    /// `GET /bookings/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let booking = client.bookings().get(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &uuid::Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, id);
        Get { call }
    }

    /// `PUT /bookings/{id}`
    ///
    /// ```no_run
    /// use client_tests::schema_own_types::types;
    /// # async fn sample(client: client_tests::schema_own_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Booking::new(Default::default(), Default::default());
    /// client.bookings().put(&Default::default(), &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, id: &uuid::Uuid, body: &types::Booking) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        call
    }

    /// `POST /bookings`
    ///
    /// ```no_run
    /// use client_tests::schema_own_types::types;
    /// # async fn sample(client: client_tests::schema_own_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::NewBooking::new(Default::default());
    /// client.bookings().add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add(&self, body: &types::NewBooking) -> Add {
        let mut call = self.core.call(&ADD);
        call.form(body);
        call
    }
}

const GET: Operation = Operation {
    id: "getBooking",
    method: Method::Get,
    path: "/bookings/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<types::Booking, Json>,
}

impl Get {
    /// Since.
    #[inline]
    pub fn since(mut self, since: &chrono::DateTime<chrono::FixedOffset>) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }

    /// Days.
    #[inline]
    pub fn days(mut self, days: &[jiff::civil::Date]) -> Self {
        self.call.query("days", QueryStyle::FORM, &days);
        self
    }
}

call! { Get -> types::Booking, Json }

const PUT: Operation = Operation {
    id: "putBooking",
    method: Method::Put,
    path: "/bookings/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;

const ADD: Operation = Operation {
    id: "addBooking",
    method: Method::Post,
    path: "/bookings",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `add`.
pub type Add = Call<(), Json>;
