// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Responses`.

use crate::runtime::{
    Call, DecodeError, Events, FromResponse, Json, Method, Operation, PathStyle,
    UndecodedResponse, Unlisted,
};
use crate::runtime::Client as Core;
use crate::poem::types;

/// Operations of the tag `Responses`.
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    pub(crate) core: &'a Core,
}

impl Responses<'_> {
    /// One of several statuses, each with its type.
    ///
    /// `GET /api/either/{which}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.responses().get_either(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_either(&self, which: u32) -> GetEither {
        let mut call = self.core.call(&GET_EITHER);
        call.path("which", PathStyle::SIMPLE_EXPLODE, &which);
        call
    }

    /// `GET /api/events`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.responses().get_events().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_events(&self) -> GetEvents {
        self.core.call(&GET_EVENTS)
    }
}

const GET_EITHER: Operation = Operation {
    id: "get /api/either/{which}",
    method: Method::Get,
    path: "/api/either/{which}",
    security: &[],
    accept: "application/json; charset=utf-8, text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_either`.
pub type GetEither = Call<GetEitherResponse, types::Problem>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetEitherResponse {
    /// Status 200.
    Ok(types::Circle),
    /// Status 202.
    Accepted(String),
    /// Status 204.
    NoContent,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetEitherResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            202 => FromResponse::from_response(raw).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET_EVENTS: Operation = Operation {
    id: "get /api/events",
    method: Method::Get,
    path: "/api/events",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

/// The call of `get_events`.
pub type GetEvents = Call<Events<types::Shape>, Json>;
