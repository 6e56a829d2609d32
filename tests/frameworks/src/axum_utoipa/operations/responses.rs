// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `responses`.

use crate::runtime::{
    Call, DecodeError, Events, FromResponse, Json, Method, Operation, Redirect,
    UndecodedResponse, Unlisted,
};
use crate::runtime::Client as Core;
use crate::axum_utoipa::types;

/// Operations of the tag `responses`.
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    pub(crate) core: &'a Core,
}

impl Responses<'_> {
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.responses().events().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn events(&self) -> EventsCall {
        self.core.call(&EVENTS)
    }

    /// `GET /moved`
    ///
    /// - Headers of the response: `location`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().moved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn moved(&self) -> Moved {
        self.core.call(&MOVED)
    }
}

const EVENTS: Operation = Operation {
    id: "events",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `events`.
pub type EventsCall = Call<Events<types::Change>, Json>;

const MOVED: Operation = Operation {
    id: "moved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "application/json",
    redirects: &[307],
    ..Operation::DEFAULT
};

/// The call of `moved`.
pub type Moved = Call<MovedResponse, Json>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MovedResponse {
    /// Status 200.
    Ok(types::PagePoint),
    /// elsewhere
    TemporaryRedirect(Redirect),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for MovedResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            307 => FromResponse::from_response(raw).map(Self::TemporaryRedirect),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
