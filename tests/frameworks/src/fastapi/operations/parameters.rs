// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `parameters`.

use crate::runtime::{
    Call, CookieStyle, Date, HeaderStyle, Method, Operation, PathStyle, QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::fastapi::types;

/// Operations of the tag `parameters`.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    pub(crate) core: &'a Core,
}

impl Parameters<'_> {
    /// Headers.
    ///
    /// `GET /headers`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .parameters()
    ///     .headers(1, &"2026-01-31".parse()?, "x-plain-text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn headers(&self, x_number: i64, x_since: &Date, x_plain_text: &str) -> Headers {
        let mut call = self.core.call(&HEADERS);
        call.header("x-number", HeaderStyle::SIMPLE, &x_number);
        call.header("x-since", HeaderStyle::SIMPLE, x_since);
        call.header("X-Plain-Text", HeaderStyle::SIMPLE, &x_plain_text);
        Headers { call }
    }

    /// Header Lists.
    ///
    /// `GET /header-lists`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().header_lists(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn header_lists(&self, x_number: &[i64]) -> HeaderLists {
        let mut call = self.core.call(&HEADER_LISTS);
        call.header("x-number", HeaderStyle::SIMPLE, &x_number);
        call
    }

    /// Cookies.
    ///
    /// `GET /cookies`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().cookies("session").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cookies(&self, session: &str) -> Cookies {
        let mut call = self.core.call(&COOKIES);
        call.cookie("session", CookieStyle::FORM, &session);
        Cookies { call }
    }

    /// Tree.
    ///
    /// `GET /tree/{path}`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().tree("path", types::Level::Value1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tree(&self, path: &str, mode: types::Level) -> Tree {
        let mut call = self.core.call(&TREE);
        call.path("path", PathStyle::SIMPLE, &path);
        call.query("mode", QueryStyle::FORM, &mode);
        Tree { call }
    }
}

const HEADERS: Operation = Operation {
    id: "headers_headers_get",
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
    call: Call<Vec<String>, types::HttpValidationError>,
}

impl Headers {
    /// X flag.
    #[inline]
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.call.header("x-flag", HeaderStyle::SIMPLE, &x_flag);
        self
    }
}

call! { Headers -> Vec<String>, types::HttpValidationError }

const HEADER_LISTS: Operation = Operation {
    id: "header_lists_header_lists_get",
    method: Method::Get,
    path: "/header-lists",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `header_lists`.
pub type HeaderLists = Call<Vec<i64>, types::HttpValidationError>;

const COOKIES: Operation = Operation {
    id: "cookies_cookies_get",
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
    call: Call<Vec<String>, types::HttpValidationError>,
}

impl Cookies {
    /// Default: `0`.
    #[inline]
    pub fn visits(mut self, visits: i64) -> Self {
        self.call.cookie("visits", CookieStyle::FORM, &visits);
        self
    }
}

call! { Cookies -> Vec<String>, types::HttpValidationError }

const TREE: Operation = Operation {
    id: "tree_tree__path__get",
    method: Method::Get,
    path: "/tree/{path}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `tree`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Tree {
    call: Call<Vec<String>, types::HttpValidationError>,
}

impl Tree {
    /// On the wire: `q[x]`.
    #[inline]
    pub fn q_x(mut self, q_x: &str) -> Self {
        self.call.query("q[x]", QueryStyle::FORM, &q_x);
        self
    }
}

call! { Tree -> Vec<String>, types::HttpValidationError }
