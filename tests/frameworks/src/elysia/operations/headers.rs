// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `headers`.

use crate::runtime::{Call, CookieStyle, HeaderStyle, Json, Method, Operation, call};
use crate::runtime::Client as Core;
use crate::elysia::types;

/// Operations of the tag `headers`.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    pub(crate) core: &'a Core,
}

impl Headers<'_> {
    /// `GET /headers`
    ///
    /// ```no_run
    /// use framework_tests::elysia::types;
    /// # async fn sample(client: framework_tests::elysia::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client
    ///     .headers()
    ///     .get(&types::GetHeadersXCount::String("x-count".into()), "session")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, x_count: &types::GetHeadersXCount, session: &str) -> Get {
        let mut call = self.core.call(&GET);
        call.header("x-count", HeaderStyle::SIMPLE, x_count);
        call.cookie("session", CookieStyle::FORM, &session);
        Get { call }
    }
}

const GET: Operation = Operation {
    id: "getHeaders",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get {
    call: Call<types::GetHeadersResponse, Json>,
}

impl Get {
    /// Seen.
    #[inline]
    pub fn seen(mut self, seen: &str) -> Self {
        self.call.cookie("seen", CookieStyle::FORM, &seen);
        self
    }
}

call! { Get -> types::GetHeadersResponse, Json }
