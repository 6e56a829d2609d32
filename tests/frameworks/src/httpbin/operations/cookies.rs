// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Cookies`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation, PathStyle, QueryStyle, call};
use crate::runtime::Client as Core;

/// Creates, reads and deletes Cookies
#[derive(Clone, Copy, Debug)]
pub struct Cookies<'a> {
    pub(crate) core: &'a Core,
}

impl Cookies<'_> {
    /// Returns cookie data.
    ///
    /// `GET /cookies`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cookies().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// Deletes cookie(s) as provided by the query string and redirects to cookie list.
    ///
    /// `GET /cookies/delete`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cookies().get_delete().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delete(&self) -> GetDelete {
        GetDelete {
            call: self.core.call(&GET_DELETE),
        }
    }

    /// Sets cookie(s) as provided by the query string and redirects to cookie list.
    ///
    /// `GET /cookies/set`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cookies().get_cookies_set().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_cookies_set(&self) -> GetCookiesSet {
        GetCookiesSet {
            call: self.core.call(&GET_COOKIES_SET),
        }
    }

    /// Sets a cookie and redirects to cookie list.
    ///
    /// `GET /cookies/set/{name}/{value}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cookies().get_cookies_set_name_value("name", "value").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_cookies_set_name_value(
        &self,
        name: &str,
        value: &str,
    ) -> GetCookiesSetNameValue {
        let mut call = self.core.call(&GET_COOKIES_SET_NAME_VALUE);
        call.path("name", PathStyle::SIMPLE, &name);
        call.path("value", PathStyle::SIMPLE, &value);
        call
    }
}

const GET: Operation = Operation {
    id: "get /cookies",
    method: Method::Get,
    path: "/cookies",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;

const GET_DELETE: Operation = Operation {
    id: "get /cookies/delete",
    method: Method::Get,
    path: "/cookies/delete",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get_delete`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDelete {
    call: Call<(), Json>,
}

impl GetDelete {
    /// Freeform.
    #[inline]
    pub fn freeform(mut self, freeform: &BTreeMap<String, String>) -> Self {
        self.call.query("freeform", QueryStyle::FORM, freeform);
        self
    }
}

call! { GetDelete -> (), Json }

const GET_COOKIES_SET: Operation = Operation {
    id: "get /cookies/set",
    method: Method::Get,
    path: "/cookies/set",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get_cookies_set`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCookiesSet {
    call: Call<(), Json>,
}

impl GetCookiesSet {
    /// Freeform.
    #[inline]
    pub fn freeform(mut self, freeform: &BTreeMap<String, String>) -> Self {
        self.call.query("freeform", QueryStyle::FORM, freeform);
        self
    }
}

call! { GetCookiesSet -> (), Json }

const GET_COOKIES_SET_NAME_VALUE: Operation = Operation {
    id: "get /cookies/set/{name}/{value}",
    method: Method::Get,
    path: "/cookies/set/{name}/{value}",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `get_cookies_set_name_value`.
pub type GetCookiesSetNameValue = Call<(), Json>;
