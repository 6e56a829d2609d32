// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Security`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `Security`.
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    pub(crate) core: &'a Core,
}

impl Security<'_> {
    /// `GET /api/with-key`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().get_with_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_with_key(&self) -> GetWithKey {
        self.core.call(&GET_WITH_KEY)
    }

    /// `GET /api/with-cookie`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().get_with_cookie().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_with_cookie(&self) -> GetWithCookie {
        self.core.call(&GET_WITH_COOKIE)
    }

    /// `GET /api/with-login`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().get_with_login().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_with_login(&self) -> GetWithLogin {
        self.core.call(&GET_WITH_LOGIN)
    }

    /// `GET /api/with-either`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().get_with_either().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_with_either(&self) -> GetWithEither {
        self.core.call(&GET_WITH_EITHER)
    }
}

const GET_WITH_KEY: Operation = Operation {
    id: "get /api/with-key",
    method: Method::Get,
    path: "/api/with-key",
    security: &[&["HeaderKey"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_with_key`.
pub type GetWithKey = Call<String, Json>;

const GET_WITH_COOKIE: Operation = Operation {
    id: "get /api/with-cookie",
    method: Method::Get,
    path: "/api/with-cookie",
    security: &[&["CookieKey"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_with_cookie`.
pub type GetWithCookie = Call<String, Json>;

const GET_WITH_LOGIN: Operation = Operation {
    id: "get /api/with-login",
    method: Method::Get,
    path: "/api/with-login",
    security: &[&["UserLogin"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_with_login`.
pub type GetWithLogin = Call<String, Json>;

const GET_WITH_EITHER: Operation = Operation {
    id: "get /api/with-either",
    method: Method::Get,
    path: "/api/with-either",
    security: &[&["Token"], &["HeaderKey"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_with_either`.
pub type GetWithEither = Call<String, Json>;
