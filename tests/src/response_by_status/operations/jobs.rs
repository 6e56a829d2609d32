// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `jobs`.

use crate::runtime::{
    Call, DecodeError, FromResponse, Json, Method, Operation, PathStyle,
    UndecodedResponse, Unlisted,
};
use crate::runtime::Client as Core;
use crate::response_by_status::types;

/// Operations of the tag `jobs`.
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    pub(crate) core: &'a Core,
}

impl Jobs<'_> {
    /// Two answers of success of two types, and one without content.
    ///
    /// `POST /jobs`
    ///
    /// # Errors
    ///
    /// - `400`: It is wrong.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.jobs().start().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn start(&self) -> Start {
        self.core.call(&START)
    }

    /// One type for two answers of success, errors by status, by range and by default.
    ///
    /// `GET /jobs/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    /// - `4XX`: It is wrong.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let outcome = client.jobs().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// Success by range, errors by default.
    ///
    /// `DELETE /jobs/{id}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.jobs().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: &str) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// Only a default.
    ///
    /// `GET /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let outcome = client.jobs().get_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_anything(&self) -> GetAnything {
        self.core.call(&GET_ANYTHING)
    }

    /// `GET /list`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.jobs().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }

    /// `GET /count`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.jobs().count().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn count(&self) -> Count {
        self.core.call(&COUNT)
    }

    /// The next job of a queue.
    ///
    /// `GET /queues/{id}/jobs`
    ///
    /// # Errors
    ///
    /// - `400`: The queue has none.
    /// - `404`: There is none.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_by_status::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let outcome = client.jobs().get_queue_job("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_queue_job(&self, id: &str) -> GetQueueJob {
        let mut call = self.core.call(&GET_QUEUE_JOB);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }
}

const START: Operation = Operation {
    id: "startJob",
    method: Method::Post,
    path: "/jobs",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `start`.
pub type Start = Call<StartResponse, types::Problem>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartResponse {
    /// It is done.
    Ok(types::Outcome),
    /// It runs.
    Accepted(types::Ticket),
    /// There was nothing to do.
    NoContent,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for StartResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            202 => FromResponse::from_response(raw).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET: Operation = Operation {
    id: "getJob",
    method: Method::Get,
    path: "/jobs/{id}",
    security: &[],
    accept: "application/json, application/problem+json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Outcome, GetError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// There is none.
    NotFound(types::Missing),
    /// It is wrong.
    Status4xx(types::Problem),
    /// Something else.
    Default(types::Fault),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            400..=499 => FromResponse::from_response(raw).map(Self::Status4xx),
            _ => FromResponse::from_response(raw).map(Self::Default),
        }
    }
}

const DELETE: Operation = Operation {
    id: "deleteJob",
    method: Method::Delete,
    path: "/jobs/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), types::Fault>;

const GET_ANYTHING: Operation = Operation {
    id: "getAnything",
    method: Method::Get,
    path: "/anything",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_anything`.
pub type GetAnything = Call<types::Outcome, Json>;

const LIST: Operation = Operation {
    id: "list",
    method: Method::Get,
    path: "/list",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<Vec<types::Outcome>, Json>;

const COUNT: Operation = Operation {
    id: "count",
    method: Method::Get,
    path: "/count",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `count`.
pub type Count = Call<i64, Json>;

const GET_QUEUE_JOB: Operation = Operation {
    id: "getQueueJob",
    method: Method::Get,
    path: "/queues/{id}/jobs",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_queue_job`.
pub type GetQueueJob = Call<types::Outcome, GetQueueJobError>;

/// The responses of a call that failed, by status.
///
/// - `BadRequest`: The queue has none.
#[doc(inline)]
pub use super::BadRequestOrNotFound as GetQueueJobError;
