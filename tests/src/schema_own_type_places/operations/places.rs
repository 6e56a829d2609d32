// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `places`.

use std::collections::BTreeMap;
use crate::runtime::{
    Call, CookieStyle, HeaderStyle, Json, Lines, Method, Operation, PathStyle,
    QueryStyle, SerdeValue, TextValue, call, chrono, jiff, pages, rust_decimal, uuid,
};
use crate::runtime::Client as Core;
use crate::schema_own_type_places::types;

/// Operations of the tag `places`.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    pub(crate) core: &'a Core,
}

impl Places<'_> {
    /// `GET /simple/{at}/{days}/{stop}/{route}`
    ///
    /// - `stop`: A place and the minutes of the stay.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .places()
    ///     .simple(
    ///         &Default::default(),
    ///         &[Default::default()],
    ///         &Default::default(),
    ///         &Default::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple(
        &self,
        at: &chrono::DateTime<chrono::FixedOffset>,
        days: &[jiff::civil::Date],
        stop: &crate::own::Stop,
        route: &SerdeValue<std::collections::BTreeMap<String, String>>,
    ) -> Simple {
        let mut call = self.core.call(&SIMPLE);
        call.path("at", PathStyle::SIMPLE, at);
        call.path("days", PathStyle::SIMPLE, &days);
        call.path("stop", PathStyle::SIMPLE, stop);
        call.path("route", PathStyle::SIMPLE, route);
        call
    }

    /// `GET /label/{colors}/matrix/{ids}`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.places().prefixed(&[Default::default()], &[Default::default()]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn prefixed(
        &self,
        colors: &[TextValue<crate::own::Color>],
        ids: &[uuid::Uuid],
    ) -> Prefixed {
        let mut call = self.core.call(&PREFIXED);
        call.path("colors", PathStyle::LABEL, &colors);
        call.path("ids", PathStyle::MATRIX_EXPLODE, &ids);
        call
    }

    /// `GET /query`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.places().query().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn query(&self) -> Query {
        Query {
            call: self.core.call(&QUERY),
        }
    }

    /// `GET /headers`
    ///
    /// - Headers of the response: `X-At`, `X-Color`, `X-Days`, `X-Stop`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.places().headers(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn headers(&self, x_at: &chrono::DateTime<chrono::FixedOffset>) -> Headers {
        let mut call = self.core.call(&HEADERS);
        call.header("X-At", HeaderStyle::SIMPLE, x_at);
        Headers { call }
    }

    /// `POST /form`
    ///
    /// ```no_run
    /// use client_tests::schema_own_type_places::types;
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Form::new(Default::default());
    /// client.places().form(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form(&self, body: &types::Form) -> Form {
        let mut call = self.core.call(&FORM);
        call.form(body);
        call
    }

    /// `POST /form-whole`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.places().form_whole(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_whole(
        &self,
        body: &SerdeValue<std::collections::BTreeMap<String, String>>,
    ) -> FormWhole {
        let mut call = self.core.call(&FORM_WHOLE);
        call.form(body);
        call
    }

    /// `POST /parts`
    ///
    /// ```no_run
    /// use client_tests::schema_own_type_places::types;
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Form::new(Default::default());
    /// client.places().parts(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn parts(&self, body: &types::Form) -> PartsCall {
        let mut call = self.core.call(&PARTS);
        call.multipart(body);
        call
    }

    /// `POST /json`
    ///
    /// # Errors
    ///
    /// - `400`: A failure.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.places().json(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn json(
        &self,
        body: &SerdeValue<std::collections::BTreeMap<String, String>>,
    ) -> JsonCall {
        let mut call = self.core.call(&JSON);
        call.json("application/json", body);
        call
    }

    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut stream = client.places().events().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn events(&self) -> EventsCall {
        self.core.call(&EVENTS)
    }

    /// `GET /pages`
    ///
    /// - Pages: `.items()` returns the `items` of all pages, `.pages()` the responses; `next` of a
    ///   response is the token of the next page
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.places().pages().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn pages(&self) -> Pages {
        Pages {
            call: self.core.call(&PAGES),
        }
    }

    /// `PUT /values`
    ///
    /// ```no_run
    /// use client_tests::schema_own_type_places::types;
    /// # async fn sample(client: client_tests::schema_own_type_places::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Values::new(Default::default(), Some(Default::default()));
    /// let values = client.places().values(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn values(&self, body: &types::Values) -> ValuesCall {
        let mut call = self.core.call(&VALUES);
        call.json("application/json", body);
        call
    }
}

