// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `parameters`.

use crate::runtime::{
    Call, CookieStyle, Date, HeaderStyle, Json, Method, Operation, call,
};
use crate::runtime::Client as Core;

/// Operations of the tag `parameters`.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    pub(crate) core: &'a Core,
}

impl Parameters<'_> {
    /// `GET /cookies`
    ///
    /// - `visits`: At least 0.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().cookies(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cookies(&self, visits: u32) -> Cookies {
        let mut call = self.core.call(&COOKIES);
        call.cookie("visits", CookieStyle::FORM, &visits);
        Cookies { call }
    }

    /// `GET /headers`
    ///
    /// - `x_count`: At least 0.
    /// - Headers of the response: `x-next`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().headers(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn headers(&self, x_count: u32) -> Headers {
        let mut call = self.core.call(&HEADERS);
        call.header("X-Count", HeaderStyle::SIMPLE, &x_count);
        Headers { call }
    }
}

const COOKIES: Operation = Operation {
    id: "cookies",
    method: Method::Get,
    path: "/cookies",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `cookies`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Cookies {
    call: Call<Vec<Option<String>>, Json>,
}

impl Cookies {
    /// Theme.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.cookie("theme", CookieStyle::FORM, &theme);
        self
    }
}

call! { Cookies -> Vec<Option<String>>, Json }

const HEADERS: Operation = Operation {
    id: "headers",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `headers`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Headers {
    call: Call<Vec<String>, Json>,
}

impl Headers {
    /// X day.
    #[inline]
    pub fn x_day(mut self, x_day: &Date) -> Self {
        self.call.header("X-Day", HeaderStyle::SIMPLE, x_day);
        self
    }
}

call! { Headers -> Vec<String>, Json }
