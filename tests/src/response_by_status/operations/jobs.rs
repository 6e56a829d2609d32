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
    #[inline]
    pub fn start_job(&self) -> StartJob {
        self.core.call(&START_JOB)
    }

    /// One type for two answers of success, errors by status, by range and by default.
    ///
    /// `GET /jobs/{id}`
    #[inline]
    pub fn get_job(&self, id: &str) -> GetJob {
        let mut call = self.core.call(&GET_JOB);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// Success by range, errors by default.
    ///
    /// `DELETE /jobs/{id}`
    #[inline]
    pub fn delete_job(&self, id: &str) -> DeleteJob {
        let mut call = self.core.call(&DELETE_JOB);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// Only a default.
    ///
    /// `GET /anything`
    #[inline]
    pub fn get_anything(&self) -> GetAnything {
        self.core.call(&GET_ANYTHING)
    }

    /// `GET /list`
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }

    /// `GET /count`
    #[inline]
    pub fn count(&self) -> Count {
        self.core.call(&COUNT)
    }
}

const START_JOB: Operation = Operation {
    id: "startJob",
    method: Method::Post,
    path: "/jobs",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `start_job`.
pub type StartJob = Call<StartJobResponse, types::Problem>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobResponse {
    /// It is done.
    Ok(types::Outcome),
    /// It runs.
    Accepted(types::Ticket),
    /// There was nothing to do.
    NoContent,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for StartJobResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            202 => FromResponse::from_response(raw).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET_JOB: Operation = Operation {
    id: "getJob",
    method: Method::Get,
    path: "/jobs/{id}",
    security: &[],
    accept: "application/json, application/problem+json",
    ..Operation::DEFAULT
};

/// The call of `get_job`.
pub type GetJob = Call<types::Outcome, GetJobError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetJobError {
    /// There is none.
    NotFound(types::Missing),
    /// It is wrong.
    Status4xx(types::Problem),
    /// Something else.
    Default(types::Fault),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetJobError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            400..=499 => FromResponse::from_response(raw).map(Self::Status4xx),
            _ => FromResponse::from_response(raw).map(Self::Default),
        }
    }
}

const DELETE_JOB: Operation = Operation {
    id: "deleteJob",
    method: Method::Delete,
    path: "/jobs/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_job`.
pub type DeleteJob = Call<(), types::Fault>;

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
