// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `streams`.

use crate::runtime::{
    Call, DecodeError, Events, FromResponse, Json, Lines, Method, Operation, QueryStyle,
    Records, UndecodedResponse, Unlisted, call,
};
use crate::runtime::Client as Core;
use crate::response_streams::types;

/// Operations of the tag `streams`.
#[derive(Clone, Copy, Debug)]
pub struct Streams<'a> {
    pub(crate) core: &'a Core,
}

impl Streams<'_> {
    /// Events whose data are JSON.
    ///
    /// `GET /watch`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.streams().watch().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn watch(&self) -> Watch {
        self.core.call(&WATCH)
    }

    /// The schema of an event with its framing.
    ///
    /// `GET /framed`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.streams().watch_framed().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn watch_framed(&self) -> WatchFramed {
        self.core.call(&WATCH_FRAMED)
    }

    /// Events of texts.
    ///
    /// `GET /plain`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.streams().watch_plain().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn watch_plain(&self) -> WatchPlain {
        self.core.call(&WATCH_PLAIN)
    }

    /// One answer, or its parts as they come.
    ///
    /// `POST /answer`
    ///
    /// ```no_run
    /// use client_tests::response_streams::types;
    /// # async fn sample(client: client_tests::response_streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Question {
    ///     stream: Some(true),
    ///     ..Default::default()
    /// };
    /// let value = client.streams().answer(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn answer(&self, body: &types::Question) -> Answer {
        let mut call = self.core.call(&ANSWER);
        call.json("application/json", body);
        call
    }

    /// A value a line; the schema is that of all of them.
    ///
    /// `GET /rows`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.streams().list_rows().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_rows(&self) -> ListRows {
        ListRows {
            call: self.core.call(&LIST_ROWS),
        }
    }

    /// Records behind separators.
    ///
    /// `GET /records`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.streams().list_records().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_records(&self) -> ListRecords {
        self.core.call(&LIST_RECORDS)
    }
}

const WATCH: Operation = Operation {
    id: "watch",
    method: Method::Get,
    path: "/watch",
    security: &[],
    accept: "text/event-stream, application/json",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `watch`.
pub type Watch = Call<Events<types::Change>, types::Fault>;

const WATCH_FRAMED: Operation = Operation {
    id: "watchFramed",
    method: Method::Get,
    path: "/framed",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `watch_framed`.
pub type WatchFramed = Call<Events<types::Change>, Json>;

const WATCH_PLAIN: Operation = Operation {
    id: "watchPlain",
    method: Method::Get,
    path: "/plain",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `watch_plain`.
pub type WatchPlain = Call<Events<String>, Json>;

const ANSWER: Operation = Operation {
    id: "answer",
    method: Method::Post,
    path: "/answer",
    security: &[],
    accept: "application/json, text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `answer`.
pub type Answer = Call<AnswerResponse, Json>;

/// The responses of a call, by content type.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnswerResponse {
    /// The answer.
    ///
    /// Its content type is `application/json`.
    Json(types::Change),
    /// The answer.
    ///
    /// Its content type is `text/event-stream`.
    Events(Events<types::Part>),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for AnswerResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => {
                match raw.fitting(&[&["application/json"], &["text/event-stream"]]) {
                    Some(0) => FromResponse::from_response(raw).map(Self::Json),
                    Some(1) => FromResponse::from_response(raw).map(Self::Events),
                    _ => FromResponse::from_response(raw).map(Self::Other),
                }
            }
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const LIST_ROWS: Operation = Operation {
    id: "listRows",
    method: Method::Get,
    path: "/rows",
    security: &[],
    accept: "application/x-ndjson",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `list_rows`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRows {
    call: Call<Lines<types::Change>, Json>,
}

impl ListRows {
    /// After.
    #[inline]
    pub fn after(mut self, after: i64) -> Self {
        self.call.query("after", QueryStyle::FORM, &after);
        self
    }
}

call! { ListRows -> Lines<types::Change>, Json }

const LIST_RECORDS: Operation = Operation {
    id: "listRecords",
    method: Method::Get,
    path: "/records",
    security: &[],
    accept: "application/json-seq",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `list_records`.
pub type ListRecords = Call<Records<types::Change>, Json>;
