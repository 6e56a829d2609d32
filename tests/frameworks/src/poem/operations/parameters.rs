// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Parameters`.

use crate::runtime::{
    Call, CookieStyle, DateTime, HeaderStyle, Json, Method, Operation, PathStyle,
    QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::poem::types;

/// Operations of the tag `Parameters`.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    pub(crate) core: &'a Core,
}

impl Parameters<'_> {
    /// `GET /api/headers`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().get_headers(1, &["x-name"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_headers(&self, x_count: u32, x_names: &[&str]) -> GetHeaders {
        let mut call = self.core.call(&GET_HEADERS);
        call.header("X-Count", HeaderStyle::SIMPLE_EXPLODE, &x_count);
        call.header("X-Names", HeaderStyle::SIMPLE_EXPLODE, &x_names);
        call
    }

    /// `GET /api/queries`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().get_queries(&["name"], &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_queries(&self, names: &[&str], numbers: &[i32]) -> GetQueries {
        let mut call = self.core.call(&GET_QUERIES);
        call.query("names", QueryStyle::FORM, &names);
        call.query("numbers", QueryStyle::FORM_JOINED, &numbers);
        GetQueries { call }
    }

    /// `GET /api/cookies`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().get_cookies(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_cookies(&self, visits: u32) -> GetCookies {
        let mut call = self.core.call(&GET_COOKIES);
        call.cookie("visits", CookieStyle::FORM, &visits);
        GetCookies { call }
    }

    /// `GET /api/tree/{name}/*rest`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.parameters().get_tree_rest("name").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_tree_rest(&self, name: &str) -> GetTreeRest {
        let mut call = self.core.call(&GET_TREE_REST);
        call.path("name", PathStyle::SIMPLE_EXPLODE, &name);
        call
    }
}

const GET_HEADERS: Operation = Operation {
    id: "get /api/headers",
    method: Method::Get,
    path: "/api/headers",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_headers`.
pub type GetHeaders = Call<Vec<String>, Json>;

const GET_QUERIES: Operation = Operation {
    id: "get /api/queries",
    method: Method::Get,
    path: "/api/queries",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_queries`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetQueries {
    call: Call<Vec<String>, Json>,
}

impl GetQueries {
    /// Level.
    #[inline]
    pub fn level(mut self, level: types::Level) -> Self {
        self.call.query("level", QueryStyle::FORM, &level);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }
}

call! { GetQueries -> Vec<String>, Json }

const GET_COOKIES: Operation = Operation {
    id: "get /api/cookies",
    method: Method::Get,
    path: "/api/cookies",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_cookies`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCookies {
    call: Call<Vec<String>, Json>,
}

impl GetCookies {
    /// Theme.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.cookie("theme", CookieStyle::FORM, &theme);
        self
    }
}

call! { GetCookies -> Vec<String>, Json }

const GET_TREE_REST: Operation = Operation {
    id: "get /api/tree/{name}/*rest",
    method: Method::Get,
    path: "/api/tree/{name}/*rest",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_tree_rest`.
pub type GetTreeRest = Call<Vec<String>, Json>;
