// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `silence`.

use crate::runtime::{
    Call, DecodeError, FromResponse, Method, Operation, PathStyle, QueryStyle,
    UndecodedResponse, Unlisted, Uuid, call,
};
use crate::runtime::Client as Core;
use crate::alertmanager::types;

/// Everything related to Alertmanager silences
#[derive(Clone, Copy, Debug)]
pub struct Silence<'a> {
    pub(crate) core: &'a Core,
}

impl Silence<'_> {
    /// Get a silence by its ID
    ///
    /// `GET /silence/{silenceID}`
    ///
    /// - `silence_id`: ID of the silence to get
    #[inline]
    pub fn get_silence(&self, silence_id: &Uuid) -> GetSilence {
        let mut call = self.core.call(&GET_SILENCE);
        call.path("silenceID", PathStyle::SIMPLE, &silence_id);
        call
    }

    /// Delete a silence by its ID
    ///
    /// `DELETE /silence/{silenceID}`
    ///
    /// - `silence_id`: ID of the silence to get
    #[inline]
    pub fn delete_silence(&self, silence_id: &Uuid) -> DeleteSilence {
        let mut call = self.core.call(&DELETE_SILENCE);
        call.path("silenceID", PathStyle::SIMPLE, &silence_id);
        call
    }

    /// Get a list of silences
    ///
    /// `GET /silences`
    #[inline]
    pub fn get_silences(&self) -> GetSilences {
        GetSilences {
            call: self.core.call(&GET_SILENCES),
        }
    }

    /// Post a new silence or update an existing one
    ///
    /// `POST /silences`
    ///
    /// - `body`: The silence to create
    #[inline]
    pub fn post_silences(&self, body: &types::PostableSilence) -> PostSilences {
        let mut call = self.core.call(&POST_SILENCES);
        call.json("application/json", body);
        call
    }
}

const GET_SILENCE: Operation = Operation {
    id: "getSilence",
    method: Method::Get,
    path: "/silence/{silenceID}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_silence`.
pub type GetSilence = Call<types::GettableSilence, GetSilenceError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSilenceError {
    /// A silence with the specified ID was not found
    NotFound,
    /// Internal server error
    InternalServerError(String),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetSilenceError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => Ok(Self::NotFound),
            500 => FromResponse::from_response(raw).map(Self::InternalServerError),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const DELETE_SILENCE: Operation = Operation {
    id: "deleteSilence",
    method: Method::Delete,
    path: "/silence/{silenceID}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_silence`.
pub type DeleteSilence = Call<(), String>;

const GET_SILENCES: Operation = Operation {
    id: "getSilences",
    method: Method::Get,
    path: "/silences",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_silences`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSilences {
    call: Call<Vec<types::GettableSilence>, String>,
}

impl GetSilences {
    /// A list of matchers to filter silences by
    #[inline]
    pub fn filter(mut self, filter: &[&str]) -> Self {
        self.call.query("filter", QueryStyle::FORM, &filter);
        self
    }
}

call! { GetSilences -> Vec<types::GettableSilence>, String }

const POST_SILENCES: Operation = Operation {
    id: "postSilences",
    method: Method::Post,
    path: "/silences",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_silences`.
pub type PostSilences = Call<types::PostSilences200Response, String>;
