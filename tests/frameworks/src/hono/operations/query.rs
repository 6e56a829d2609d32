// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `query`.

use std::collections::BTreeMap;
use crate::runtime::{
    Call, CookieStyle, DateTime, HeaderStyle, Json, Method, Operation, QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `query`.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub(crate) core: &'a Core,
}

impl Query<'_> {
    /// `GET /query`
    ///
    /// # Errors
    ///
    /// - `400`: Refused
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.query().get("x-trace").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, x_trace: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.header("x-trace", HeaderStyle::SIMPLE, &x_trace);
        Get { call }
    }
}

const GET: Operation = Operation {
    id: "query",
    method: Method::Get,
    path: "/query",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<BTreeMap<String, Json>, types::Fault>,
}

impl Get {
    /// At most 50.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// After.
    #[inline]
    pub fn after(mut self, after: &str) -> Self {
        self.call.query("after", QueryStyle::FORM, &after);
        self
    }

    /// Tags.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }

    /// Color.
    #[inline]
    pub fn color(mut self, color: types::Color) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }

    /// Exact.
    #[inline]
    pub fn exact(mut self, exact: &str) -> Self {
        self.call.query("exact", QueryStyle::FORM, &exact);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }

    /// X days.
    #[inline]
    pub fn x_days(mut self, x_days: f64) -> Self {
        self.call.header("x-days", HeaderStyle::SIMPLE, &x_days);
        self
    }

    /// Visit.
    #[inline]
    pub fn visit(mut self, visit: f64) -> Self {
        self.call.cookie("visit", CookieStyle::FORM, &visit);
        self
    }
}

call! { Get -> BTreeMap<String, Json>, types::Fault }
