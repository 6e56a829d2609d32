// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `responses`.

use crate::runtime::{Call, Events, Json, Lines, Method, Operation, QueryStyle, Redirect};
use crate::runtime::Client as Core;
use crate::fastapi::types;

/// Operations of the tag `responses`.
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    pub(crate) core: &'a Core,
}

impl Responses<'_> {
    /// Moved.
    ///
    /// `GET /moved`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().moved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn moved(&self) -> Moved {
        self.core.call(&MOVED)
    }

    /// Events.
    ///
    /// `GET /events`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.responses().events(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn events(&self, count: i64) -> EventsCall {
        let mut call = self.core.call(&EVENTS);
        call.query("count", QueryStyle::FORM, &count);
        call
    }

    /// Raw Events.
    ///
    /// `GET /raw-events`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.responses().raw_events().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn raw_events(&self) -> RawEvents {
        self.core.call(&RAW_EVENTS)
    }

    /// Lines.
    ///
    /// `GET /lines`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.responses().lines(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn lines(&self, count: i64) -> LinesCall {
        let mut call = self.core.call(&LINES);
        call.query("count", QueryStyle::FORM, &count);
        call
    }

    /// Nothing.
    ///
    /// `GET /nothing`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().nothing().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nothing(&self) -> Nothing {
        self.core.call(&NOTHING)
    }

    /// Nothing At All.
    ///
    /// `HEAD /nothing`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.responses().nothing_at_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nothing_at_all(&self) -> NothingAtAll {
        self.core.call(&NOTHING_AT_ALL)
    }
}

const MOVED: Operation = Operation {
    id: "moved_moved_get",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "*/*",
    redirects: &[307],
    ..Operation::DEFAULT
};

/// The call of `moved`.
pub type Moved = Call<Redirect, Json>;

const EVENTS: Operation = Operation {
    id: "events_events_get",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "text/event-stream, application/json",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `events`.
pub type EventsCall = Call<Events<types::Tick>, types::HttpValidationError>;

const RAW_EVENTS: Operation = Operation {
    id: "raw_events_raw_events_get",
    method: Method::Get,
    path: "/raw-events",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `raw_events`.
pub type RawEvents = Call<Events<String>, Json>;

const LINES: Operation = Operation {
    id: "lines_lines_get",
    method: Method::Get,
    path: "/lines",
    security: &[],
    accept: "application/jsonl, application/json",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `lines`.
pub type LinesCall = Call<Lines<types::Tick>, types::HttpValidationError>;

const NOTHING: Operation = Operation {
    id: "nothing_nothing_get",
    method: Method::Get,
    path: "/nothing",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `nothing`.
pub type Nothing = Call<Json, Json>;

const NOTHING_AT_ALL: Operation = Operation {
    id: "nothing_at_all_nothing_head",
    method: Method::Head,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `nothing_at_all`.
pub type NothingAtAll = Call<(), Json>;
