// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `labels`.

use crate::runtime::{Call, DateTime, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `labels`.
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    pub(crate) core: &'a Core,
}

impl Labels<'_> {
    /// `GET /labels`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::aide::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page_for_label = client.labels().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }
}

const LIST: Operation = Operation {
    id: "get /labels",
    method: Method::Get,
    path: "/labels",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::PageForLabel, Json>,
}

impl List {
    /// Level.
    #[inline]
    pub fn level(mut self, level: types::Level) -> Self {
        self.call.query("level", QueryStyle::FORM, &level);
        self
    }

    /// How many at most.
    ///
    /// 0 to 255.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// At least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }

    /// Default: `[]`.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }
}

call! { List -> types::PageForLabel, Json }
