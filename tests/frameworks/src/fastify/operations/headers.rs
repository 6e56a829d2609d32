// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `headers`.

use crate::runtime::{Call, HeaderStyle, Json, Method, Operation, call};
use crate::runtime::Client as Core;

/// Operations of the tag `headers`.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    pub(crate) core: &'a Core,
}

impl Headers<'_> {
    /// `GET /headers`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastify::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.headers().list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, x_number: i64) -> List {
        let mut call = self.core.call(&LIST);
        call.header("X-Number", HeaderStyle::SIMPLE, &x_number);
        List { call }
    }
}

const LIST: Operation = Operation {
    id: "headers",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<Vec<String>, Json>,
}

impl List {
    /// X flag.
    #[inline]
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.call.header("X-Flag", HeaderStyle::SIMPLE, &x_flag);
        self
    }

    /// X text.
    #[inline]
    pub fn x_text(mut self, x_text: &str) -> Self {
        self.call.header("x-text", HeaderStyle::SIMPLE, &x_text);
        self
    }
}

call! { List -> Vec<String>, Json }
