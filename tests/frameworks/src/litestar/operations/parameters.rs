// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `parameters`.

use crate::runtime::{
    Call, CookieStyle, Date, DateTime, HeaderStyle, Method, Operation, PathStyle,
    QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `parameters`.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    pub(crate) core: &'a Core,
}

impl Parameters<'_> {
    /// Query.
    ///
    /// `GET /query`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .parameters()
    ///     .query(&["name"], &"2026-01-31T12:00:00Z".parse()?, "x-trace", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn query(
        &self,
        names: &[&str],
        since: &DateTime,
        x_trace: &str,
        visit: i64,
    ) -> Query {
        let mut call = self.core.call(&QUERY);
        call.query("names", QueryStyle::FORM, &names);
        call.query("since", QueryStyle::FORM, since);
        call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        call.cookie("visit", CookieStyle::FORM, &visit);
        Query { call }
    }

    /// Tree.
    ///
    /// `GET /tree/{path}`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.parameters().tree_path_tree("path").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tree_path_tree(&self, path: &str) -> TreePathTree {
        let mut call = self.core.call(&TREE_PATH_TREE);
        call.path("path", PathStyle::SIMPLE, &path);
        call
    }

    /// Day.
    ///
    /// `GET /days/{day}/{amount}`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client
    ///     .parameters()
    ///     .days_amount_day(&"2026-01-31".parse()?, "amount")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn days_amount_day(&self, day: &Date, amount: &str) -> DaysAmountDay {
        let mut call = self.core.call(&DAYS_AMOUNT_DAY);
        call.path("day", PathStyle::SIMPLE, day);
        call.path("amount", PathStyle::SIMPLE, &amount);
        call
    }
}

const QUERY: Operation = Operation {
    id: "QueryQuery",
    method: Method::Get,
    path: "/query",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `query`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Query {
    call: Call<Vec<String>, types::ErrorResponse>,
}

impl Query {
    /// Colors.
    #[inline]
    pub fn colors(mut self, colors: &[types::Color]) -> Self {
        self.call.query("colors", QueryStyle::FORM, &colors);
        self
    }

    /// Flag.
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.call.query("flag", QueryStyle::FORM, &flag);
        self
    }

    /// X days.
    #[inline]
    pub fn x_days(mut self, x_days: i64) -> Self {
        self.call.header("X-Days", HeaderStyle::SIMPLE, &x_days);
        self
    }
}

call! { Query -> Vec<String>, types::ErrorResponse }

const TREE_PATH_TREE: Operation = Operation {
    id: "TreePathTree",
    method: Method::Get,
    path: "/tree/{path}",
    security: &[],
    accept: "text/plain, application/json",
    ..Operation::DEFAULT
};

/// The call of `tree_path_tree`.
pub type TreePathTree = Call<String, types::ErrorResponse>;

const DAYS_AMOUNT_DAY: Operation = Operation {
    id: "DaysAmountDay",
    method: Method::Get,
    path: "/days/{day}/{amount}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `days_amount_day`.
pub type DaysAmountDay = Call<Vec<String>, types::ErrorResponse>;
