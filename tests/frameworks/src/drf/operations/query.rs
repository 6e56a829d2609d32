// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `query`.

use crate::runtime::{
    Call, CookieStyle, DateTime, HeaderStyle, Json, Method, Operation, QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `query`.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub(crate) core: &'a Core,
}

impl Query<'_> {
    /// `GET /query/`
    ///
    /// ```no_run
    /// use framework_tests::drf::types;
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let query_seen = client
    ///     .query()
    ///     .retrieve(types::QueryRetrieveSort::MinusName)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self, sort: types::QueryRetrieveSort) -> Retrieve {
        let mut call = self.core.call(&RETRIEVE);
        call.query("sort", QueryStyle::FORM, &sort);
        Retrieve { call }
    }
}

const RETRIEVE: Operation = Operation {
    id: "query_retrieve",
    method: Method::Get,
    path: "/query/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `retrieve`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Retrieve {
    call: Call<types::QuerySeen, Json>,
}

impl Retrieve {
    /// X trace.
    #[inline]
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        self
    }

    /// Ids.
    #[inline]
    pub fn ids(mut self, ids: &[i64]) -> Self {
        self.call.query("ids", QueryStyle::FORM, &ids);
        self
    }

    /// Names.
    #[inline]
    pub fn names(mut self, names: &[&str]) -> Self {
        self.call.query("names", QueryStyle::FORM_JOINED, &names);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }

    /// Visit.
    #[inline]
    pub fn visit(mut self, visit: i64) -> Self {
        self.call.cookie("visit", CookieStyle::FORM, &visit);
        self
    }
}

call! { Retrieve -> types::QuerySeen, Json }
