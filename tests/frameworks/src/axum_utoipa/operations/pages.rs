// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `pages`.

use crate::runtime::{Call, DateTime, Json, Method, Operation, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::axum_utoipa::types;

/// Operations of the tag `pages`.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    pub(crate) core: &'a Core,
}

impl Pages<'_> {
    /// `GET /labels`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `offset` is the
    ///   number of items before the page
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.pages().list_labels().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_labels(&self) -> ListLabels {
        ListLabels {
            call: self.core.call(&LIST_LABELS),
        }
    }

    /// `GET /points`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page_point = client.pages().list_points().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_points(&self) -> ListPoints {
        self.core.call(&LIST_POINTS)
    }
}

const LIST_LABELS: Operation = Operation {
    id: "list_labels",
    method: Method::Get,
    path: "/labels",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_labels`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListLabels {
    call: Call<types::PageLabel, Json>,
}

impl ListLabels {
    /// At least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }

    /// How many at most.
    ///
    /// 0 to 50.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

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

    /// Tags.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }
}

call! { ListLabels -> types::PageLabel, Json }

pages! {
    ListLabels -> types::PageLabel, Json {
        Offset { to: Query("offset"), items: &["items"], total: Some(&["total"]) },
        types::PageLabelItem = |page| page.items,
    }
}

const LIST_POINTS: Operation = Operation {
    id: "list_points",
    method: Method::Get,
    path: "/points",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_points`.
pub type ListPoints = Call<types::PagePoint, Json>;
