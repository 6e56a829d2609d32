// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `responses`.

use crate::runtime::{Call, Json, Method, Operation, Redirect};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `responses`.
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    pub(crate) core: &'a Core,
}

impl Responses<'_> {
    /// Events.
    ///
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().events().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn events(&self) -> EventsCall {
        self.core.call(&EVENTS)
    }

    /// Moved.
    ///
    /// `GET /moved`
    ///
    /// - Headers of the response: `location`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().moved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn moved(&self) -> Moved {
        self.core.call(&MOVED)
    }

    /// Nothing.
    ///
    /// `GET /nothing`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.responses().nothing().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nothing(&self) -> Nothing {
        self.core.call(&NOTHING)
    }

    /// HeadersOnly.
    ///
    /// `HEAD /nothing`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.responses().nothing_headers_only().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nothing_headers_only(&self) -> NothingHeadersOnly {
        self.core.call(&NOTHING_HEADERS_ONLY)
    }

    /// Null.
    ///
    /// `GET /null`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().null().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn null(&self) -> Null {
        self.core.call(&NULL)
    }
}

const EVENTS: Operation = Operation {
    id: "EventsEvents",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `events`.
pub type EventsCall = Call<Json, Json>;

const MOVED: Operation = Operation {
    id: "MovedMoved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `moved`.
pub type Moved = Call<Redirect, Json>;

const NOTHING: Operation = Operation {
    id: "NothingNothing",
    method: Method::Get,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `nothing`.
pub type Nothing = Call<(), Json>;

const NOTHING_HEADERS_ONLY: Operation = Operation {
    id: "NothingHeadersOnly",
    method: Method::Head,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `nothing_headers_only`.
pub type NothingHeadersOnly = Call<(), Json>;

const NULL: Operation = Operation {
    id: "NullNull",
    method: Method::Get,
    path: "/null",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `null`.
pub type Null = Call<Option<types::Owner>, Json>;
