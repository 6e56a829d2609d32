// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lists`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call, pages};
use crate::runtime::Client as Core;
use crate::pagination_guessed::types;

/// A list for each heuristic.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    pub(crate) core: &'a Core,
}

impl Lists<'_> {
    /// `GET /tokens`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses;
    ///   `next_page_token` of a response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().tokens().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tokens(&self) -> Tokens {
        Tokens {
            call: self.core.call(&TOKENS),
        }
    }

    /// `GET /dropshot`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `next_page` of a
    ///   response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().dropshot().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dropshot(&self) -> Dropshot {
        Dropshot {
            call: self.core.call(&DROPSHOT),
        }
    }

    /// `GET /cursors`
    ///
    /// - Pages: `.items()` returns the `data` of all pages, `.pages()` the responses; `next_cursor` of
    ///   a response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().cursors().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cursors(&self) -> Cursors {
        Cursors {
            call: self.core.call(&CURSORS),
        }
    }

    /// `GET /last`
    ///
    /// - Pages: `.items()` returns the `data` of all pages, `.pages()` the responses; `id` of the last
    ///   item of a response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().last().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn last(&self) -> Last {
        Last {
            call: self.core.call(&LAST),
        }
    }

    /// `GET /urls`
    ///
    /// - Pages: `.items()` returns the `results` of all pages, `.pages()` the responses; `next` of a
    ///   response is the address of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().urls().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn urls(&self) -> Urls {
        Urls {
            call: self.core.call(&URLS),
        }
    }

    /// `GET /pageable`
    ///
    /// - Pages: `.items()` returns the `value` of all pages, `.pages()` the responses; `nextPage` of a
    ///   response is the address of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().pageable().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn pageable(&self) -> Pageable {
        Pageable {
            call: self.core.call(&PAGEABLE),
        }
    }

    /// `GET /links`
    ///
    /// - Pages: `.items()` returns the items of all pages, `.pages()` the responses; the header `link`
    ///   of a response is the address of the next page
    /// - Headers of the response: `Link`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().links().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn links(&self) -> Links {
        Links {
            call: self.core.call(&LINKS),
        }
    }

    /// `GET /numbers`
    ///
    /// - Pages: `.items()` returns the `content` of all pages, `.pages()` the responses; `page` is the
    ///   number of the page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().numbers().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn numbers(&self) -> Numbers {
        Numbers {
            call: self.core.call(&NUMBERS),
        }
    }

    /// `GET /offsets`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `offset` is the
    ///   number of items before the page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().offsets().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn offsets(&self) -> Offsets {
        Offsets {
            call: self.core.call(&OFFSETS),
        }
    }

    /// `GET /none`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_guessed::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tokens = client.lists().none().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn none(&self) -> NoneCall {
        NoneCall {
            call: self.core.call(&NONE),
        }
    }
}

const TOKENS: Operation = Operation {
    id: "tokens",
    method: Method::Get,
    path: "/tokens",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `tokens`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Tokens {
    call: Call<types::Tokens, Json>,
}

impl Tokens {
    /// Page token.
    #[inline]
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.call.query("page_token", QueryStyle::FORM, &page_token);
        self
    }

    /// Page size.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }
}

call! { Tokens -> types::Tokens, Json }

pages! {
    Tokens -> types::Tokens, Json {
        Token { from: Property(&["next_page_token"]), to: Query("page_token"), instead_of: None, lifetime: None },
        types::Item = |page| page.items.unwrap_or_default(),
    }
}

const DROPSHOT: Operation = Operation {
    id: "dropshot",
    method: Method::Get,
    path: "/dropshot",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `dropshot`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Dropshot {
    call: Call<types::ResultsPage, Json>,
}

impl Dropshot {
    /// Limit.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Page token.
    #[inline]
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.call.query("page_token", QueryStyle::FORM, &page_token);
        self
    }
}

call! { Dropshot -> types::ResultsPage, Json }

pages! {
    Dropshot -> types::ResultsPage, Json {
        Token { from: Property(&["next_page"]), to: Query("page_token"), instead_of: None, lifetime: None },
        types::Item = |page| page.items,
    }
}

