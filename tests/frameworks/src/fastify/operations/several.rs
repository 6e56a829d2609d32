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
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.several().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        Get { call: self.core.call(&GET) }
    }
}

const GET: Operation = Operation {
    id: "several",
    method: Method::Get,
    path: "/several",
    security: &[],
    accept: "application/json, text/csv",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<GetResponse, Json>,
}

impl Get {
    /// As.
    #[inline]
    pub fn r#as(mut self, r#as: &str) -> Self {
        self.call.query("as", QueryStyle::FORM, &r#as);
        self
    }
}

call! { Get -> GetResponse, Json }

/// The responses of a call, by content type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetResponse {
    /// Either of two
    ///
    /// Its content type is `application/json`.
    Json(types::Owner),
    /// Either of two
    ///
    /// Its content type is `text/csv`.
    Csv(String),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetResponse {
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
