// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Metrics`.

use crate::runtime::{
    Bytes, Call, DecodeError, FromResponse, Json, Method, Operation, UndecodedResponse,
    Unlisted, Values,
};
use crate::runtime::Client as Core;
use crate::response_undescribed::types;

/// Operations of the tag `Metrics`.
#[derive(Clone, Copy, Debug)]
pub struct Metrics<'a> {
    pub(crate) core: &'a Core,
}

impl Metrics<'_> {
    /// `POST /login`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_undescribed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.metrics().log_in().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn log_in(&self) -> LogIn {
        self.core.call(&LOG_IN)
    }

    /// `GET /plot`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_undescribed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.metrics().plot().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn plot(&self) -> Plot {
        self.core.call(&PLOT)
    }

    /// `POST /watch`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_undescribed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.metrics().watch().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn watch(&self) -> Watch {
        self.core.call(&WATCH)
    }

    /// `GET /session`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::response_undescribed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.metrics().session().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn session(&self) -> Session {
        self.core.call(&SESSION)
    }
}

const LOG_IN: Operation = Operation {
    id: "logIn",
    method: Method::Post,
    path: "/login",
    security: &[&["Jwt"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `log_in`.
pub type LogIn = Call<(), Json>;

const PLOT: Operation = Operation {
    id: "plot",
    method: Method::Get,
    path: "/plot",
    security: &[&["Jwt"]],
    accept: "image/webp, image/png",
    ..Operation::DEFAULT
};

/// The call of `plot`.
pub type Plot = Call<PlotResponse, Json>;

/// The responses of a call, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlotResponse {
    /// The plot.
    Ok(Bytes),
    /// There is nothing to be seen.
    NoContent,
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for PlotResponse {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            200 => FromResponse::from_response(raw).map(Self::Ok),
            204 => Ok(Self::NoContent),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}

const WATCH: Operation = Operation {
    id: "watch",
    method: Method::Post,
    path: "/watch",
    security: &[&["Jwt"]],
    accept: "application/json",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `watch`.
pub type Watch = Call<Values<types::StreamResultOfSample>, types::ErrorResponse>;

const SESSION: Operation = Operation {
    id: "session",
    method: Method::Get,
    path: "/session",
    security: &[&["Session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `session`.
pub type Session = Call<(), Json>;
