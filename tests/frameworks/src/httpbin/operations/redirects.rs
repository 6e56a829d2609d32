// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Redirects`.

use crate::runtime::{
    Call, Json, Method, Operation, PathStyle, QueryStyle, Redirect, call,
};
use crate::runtime::Client as Core;
use crate::httpbin::types;

/// Returns different redirect responses
#[derive(Clone, Copy, Debug)]
pub struct Redirects<'a> {
    pub(crate) core: &'a Core,
}

impl Redirects<'_> {
    /// Absolutely 302 Redirects n times.
    ///
    /// `GET /absolute-redirect/{n}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().get_absolute_redirect(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_absolute_redirect(&self, n: i64) -> GetAbsoluteRedirect {
        let mut call = self.core.call(&GET_ABSOLUTE_REDIRECT);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// 302/3XX Redirects to the given URL.
    ///
    /// `GET /redirect-to`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().get_redirect_to("https://example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_redirect_to(&self, url: &str) -> GetRedirectTo {
        let mut call = self.core.call(&GET_REDIRECT_TO);
        call.query("url", QueryStyle::FORM, &url);
        GetRedirectTo { call }
    }

    /// 302/3XX Redirects to the given URL.
    ///
    /// `PUT /redirect-to`
    ///
    /// ```no_run
    /// use framework_tests::httpbin::types;
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PutRedirectToRequest::new("https://example.com");
    /// let value = client.redirects().put_redirect_to(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_redirect_to(&self, body: &types::PutRedirectToRequest) -> PutRedirectTo {
        let mut call = self.core.call(&PUT_REDIRECT_TO);
        call.form(body);
        call
    }

    /// 302/3XX Redirects to the given URL.
    ///
    /// `POST /redirect-to`
    ///
    /// ```no_run
    /// use framework_tests::httpbin::types;
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostRedirectToRequest::new("https://example.com");
    /// let value = client.redirects().post_redirect_to(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_redirect_to(
        &self,
        body: &types::PostRedirectToRequest,
    ) -> PostRedirectTo {
        let mut call = self.core.call(&POST_REDIRECT_TO);
        call.form(body);
        call
    }

    /// 302/3XX Redirects to the given URL.
    ///
    /// `DELETE /redirect-to`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().delete_redirect_to().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_redirect_to(&self) -> DeleteRedirectTo {
        self.core.call(&DELETE_REDIRECT_TO)
    }

    /// 302/3XX Redirects to the given URL.
    ///
    /// `PATCH /redirect-to`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().patch_redirect_to().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_redirect_to(&self) -> PatchRedirectTo {
        self.core.call(&PATCH_REDIRECT_TO)
    }

    /// 302/3XX Redirects to the given URL.
    ///
    /// `TRACE /redirect-to`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().trace_redirect_to().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trace_redirect_to(&self) -> TraceRedirectTo {
        self.core.call(&TRACE_REDIRECT_TO)
    }

    /// 302 Redirects n times.
    ///
    /// `GET /redirect/{n}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().get(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, n: i64) -> Get {
        let mut call = self.core.call(&GET);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Relatively 302 Redirects n times.
    ///
    /// `GET /relative-redirect/{n}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.redirects().get_relative_redirect(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_relative_redirect(&self, n: i64) -> GetRelativeRedirect {
        let mut call = self.core.call(&GET_RELATIVE_REDIRECT);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }
}

const GET_ABSOLUTE_REDIRECT: Operation = Operation {
    id: "get /absolute-redirect/{n}",
    method: Method::Get,
    path: "/absolute-redirect/{n}",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get_absolute_redirect`.
pub type GetAbsoluteRedirect = Call<Redirect, Json>;

const GET_REDIRECT_TO: Operation = Operation {
    id: "get /redirect-to",
    method: Method::Get,
    path: "/redirect-to",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get_redirect_to`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRedirectTo {
    call: Call<Redirect, Json>,
}

impl GetRedirectTo {
    /// Status code.
    #[inline]
    pub fn status_code(mut self, status_code: i64) -> Self {
        self.call.query("status_code", QueryStyle::FORM, &status_code);
        self
    }
}

call! { GetRedirectTo -> Redirect, Json }

const PUT_REDIRECT_TO: Operation = Operation {
    id: "put /redirect-to",
    method: Method::Put,
    path: "/redirect-to",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `put_redirect_to`.
pub type PutRedirectTo = Call<Redirect, Json>;

const POST_REDIRECT_TO: Operation = Operation {
    id: "post /redirect-to",
    method: Method::Post,
    path: "/redirect-to",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `post_redirect_to`.
pub type PostRedirectTo = Call<Redirect, Json>;

const DELETE_REDIRECT_TO: Operation = Operation {
    id: "delete /redirect-to",
    method: Method::Delete,
    path: "/redirect-to",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `delete_redirect_to`.
pub type DeleteRedirectTo = Call<Redirect, Json>;

const PATCH_REDIRECT_TO: Operation = Operation {
    id: "patch /redirect-to",
    method: Method::Patch,
    path: "/redirect-to",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `patch_redirect_to`.
pub type PatchRedirectTo = Call<Redirect, Json>;

const TRACE_REDIRECT_TO: Operation = Operation {
    id: "trace /redirect-to",
    method: Method::Trace,
    path: "/redirect-to",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `trace_redirect_to`.
pub type TraceRedirectTo = Call<Redirect, Json>;

const GET: Operation = Operation {
    id: "get /redirect/{n}",
    method: Method::Get,
    path: "/redirect/{n}",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<Redirect, Json>;

const GET_RELATIVE_REDIRECT: Operation = Operation {
    id: "get /relative-redirect/{n}",
    method: Method::Get,
    path: "/relative-redirect/{n}",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get_relative_redirect`.
pub type GetRelativeRedirect = Call<Redirect, Json>;
