// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `security`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::fastapi::types;

/// Operations of the tag `security`.
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    pub(crate) core: &'a Core,
}

impl Security<'_> {
    /// Token.
    ///
    /// `POST /token`
    ///
    /// # Errors
    ///
    /// - `422`: Validation Error
    ///
    /// ```no_run
    /// use framework_tests::fastapi::types;
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::BodyTokenTokenPost::new("password", "username");
    /// let value = client.security().token(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn token(&self, body: &types::BodyTokenTokenPost) -> Token {
        let mut call = self.core.call(&TOKEN);
        call.form(body);
        call
    }

    /// Me.
    ///
    /// `GET /me`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.security().me().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn me(&self) -> Me {
        self.core.call(&ME)
    }

    /// Basic.
    ///
    /// `GET /basic`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.security().basic().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn basic(&self) -> Basic {
        self.core.call(&BASIC)
    }

    /// Bearer.
    ///
    /// `GET /bearer`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.security().bearer().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn bearer(&self) -> Bearer {
        self.core.call(&BEARER)
    }

    /// Cookie Key.
    ///
    /// `GET /cookie-key`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.security().cookie_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cookie_key(&self) -> CookieKey {
        self.core.call(&COOKIE_KEY)
    }

    /// Query Key.
    ///
    /// `GET /query-key`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::fastapi::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.security().query_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn query_key(&self) -> QueryKey {
        self.core.call(&QUERY_KEY)
    }
}

const TOKEN: Operation = Operation {
    id: "token_token_post",
    method: Method::Post,
    path: "/token",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `token`.
pub type Token = Call<BTreeMap<String, String>, types::HttpValidationError>;

const ME: Operation = Operation {
    id: "me_me_get",
    method: Method::Get,
    path: "/me",
    security: &[&["OAuth2PasswordBearer"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `me`.
pub type Me = Call<String, Json>;

const BASIC: Operation = Operation {
    id: "basic_basic_get",
    method: Method::Get,
    path: "/basic",
    security: &[&["HTTPBasic"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `basic`.
pub type Basic = Call<Vec<String>, Json>;

const BEARER: Operation = Operation {
    id: "bearer_bearer_get",
    method: Method::Get,
    path: "/bearer",
    security: &[&["HTTPBearer"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `bearer`.
pub type Bearer = Call<String, Json>;

const COOKIE_KEY: Operation = Operation {
    id: "cookie_key_cookie_key_get",
    method: Method::Get,
    path: "/cookie-key",
    security: &[&["APIKeyCookie"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `cookie_key`.
pub type CookieKey = Call<String, Json>;

const QUERY_KEY: Operation = Operation {
    id: "query_key_query_key_get",
    method: Method::Get,
    path: "/query-key",
    security: &[&["APIKeyQuery"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `query_key`.
pub type QueryKey = Call<String, Json>;
