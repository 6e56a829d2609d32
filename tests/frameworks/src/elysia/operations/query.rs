// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `query`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `query`.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub(crate) core: &'a Core,
}

impl Query<'_> {
    /// `GET /query`
    ///
    /// - `page`: At least 1.
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client
    ///     .query()
    ///     .get("text", &types::GetQueryPage::String("page".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, text: &str, page: &types::GetQueryPage) -> Get {
        let mut call = self.core.call(&GET);
        call.query("text", QueryStyle::FORM, &text);
        call.query("page", QueryStyle::FORM, page);
        Get { call }
    }
}

const GET: Operation = Operation {
    id: "getQuery",
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
    call: Call<Json, Json>,
}

impl Get {
    /// Flag.
    #[inline]
    pub fn flag(mut self, flag: &types::GetQueryFlag) -> Self {
        self.call.query("flag", QueryStyle::FORM, flag);
        self
    }

    /// Tags.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }

    /// Where.
    #[inline]
    pub fn r#where(mut self, r#where: &types::GetQueryWhere) -> Self {
        self.call.query("where", QueryStyle::FORM, r#where);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &types::GetQuerySince) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }
}

call! { Get -> Json, Json }
