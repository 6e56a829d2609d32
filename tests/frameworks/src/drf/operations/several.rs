// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `several`.

use std::collections::BTreeMap;
use crate::runtime::{
    Bytes, Call, DecodeError, FromResponse, Json, Method, Operation, QueryStyle,
    UndecodedResponse, Unlisted, call,
};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `several`.
#[derive(Clone, Copy, Debug)]
pub struct Several<'a> {
    pub(crate) core: &'a Core,
}

impl Several<'_> {
    /// `POST /several/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.several().create().body(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self) -> Create {
        Create {
            call: self.core.call(&CREATE),
        }
    }
}

const CREATE: Operation = Operation {
    id: "several_create",
    method: Method::Post,
    path: "/several/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json, application/pdf",
    ..Operation::DEFAULT
};

/// The call of `create`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Create {
    call: Call<CreateResponse, Json>,
}

impl Create {
    /// Format.
    #[inline]
    pub fn format(mut self, format: types::SeveralCreateFormat) -> Self {
        self.call.query("format", QueryStyle::FORM, &format);
        self
    }

    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &BTreeMap<String, Json>) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { Create -> CreateResponse, Json }

/// The responses of a call, by status and content type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateResponse {
    /// Status 200.
    ///
    /// Its content type is `application/json`.
    OkJson(BTreeMap<String, Json>),
    /// Status 200.
    ///
    /// Its content type is `application/pdf`.
    OkPdf(Bytes),
    /// No response body
    Accepted,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for CreateResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => {
                match raw.fitting(&[&["application/json"], &["application/pdf"]]) {
                    Some(0) => FromResponse::from_response(raw).map(Self::OkJson),
                    Some(1) => FromResponse::from_response(raw).map(Self::OkPdf),
                    _ => FromResponse::from_response(raw).map(Self::Other),
                }
            }
            202 => Ok(Self::Accepted),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
