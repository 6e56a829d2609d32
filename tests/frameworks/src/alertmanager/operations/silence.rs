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
    ///
    /// # Errors
    ///
    /// - `404`: A silence with the specified ID was not found
    /// - `500`: Internal server error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let gettable_silence = client
    ///     .silence()
    ///     .get(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, silence_id: &Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("silenceID", PathStyle::SIMPLE, silence_id);
        call
    }

    /// Delete a silence by its ID
    ///
    /// `DELETE /silence/{silenceID}`
    ///
    /// - `silence_id`: ID of the silence to get
    ///
    /// # Errors
    ///
    /// - `500`: Internal server error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .silence()
    ///     .delete(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, silence_id: &Uuid) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("silenceID", PathStyle::SIMPLE, silence_id);
        call
    }

    /// Get a list of silences
    ///
    /// `GET /silences`
    ///
    /// # Errors
    ///
    /// - `500`: Internal server error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.silence().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// Post a new silence or update an existing one
    ///
    /// `POST /silences`
    ///
    /// - `body`: The silence to create
    ///
    /// # Errors
    ///
    /// - `400`: Bad request
    /// - `404`: A silence with the specified ID was not found
    ///
    /// ```no_run
    /// use framework_tests::alertmanager::types;
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostableSilence::new(
    ///     "comment",
    ///     "created-by",
    ///     "2026-01-31T12:00:00Z".parse()?,
    ///     vec![types::Matcher::new(true, "name", "value")],
    ///     "2026-01-31T12:00:00Z".parse()?,
    /// );
    /// let value = client.silence().post(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post(&self, body: &types::PostableSilence) -> Post {
        let mut call = self.core.call(&POST);
        call.json("application/json", body);
        call
    }
}

const GET: Operation = Operation {
    id: "getSilence",
    method: Method::Get,
    path: "/silence/{silenceID}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::GettableSilence, GetError>;

/// The responses of a call that failed, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// A silence with the specified ID was not found
    NotFound,
    /// Internal server error
    InternalServerError(String),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            404 => Ok(Self::NotFound),
            500 => FromResponse::from_response(raw).map(Self::InternalServerError),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const DELETE: Operation = Operation {
    id: "deleteSilence",
    method: Method::Delete,
    path: "/silence/{silenceID}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), String>;

const LIST: Operation = Operation {
    id: "getSilences",
    method: Method::Get,
    path: "/silences",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<Vec<types::GettableSilence>, String>,
}

impl List {
    /// A list of matchers to filter silences by
    #[inline]
    pub fn filter(mut self, filter: &[&str]) -> Self {
        self.call.query("filter", QueryStyle::FORM, &filter);
        self
    }
}

call! { List -> Vec<types::GettableSilence>, String }

const POST: Operation = Operation {
    id: "postSilences",
    method: Method::Post,
    path: "/silences",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post`.
pub type Post = Call<types::PostSilences200Response, String>;
