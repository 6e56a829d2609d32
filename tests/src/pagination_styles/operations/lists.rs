// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `lists`.

use crate::runtime::{
    Call, DateTime, Json, Method, Operation, PathStyle, QueryStyle, call, pages,
};
use crate::runtime::Client as Core;
use crate::pagination_styles::types;

/// A list in each style.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    pub(crate) core: &'a Core,
}

impl Lists<'_> {
    /// `GET /tokens`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `next` of a
    ///   response is the token of the next page, valid for 60 seconds
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// `GET /cursors`
    ///
    /// - Pages: `.items()` returns the `rows` of all pages, `.pages()` the responses; `meta.next` of a
    ///   response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// `GET /headers`
    ///
    /// - Pages: `.items()` returns the items of all pages, `.pages()` the responses; the header
    ///   `x-continuation-token` of a response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().headers().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn headers(&self) -> Headers {
        Headers {
            call: self.core.call(&HEADERS),
        }
    }

    /// `GET /numbers`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `page` is the
    ///   number of the page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().numbers(1).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn numbers(&self, page: i64) -> Numbers {
        let mut call = self.core.call(&NUMBERS);
        call.query("page", QueryStyle::FORM, &page);
        Numbers { call }
    }

    /// `POST /search`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `page` is the
    ///   number of the page
    ///
    /// ```no_run
    /// use client_tests::pagination_styles::types;
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SearchRequest {
    ///     q: Some("q".into()),
    ///     ..Default::default()
    /// };
    /// let mut items = client.lists().search(&body).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn search(&self, body: &types::SearchRequest) -> Search {
        let mut call = self.core.call(&SEARCH);
        call.form(body);
        Search { call }
    }

    /// `GET /offsets`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `skip` is the
    ///   number of items before the page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// `GET /links/{name}`
    ///
    /// - Pages: `.items()` returns the items of all pages, `.pages()` the responses; the header `link`
    ///   of a response is the address of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().links("name").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn links(&self, name: &str) -> Links {
        let mut call = self.core.call(&LINKS);
        call.path("name", PathStyle::SIMPLE, &name);
        Links { call }
    }

    /// `GET /urls`
    ///
    /// - Pages: `.items()` returns the `value` of all pages, `.pages()` the responses;
    ///   `@odata.nextLink` of a response is the address of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// `GET /either`
    ///
    /// - Pages: `.items()` returns the `items` or `rows` of all pages, `.pages()` the responses; `next`
    ///   of a response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::pagination_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.lists().either().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn either(&self) -> Either {
        Either {
            call: self.core.call(&EITHER),
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
    call: Call<types::TokensResponse, Json>,
}

impl Tokens {
    /// Next.
    #[inline]
    pub fn next(mut self, next: &str) -> Self {
        self.call.query("next", QueryStyle::FORM, &next);
        self
    }

    /// Page.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }

    /// Size.
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.call.query("size", QueryStyle::FORM, &size);
        self
    }
}

call! { Tokens -> types::TokensResponse, Json }

pages! {
    Tokens -> types::TokensResponse, Json {
        Token { from: Property(&["next"]), to: Query("next"), instead_of: Some(Query("page")), lifetime: Some(60) },
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
    call: Call<Option<types::CursorsResponse>, Json>,
}

impl Cursors {
    /// Cursor.
    #[inline]
    pub fn cursor(mut self, cursor: i64) -> Self {
        self.call.query("cursor", QueryStyle::FORM, &cursor);
        self
    }
}

call! { Cursors -> Option<types::CursorsResponse>, Json }

pages! {
    Cursors -> Option<types::CursorsResponse>, Json {
        Token { from: Property(&["meta", "next"]), to: Query("cursor"), instead_of: None, lifetime: None },
        types::Item = |page| page.and_then(|it| it.data).map(|it| it.rows).unwrap_or_default(),
    }
}

const HEADERS: Operation = Operation {
    id: "headers",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `headers`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Headers {
    call: Call<Vec<types::Item>, Json>,
}

impl Headers {
    /// Continuation token.
    #[inline]
    pub fn continuation_token(mut self, continuation_token: &str) -> Self {
        self.call.query("continuationToken", QueryStyle::FORM, &continuation_token);
        self
    }
}

call! { Headers -> Vec<types::Item>, Json }

pages! {
    Headers -> Vec<types::Item>, Json {
        Token { from: Header("x-continuation-token"), to: Query("continuationToken"), instead_of: None, lifetime: None },
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
    call: Call<types::List, Json>,
}

call! { Numbers -> types::List, Json }

pages! {
    Numbers -> types::List, Json {
        Number { to: Query("page"), first: 1, items: &["items"], pages: None },
        types::Item = |page| page.items.unwrap_or_default(),
    }
}

const SEARCH: Operation = Operation {
    id: "search",
    method: Method::Post,
    path: "/search",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `search`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Search {
    call: Call<types::List, Json>,
}

call! { Search -> types::List, Json }

pages! {
    Search -> types::List, Json {
        Number { to: Form("page"), first: 0, items: &["items"], pages: Some(&["count"]) },
        types::Item = |page| page.items.unwrap_or_default(),
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
    call: Call<types::List, Json>,
}

impl Offsets {
    /// Skip.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.call.query("skip", QueryStyle::FORM, &skip);
        self
    }
}

call! { Offsets -> types::List, Json }

pages! {
    Offsets -> types::List, Json {
        Offset { to: Query("skip"), items: &["items"], total: Some(&["count"]) },
        types::Item = |page| page.items.unwrap_or_default(),
    }
}

const LINKS: Operation = Operation {
    id: "links",
    method: Method::Get,
    path: "/links/{name}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `links`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Links {
    call: Call<Vec<Vec<DateTime>>, Json>,
}

call! { Links -> Vec<Vec<DateTime>>, Json }

pages! {
    Links -> Vec<Vec<DateTime>>, Json {
        Link(Header("link")),
        Vec<DateTime> = |page| page,
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
    call: Call<types::UrlsResponse, Json>,
}

call! { Urls -> types::UrlsResponse, Json }

pages! {
    Urls -> types::UrlsResponse, Json {
        Link(Property(&["@odata.nextLink"])),
        types::Item = |page| page.value.flatten().unwrap_or_default(),
    }
}

const EITHER: Operation = Operation {
    id: "either",
    method: Method::Get,
    path: "/either",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `either`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Either {
    call: Call<types::EitherResponse, Json>,
}

impl Either {
    /// Next.
    #[inline]
    pub fn next(mut self, next: &str) -> Self {
        self.call.query("next", QueryStyle::FORM, &next);
        self
    }
}

call! { Either -> types::EitherResponse, Json }

pages! {
    Either -> types::EitherResponse, Json {
        Token { from: Property(&["next"]), to: Query("next"), instead_of: None, lifetime: None },
        types::Item = |page| page.items.or(page.rows).unwrap_or_default(),
    }
}
