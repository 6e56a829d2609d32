// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `offset`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `offset`.
#[derive(Clone, Copy, Debug)]
pub struct Offset<'a> {
    pub(crate) core: &'a Core,
}

impl Offset<'_> {
    /// `GET /offset/`
    ///
    /// - Pages: `.items()` returns the `results` of all pages, `.pages()` the responses; `next` of a
    ///   response is the address of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.offset().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
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
    id: "offset_list",
    method: Method::Get,
    path: "/offset/",
    security: &[&["tokenAuth"], &["basicAuth"], &[]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<types::PaginatedLabelList, Json>,
}

impl List {
    /// Number of results to return per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// The initial index from which to return the results.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }
}

call! { List -> types::PaginatedLabelList, Json }

pages! {
    List -> types::PaginatedLabelList, Json {
        Link(Property(&["next"])),
        types::Label = |page| page.results,
    }
}
