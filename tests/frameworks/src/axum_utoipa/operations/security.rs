// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `security`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `security`.
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    pub(crate) core: &'a Core,
}

impl Security<'_> {
    /// `GET /with-cookie`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().with_cookie().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_cookie(&self) -> WithCookie {
        self.core.call(&WITH_COOKIE)
    }

    /// `GET /with-key`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().with_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_key(&self) -> WithKey {
        self.core.call(&WITH_KEY)
    }

    /// `GET /with-token`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.security().with_token().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn with_token(&self) -> WithToken {
        self.core.call(&WITH_TOKEN)
    }
}

const WITH_COOKIE: Operation = Operation {
    id: "with_cookie",
    method: Method::Get,
    path: "/with-cookie",
    security: &[&["session"]],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `with_cookie`.
pub type WithCookie = Call<String, Json>;

const WITH_KEY: Operation = Operation {
    id: "with_key",
    method: Method::Get,
    path: "/with-key",
    security: &[&["key"]],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `with_key`.
pub type WithKey = Call<String, Json>;

const WITH_TOKEN: Operation = Operation {
    id: "with_token",
    method: Method::Get,
    path: "/with-token",
    security: &[&["token"]],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `with_token`.
pub type WithToken = Call<String, Json>;
