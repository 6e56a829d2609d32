// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lists`.

use crate::runtime::{Call, Method, Operation, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `lists`.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    pub(crate) core: &'a Core,
}

impl Lists<'_> {
    /// Classic.
    ///
    /// `GET /classic`
    ///
    /// - `current_page`: At least 1.0.
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.lists().classic(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn classic(&self, current_page: u64) -> Classic {
        let mut call = self.core.call(&CLASSIC);
        call.query("currentPage", QueryStyle::FORM, &current_page);
        Classic { call }
    }

    /// Offset.
    ///
    /// `GET /offset`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `offset` is the
    ///   number of items before the page
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().offset(1, 1).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn offset(&self, limit: i64, offset: i64) -> Offset {
        let mut call = self.core.call(&OFFSET);
        call.query("limit", QueryStyle::FORM, &limit);
        call.query("offset", QueryStyle::FORM, &offset);
        Offset { call }
    }

    /// Cursor.
    ///
    /// `GET /cursor`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::litestar::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.lists().cursor().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cursor(&self) -> Cursor {
        Cursor {
            call: self.core.call(&CURSOR),
        }
    }
}

const CLASSIC: Operation = Operation {
    id: "ClassicClassic",
    method: Method::Get,
    path: "/classic",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `classic`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Classic {
    call: Call<types::Classic200Response, types::ErrorResponse>,
}

impl Classic {
    /// At most 50.0.
    ///
    /// Default: `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("pageSize", QueryStyle::FORM, &page_size);
        self
    }
}

call! { Classic -> types::Classic200Response, types::ErrorResponse }

const OFFSET: Operation = Operation {
    id: "OffsetOffset",
    method: Method::Get,
    path: "/offset",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `offset`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Offset {
    call: Call<types::Offset200Response, types::ErrorResponse>,
}

call! { Offset -> types::Offset200Response, types::ErrorResponse }

pages! {
    Offset -> types::Offset200Response, types::ErrorResponse {
        Offset { to: Query("offset"), items: &["items"], total: Some(&["total"]) },
        types::Owner = |page| page.items.unwrap_or_default(),
    }
}

const CURSOR: Operation = Operation {
    id: "CursorCursor",
    method: Method::Get,
    path: "/cursor",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `cursor`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Cursor {
    call: Call<types::Cursor200Response, types::ErrorResponse>,
}

impl Cursor {
    /// Cursor.
    #[inline]
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.call.query("cursor", QueryStyle::FORM, &cursor);
        self
    }

    /// Default: `2`.
    #[inline]
    pub fn results_per_page(mut self, results_per_page: i64) -> Self {
        self.call.query("results_per_page", QueryStyle::FORM, &results_per_page);
        self
    }
}

call! { Cursor -> types::Cursor200Response, types::ErrorResponse }