const SIMPLE: Operation = Operation {
    id: "simple",
    method: Method::Get,
    path: "/simple/{at}/{days}/{stop}/{route}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `simple`.
pub type Simple = Call<(), Json>;

const PREFIXED: Operation = Operation {
    id: "prefixed",
    method: Method::Get,
    path: "/label/{colors}/matrix/{ids}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `prefixed`.
pub type Prefixed = Call<(), Json>;

const QUERY: Operation = Operation {
    id: "query",
    method: Method::Get,
    path: "/query",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `query`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Query {
    call: Call<(), Json>,
}

impl Query {
    /// Default: `"2024-01-02T03:04:05Z"`.
    #[inline]
    pub fn at(mut self, at: &chrono::DateTime<chrono::FixedOffset>) -> Self {
        self.call.query("at", QueryStyle::FORM, at);
        self
    }

    /// Color.
    #[inline]
    pub fn color(mut self, color: &TextValue<crate::own::Color>) -> Self {
        self.call.query("color", QueryStyle::FORM, color);
        self
    }

    /// A place and the minutes of the stay.
    #[inline]
    pub fn stop(mut self, stop: &crate::own::Stop) -> Self {
        self.call.query("stop", QueryStyle::FORM, stop);
        self
    }

    /// Route.
    #[inline]
    pub fn route(
        mut self,
        route: &SerdeValue<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.call.query("route", QueryStyle::FORM, route);
        self
    }

    /// Joined.
    #[inline]
    pub fn joined(mut self, joined: &[jiff::civil::Date]) -> Self {
        self.call.query("joined", QueryStyle::FORM_JOINED, &joined);
        self
    }

    /// Spaced.
    #[inline]
    pub fn spaced(mut self, spaced: &[TextValue<crate::own::Color>]) -> Self {
        self.call.query("spaced", QueryStyle::SPACE, &spaced);
        self
    }

    /// Piped.
    #[inline]
    pub fn piped(mut self, piped: &[crate::own::Stop]) -> Self {
        self.call.query("piped", QueryStyle::PIPE, &piped);
        self
    }

    /// Deep.
    #[inline]
    pub fn deep(mut self, deep: &types::Range) -> Self {
        self.call.query("deep", QueryStyle::DEEP, deep);
        self
    }

    /// Flat.
    #[inline]
    pub fn flat(mut self, flat: &types::Flat) -> Self {
        self.call.query("flat", QueryStyle::FORM, flat);
        self
    }

    /// Json.
    #[inline]
    pub fn json(mut self, json: &types::Range) -> Self {
        self.call.query("json", QueryStyle::JSON, json);
        self
    }

    /// Open.
    #[inline]
    pub fn open(mut self, open: &uuid::Uuid) -> Self {
        self.call.query("open", QueryStyle::FORM, open);
        self
    }

    /// Either.
    #[inline]
    pub fn either(mut self, either: &types::QueryEither) -> Self {
        self.call.query("either", QueryStyle::FORM, either);
        self
    }

    /// Prices.
    #[inline]
    pub fn prices(mut self, prices: &BTreeMap<String, rust_decimal::Decimal>) -> Self {
        self.call.query("prices", QueryStyle::DEEP, prices);
        self
    }

    /// Deep route.
    #[inline]
    pub fn deep_route(
        mut self,
        deep_route: &SerdeValue<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.call.query("deepRoute", QueryStyle::DEEP, deep_route);
        self
    }
}

call! { Query -> (), Json }

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
    call: Call<rust_decimal::Decimal, Json>,
}

impl Headers {
    /// X days.
    #[inline]
    pub fn x_days(mut self, x_days: &[jiff::civil::Date]) -> Self {
        self.call.header("X-Days", HeaderStyle::SIMPLE, &x_days);
        self
    }

    /// A place and the minutes of the stay.
    #[inline]
    pub fn x_stop(mut self, x_stop: &crate::own::Stop) -> Self {
        self.call.header("X-Stop", HeaderStyle::SIMPLE, x_stop);
        self
    }

    /// X range.
    #[inline]
    pub fn x_range(mut self, x_range: &types::Range) -> Self {
        self.call.header("X-Range", HeaderStyle::SIMPLE, x_range);
        self
    }

    /// Color.
    #[inline]
    pub fn color(mut self, color: &TextValue<crate::own::Color>) -> Self {
        self.call.cookie("color", CookieStyle::FORM, color);
        self
    }
}

call! { Headers -> rust_decimal::Decimal, Json }

const FORM: Operation = Operation {
    id: "form",
    method: Method::Post,
    path: "/form",
    security: &[],
    accept: "*/*",
    fields: &[("within", QueryStyle::DEEP)],
    ..Operation::DEFAULT
};

/// The call of `form`.
pub type Form = Call<(), Json>;

const FORM_WHOLE: Operation = Operation {
    id: "formWhole",
    method: Method::Post,
    path: "/form-whole",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_whole`.
pub type FormWhole = Call<(), Json>;

const PARTS: Operation = Operation {
    id: "parts",
    method: Method::Post,
    path: "/parts",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `parts`.
pub type PartsCall = Call<(), Json>;

const JSON: Operation = Operation {
    id: "json",
    method: Method::Post,
    path: "/json",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `json`.
pub type JsonCall = Call<
    Vec<crate::own::Stop>,
    SerdeValue<std::collections::BTreeMap<String, String>>,
>;

const EVENTS: Operation = Operation {
    id: "events",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "application/x-ndjson",
    streams: &["*/*"],
    ..Operation::DEFAULT
};

/// The call of `events`.
pub type EventsCall = Call<Lines<crate::own::Stop>, Json>;

const PAGES: Operation = Operation {
    id: "pages",
    method: Method::Get,
    path: "/pages",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `pages`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Pages {
    call: Call<types::Page, Json>,
}

impl Pages {
    /// Cursor.
    #[inline]
    pub fn cursor(mut self, cursor: &uuid::Uuid) -> Self {
        self.call.query("cursor", QueryStyle::FORM, cursor);
        self
    }
}

call! { Pages -> types::Page, Json }

pages! {
    Pages -> types::Page, Json {
        Token { from: Property(&["next"]), to: Query("cursor"), instead_of: None, lifetime: None },
        jiff::civil::Date = |page| page.items.unwrap_or_default(),
    }
}

const VALUES: Operation = Operation {
    id: "values",
    method: Method::Put,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `values`.
pub type ValuesCall = Call<types::Values, Json>;
