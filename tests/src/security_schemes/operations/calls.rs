// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `calls`.

use crate::runtime::{Call, CookieStyle, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;

/// Operations of the tag `calls`.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    pub(crate) core: &'a Core,
}

impl Calls<'_> {
    /// `GET /default`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().by_default().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn by_default(&self) -> ByDefault {
        self.core.call(&BY_DEFAULT)
    }

    /// `GET /none`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_nothing().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_nothing(&self) -> WithNothing {
        self.core.call(&WITH_NOTHING)
    }

    /// `GET /header`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_header().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_header(&self) -> WithHeader {
        self.core.call(&WITH_HEADER)
    }

    /// `GET /query`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_query().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_query(&self) -> WithQuery {
        WithQuery {
            call: self.core.call(&WITH_QUERY),
        }
    }

    /// `GET /cookie`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_cookie().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_cookie(&self) -> WithCookie {
        WithCookie {
            call: self.core.call(&WITH_COOKIE),
        }
    }

    /// `GET /basic`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_basic().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_basic(&self) -> WithBasic {
        self.core.call(&WITH_BASIC)
    }

    /// `GET /bearer`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_bearer().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_bearer(&self) -> WithBearer {
        self.core.call(&WITH_BEARER)
    }

    /// `GET /grant`
    ///
    /// - Scopes: `read`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_grant().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_grant(&self) -> WithGrant {
        self.core.call(&WITH_GRANT)
    }

    /// `GET /both`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_both().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_both(&self) -> WithBoth {
        self.core.call(&WITH_BOTH)
    }

    /// `GET /either`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_either().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_either(&self) -> WithEither {
        self.core.call(&WITH_EITHER)
    }

    /// `GET /optional`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::security_schemes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.calls().with_optional().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_optional(&self) -> WithOptional {
        self.core.call(&WITH_OPTIONAL)
    }
}

const BY_DEFAULT: Operation = Operation {
    id: "byDefault",
    method: Method::Get,
    path: "/default",
    security: &[&["header_key"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `by_default`.
pub type ByDefault = Call<(), Json>;

const WITH_NOTHING: Operation = Operation {
    id: "withNothing",
    method: Method::Get,
    path: "/none",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_nothing`.
pub type WithNothing = Call<(), Json>;

const WITH_HEADER: Operation = Operation {
    id: "withHeader",
    method: Method::Get,
    path: "/header",
    security: &[&["header_key"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_header`.
pub type WithHeader = Call<(), Json>;

const WITH_QUERY: Operation = Operation {
    id: "withQuery",
    method: Method::Get,
    path: "/query",
    security: &[&["query_key"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_query`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WithQuery {
    call: Call<(), Json>,
}

impl WithQuery {
    /// Page.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }
}

call! { WithQuery -> (), Json }

const WITH_COOKIE: Operation = Operation {
    id: "withCookie",
    method: Method::Get,
    path: "/cookie",
    security: &[&["cookie_key"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_cookie`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WithCookie {
    call: Call<(), Json>,
}

impl WithCookie {
    /// Theme.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.cookie("theme", CookieStyle::FORM, &theme);
        self
    }
}

call! { WithCookie -> (), Json }

const WITH_BASIC: Operation = Operation {
    id: "withBasic",
    method: Method::Get,
    path: "/basic",
    security: &[&["login"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_basic`.
pub type WithBasic = Call<(), Json>;

const WITH_BEARER: Operation = Operation {
    id: "withBearer",
    method: Method::Get,
    path: "/bearer",
    security: &[&["token"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_bearer`.
pub type WithBearer = Call<(), Json>;

const WITH_GRANT: Operation = Operation {
    id: "withGrant",
    method: Method::Get,
    path: "/grant",
    security: &[&["grant"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_grant`.
pub type WithGrant = Call<(), Json>;

const WITH_BOTH: Operation = Operation {
    id: "withBoth",
    method: Method::Get,
    path: "/both",
    security: &[&["header_key", "query_key"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_both`.
pub type WithBoth = Call<(), Json>;

const WITH_EITHER: Operation = Operation {
    id: "withEither",
    method: Method::Get,
    path: "/either",
    security: &[&["token"], &["header_key", "query_key"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_either`.
pub type WithEither = Call<(), Json>;

const WITH_OPTIONAL: Operation = Operation {
    id: "withOptional",
    method: Method::Get,
    path: "/optional",
    security: &[&[], &["token"]],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `with_optional`.
pub type WithOptional = Call<(), Json>;
