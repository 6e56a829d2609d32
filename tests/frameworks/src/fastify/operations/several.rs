// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `several`.

use crate::runtime::{
    Call, DecodeError, FromResponse, Json, Method, Operation, QueryStyle,
    UndecodedResponse, Unlisted, call,
};
use crate::runtime::Client as Core;
use crate::fastify::types;

/// Operations of the tag `several`.
#[derive(Clone, Copy, Debug)]
pub struct Several<'a> {
    pub(crate) core: &'a Core,
}

impl Several<'_> {
    /// `GET /several`
    ///
    /// - Headers of the response: `x-count`, `x-names`
    #[inline]
    pub fn several(&self) -> SeveralCall {
        SeveralCall {
            call: self.core.call(&SEVERAL),
        }
    }
}

const SEVERAL: Operation = Operation {
    id: "several",
    method: Method::Get,
    path: "/several",
    security: &[],
    accept: "application/json, text/csv",
    ..Operation::DEFAULT
};

/// The call of `several`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SeveralCall {
    call: Call<SeveralResponse, Json>,
}

impl SeveralCall {
    /// As.
    #[inline]
    pub fn r#as(mut self, r#as: &str) -> Self {
        self.call.query("as", QueryStyle::FORM, &r#as);
        self
    }
}

call! { SeveralCall -> SeveralResponse, Json }

/// The responses of a call, by content type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralResponse {
    /// Either of two
    ///
    /// Its content type is `application/json`.
    Json(types::Def0),
    /// Either of two
    ///
    /// Its content type is `text/csv`.
    Csv(String),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for SeveralResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => {
                match raw.fitting(&[&["application/json"], &["text/csv"]]) {
                    Some(0) => FromResponse::from_response(raw).map(Self::Json),
                    Some(1) => FromResponse::from_response(raw).map(Self::Csv),
                    _ => FromResponse::from_response(raw).map(Self::Other),
                }
            }
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
