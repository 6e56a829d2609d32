// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `reports`.

use crate::runtime::{
    Bytes, Call, DecodeError, FromResponse, Json, Method, Operation, UndecodedResponse,
    Unlisted,
};
use crate::runtime::Client as Core;
use crate::response_content_types::types;

/// Operations of the tag `reports`.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    pub(crate) core: &'a Core,
}

impl Reports<'_> {
    /// JSON, a table, or a picture; XML says what JSON says.
    ///
    /// `GET /report`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.reports().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// Two kinds of JSON under one status.
    ///
    /// `GET /versions`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.reports().get_versions().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_versions(&self) -> GetVersions {
        self.core.call(&GET_VERSIONS)
    }

    /// A type for whatever comes.
    ///
    /// `GET /anything`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let report = client.reports().get_anything().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_anything(&self) -> GetAnything {
        self.core.call(&GET_ANYTHING)
    }

    /// A file, although the document says JSON.
    ///
    /// `GET /export`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.reports().export().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn export(&self) -> Export {
        self.core.call(&EXPORT)
    }

    /// Octets of two types.
    ///
    /// `GET /picture`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.reports().get_picture().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_picture(&self) -> GetPicture {
        self.core.call(&GET_PICTURE)
    }

    /// A number as plain text.
    ///
    /// `GET /count`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.reports().count().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn count(&self) -> Count {
        self.core.call(&COUNT)
    }

    /// Parts that the client does not read.
    ///
    /// `GET /sheet`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_content_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.reports().get_sheet().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sheet(&self) -> GetSheet {
        self.core.call(&GET_SHEET)
    }
}

const GET: Operation = Operation {
    id: "getReport",
    method: Method::Get,
    path: "/report",
    security: &[],
    accept: "application/json, text/json, text/csv, image/*, application/problem+json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<GetResponse, GetError>;

/// The responses of a call, by status and content type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetResponse {
    /// The report.
    ///
    /// Its content type is `application/json` or `text/json`.
    OkJson(types::Report),
    /// The report.
    ///
    /// Its content type is `text/csv`.
    OkCsv(String),
    /// The report.
    ///
    /// Its content type is `image/*`.
    OkImage(Bytes),
    /// It is not done.
    Accepted(types::Ticket),
    /// There is none, and the document gives it content by mistake.
    NoContent,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => {
                match raw
                    .fitting(
                        &[
                            &["application/json", "text/json"],
                            &["text/csv"],
                            &["image/*"],
                        ],
                    )
                {
                    Some(0) => FromResponse::from_response(raw).map(Self::OkJson),
                    Some(1) => FromResponse::from_response(raw).map(Self::OkCsv),
                    Some(2) => FromResponse::from_response(raw).map(Self::OkImage),
                    _ => FromResponse::from_response(raw).map(Self::Other),
                }
            }
            202 => FromResponse::from_response(raw).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

/// The responses of a call that failed, by content type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// It failed.
    ///
    /// Its content type is `application/json`.
    Json(types::Fault),
    /// It failed.
    ///
    /// Its content type is `application/problem+json`.
    ProblemJson(types::Problem),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetError {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.fitting(&[&["application/json"], &["application/problem+json"]]) {
            Some(0) => FromResponse::from_response(raw).map(Self::Json),
            Some(1) => FromResponse::from_response(raw).map(Self::ProblemJson),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET_VERSIONS: Operation = Operation {
    id: "getVersions",
    method: Method::Get,
    path: "/versions",
    security: &[],
    accept: "application/vnd.reports.v1+json, application/vnd.reports.v2+json",
    ..Operation::DEFAULT
};

/// The call of `get_versions`.
pub type GetVersions = Call<GetVersionsResponse, Json>;

/// The responses of a call, by content type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetVersionsResponse {
    /// The report.
    ///
    /// Its content type is `application/vnd.reports.v1+json`.
    VndReportsV1Json(types::Report),
    /// The report.
    ///
    /// Its content type is `application/vnd.reports.v2+json`.
    VndReportsV2Json(types::Ticket),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for GetVersionsResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => {
                match raw
                    .fitting(
                        &[
                            &["application/vnd.reports.v1+json"],
                            &["application/vnd.reports.v2+json"],
                        ],
                    )
                {
                    Some(0) => {
                        FromResponse::from_response(raw).map(Self::VndReportsV1Json)
                    }
                    Some(1) => {
                        FromResponse::from_response(raw).map(Self::VndReportsV2Json)
                    }
                    _ => FromResponse::from_response(raw).map(Self::Other),
                }
            }
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const GET_ANYTHING: Operation = Operation {
    id: "getAnything",
    method: Method::Get,
    path: "/anything",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `get_anything`.
pub type GetAnything = Call<types::Report, Json>;

const EXPORT: Operation = Operation {
    id: "export",
    method: Method::Get,
    path: "/export",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `export`.
pub type Export = Call<Bytes, Json>;

const GET_PICTURE: Operation = Operation {
    id: "getPicture",
    method: Method::Get,
    path: "/picture",
    security: &[],
    accept: "image/png, image/jpeg",
    ..Operation::DEFAULT
};

/// The call of `get_picture`.
pub type GetPicture = Call<Bytes, Json>;

const COUNT: Operation = Operation {
    id: "count",
    method: Method::Get,
    path: "/count",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `count`.
pub type Count = Call<i64, Json>;

const GET_SHEET: Operation = Operation {
    id: "getSheet",
    method: Method::Get,
    path: "/sheet",
    security: &[],
    accept: "application/xml",
    ..Operation::DEFAULT
};

/// The call of `get_sheet`.
pub type GetSheet = Call<String, Json>;
