// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `rest`.

use crate::runtime::{Call, HeaderStyle, Method, Operation};
use crate::runtime::Client as Core;
use crate::nestjs::types;

/// Operations of the tag `rest`.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'a> {
    pub(crate) core: &'a Core,
}

impl Rest<'_> {
    /// `POST /api/v2/rest/login`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// use framework_tests::nestjs::types;
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Login::new("password", "user");
    /// let value = client.rest().login_v2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn login_v2(&self, body: &types::Login) -> LoginV2 {
        let mut call = self.core.call(&LOGIN_V2);
        call.form(body);
        call
    }

    /// `GET /api/v2/rest/me`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().me_v2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn me_v2(&self) -> MeV2 {
        self.core.call(&ME_V2)
    }

    /// `GET /api/v2/rest/session`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().session_v2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn session_v2(&self) -> SessionV2 {
        self.core.call(&SESSION_V2)
    }

    /// `GET /api/v2/rest/headers`
    ///
    /// - `x_trace`: Described by hand
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.rest().headers_v2("x-trace", "x-count").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn headers_v2(&self, x_trace: &str, x_count: &str) -> HeadersV2 {
        let mut call = self.core.call(&HEADERS_V2);
        call.header("x-trace", HeaderStyle::SIMPLE, &x_trace);
        call.header("X-Count", HeaderStyle::SIMPLE, &x_count);
        call
    }

    /// `GET /api/v3/rest/version`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().version_v3().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn version_v3(&self) -> VersionV3 {
        self.core.call(&VERSION_V3)
    }

    /// `GET /api/v2/rest/moved`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.rest().moved_v2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn moved_v2(&self) -> MovedV2 {
        self.core.call(&MOVED_V2)
    }

    /// `GET /api/v2/rest/events`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.rest().events_v2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn events_v2(&self) -> EventsV2 {
        self.core.call(&EVENTS_V2)
    }

    /// `GET /api/v2/rest/fault`
    ///
    /// # Errors
    ///
    /// - `4XX`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::nestjs::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().fault_v2().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn fault_v2(&self) -> FaultV2 {
        self.core.call(&FAULT_V2)
    }
}

const LOGIN_V2: Operation = Operation {
    id: "Rest_login_v2",
    method: Method::Post,
    path: "/api/v2/rest/login",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `login_v2`.
pub type LoginV2 = Call<types::RestLoginV2200Response, types::Problem>;

const ME_V2: Operation = Operation {
    id: "Rest_me_v2",
    method: Method::Get,
    path: "/api/v2/rest/me",
    security: &[&["basic"], &["bearer"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `me_v2`.
pub type MeV2 = Call<String, types::Problem>;

const SESSION_V2: Operation = Operation {
    id: "Rest_session_v2",
    method: Method::Get,
    path: "/api/v2/rest/session",
    security: &[&["session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `session_v2`.
pub type SessionV2 = Call<String, types::Problem>;

const HEADERS_V2: Operation = Operation {
    id: "Rest_headers_v2",
    method: Method::Get,
    path: "/api/v2/rest/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `headers_v2`.
pub type HeadersV2 = Call<Vec<String>, types::Problem>;

const VERSION_V3: Operation = Operation {
    id: "Rest_version_v3",
    method: Method::Get,
    path: "/api/v3/rest/version",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `version_v3`.
pub type VersionV3 = Call<String, types::Problem>;

const MOVED_V2: Operation = Operation {
    id: "Rest_moved_v2",
    method: Method::Get,
    path: "/api/v2/rest/moved",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `moved_v2`.
pub type MovedV2 = Call<(), types::Problem>;

const EVENTS_V2: Operation = Operation {
    id: "Rest_events_v2",
    method: Method::Get,
    path: "/api/v2/rest/events",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `events_v2`.
pub type EventsV2 = Call<(), types::Problem>;

const FAULT_V2: Operation = Operation {
    id: "Rest_fault_v2",
    method: Method::Get,
    path: "/api/v2/rest/fault",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `fault_v2`.
pub type FaultV2 = Call<String, types::Problem>;