const CURSORS: Operation = Operation {
    id: "cursors",
    method: Method::Get,
    path: "/cursors",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `cursors`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Cursors {
    call: Call<types::Cursors, Json>,
}

impl Cursors {
    /// Cursor.
    #[inline]
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.call.query("cursor", QueryStyle::FORM, &cursor);
        self
    }
}

call! { Cursors -> types::Cursors, Json }

pages! {
    Cursors -> types::Cursors, Json {
        Token { from: While { property: &["next_cursor"], more: &["has_more"] }, to: Query("cursor"), instead_of: None, lifetime: None },
        types::Item = |page| page.data.unwrap_or_default(),
    }
}

const LAST: Operation = Operation {
    id: "last",
    method: Method::Get,
    path: "/last",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `last`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Last {
    call: Call<types::Last, Json>,
}

impl Last {
    /// Starting after.
    #[inline]
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.call.query("starting_after", QueryStyle::FORM, &starting_after);
        self
    }
}

call! { Last -> types::Last, Json }

pages! {
    Last -> types::Last, Json {
        Token { from: Last { items: &["data"], property: &["id"], more: Some(&["has_more"]) }, to: Query("starting_after"), instead_of: None, lifetime: None },
        types::Item = |page| page.data.unwrap_or_default(),
    }
}

const URLS: Operation = Operation {
    id: "urls",
    method: Method::Get,
    path: "/urls",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `urls`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Urls {
    call: Call<types::Urls, Json>,
}

impl Urls {
    /// Page.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }
}

call! { Urls -> types::Urls, Json }

pages! {
    Urls -> types::Urls, Json {
        Link(Property(&["next"])),
        types::Item = |page| page.results.unwrap_or_default(),
    }
}

const PAGEABLE: Operation = Operation {
    id: "pageable",
    method: Method::Get,
    path: "/pageable",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `pageable`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Pageable {
    call: Call<types::Pageable, Json>,
}

call! { Pageable -> types::Pageable, Json }

pages! {
    Pageable -> types::Pageable, Json {
        Link(Property(&["nextPage"])),
        types::Item = |page| page.value.unwrap_or_default(),
    }
}

const LINKS: Operation = Operation {
    id: "links",
    method: Method::Get,
    path: "/links",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `links`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Links {
    call: Call<Vec<types::Item>, Json>,
}

impl Links {
    /// Per page.
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.call.query("per_page", QueryStyle::FORM, &per_page);
        self
    }
}

call! { Links -> Vec<types::Item>, Json }

pages! {
    Links -> Vec<types::Item>, Json {
        Link(Header("link")),
        types::Item = |page| page,
    }
}

const NUMBERS: Operation = Operation {
    id: "numbers",
    method: Method::Get,
    path: "/numbers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `numbers`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Numbers {
    call: Call<types::Numbers, Json>,
}

impl Numbers {
    /// Default: `0`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }
}

call! { Numbers -> types::Numbers, Json }

pages! {
    Numbers -> types::Numbers, Json {
        Number { to: Query("page"), first: 0, items: &["content"], pages: Some(&["totalPages"]) },
        types::Item = |page| page.content.unwrap_or_default(),
    }
}

const OFFSETS: Operation = Operation {
    id: "offsets",
    method: Method::Get,
    path: "/offsets",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `offsets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Offsets {
    call: Call<types::Offsets, Json>,
}

impl Offsets {
    /// Offset.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }

    /// Limit.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }
}

call! { Offsets -> types::Offsets, Json }

pages! {
    Offsets -> types::Offsets, Json {
        Offset { to: Query("offset"), items: &["items"], total: Some(&["total"]) },
        types::Item = |page| page.items.unwrap_or_default(),
    }
}

const NONE: Operation = Operation {
    id: "none",
    method: Method::Get,
    path: "/none",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `none`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct NoneCall {
    call: Call<types::Tokens, Json>,
}

impl NoneCall {
    /// Page token.
    #[inline]
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.call.query("page_token", QueryStyle::FORM, &page_token);
        self
    }
}

call! { NoneCall -> types::Tokens, Json }
