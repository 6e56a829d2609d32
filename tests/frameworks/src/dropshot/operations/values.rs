// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{
    Call, Date, HeaderStyle, Method, Operation, QueryStyle, Redirect, call,
};
use crate::runtime::Client as Core;
use crate::dropshot::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// `GET /headers`
    ///
    /// - `x_count`: At least 0.
    /// - Headers of the response: `etag`, `x-next`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.values().headers_view(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn headers_view(&self, x_count: u32) -> HeadersView {
        let mut call = self.core.call(&HEADERS_VIEW);
        call.header("x-count", HeaderStyle::SIMPLE, &x_count);
        HeadersView { call }
    }

    /// `GET /moved`
    ///
    /// - Headers of the response: `location`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.values().moved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn moved(&self) -> Moved {
        self.core.call(&MOVED)
    }

    /// `GET /own-error`
    ///
    /// - `seconds`: At least 0.
    ///
    /// # Errors
    ///
    /// - `4XX`: OwnError
    /// - `5XX`: OwnError
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::dropshot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.values().own_error(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn own_error(&self, seconds: u32) -> OwnError {
        let mut call = self.core.call(&OWN_ERROR);
        call.query("seconds", QueryStyle::FORM, &seconds);
        call
    }

    /// `PUT /values`
    ///
    /// # Errors
    ///
    /// - `4XX`: Error
    /// - `5XX`: Error
    ///
    /// ```no_run
    /// use framework_tests::dropshot::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::dropshot::Client, body: &types::Values) -> Result<(), Box<dyn std::error::Error>> {
    /// let values = client.values().echo(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo(&self, body: &types::Values) -> Echo {
        let mut call = self.core.call(&ECHO);
        call.json("application/json", body);
        call
    }
}

const HEADERS_VIEW: Operation = Operation {
    id: "headers_view",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `headers_view`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct HeadersView {
    call: Call<String, types::ErrorBody>,
}

impl HeadersView {
    /// X day.
    #[inline]
    pub fn x_day(mut self, x_day: &Date) -> Self {
        self.call.header("x-day", HeaderStyle::SIMPLE, x_day);
        self
    }
}

call! { HeadersView -> String, types::ErrorBody }

const MOVED: Operation = Operation {
    id: "moved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "application/json",
    redirects: &[307],
    ..Operation::DEFAULT
};

/// The call of `moved`.
pub type Moved = Call<Redirect, types::ErrorBody>;

const OWN_ERROR: Operation = Operation {
    id: "own_error",
    method: Method::Get,
    path: "/own-error",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `own_error`.
pub type OwnError = Call<String, types::OwnError>;

const ECHO: Operation = Operation {
    id: "values_echo",
    method: Method::Put,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo`.
pub type Echo = Call<types::Values, types::ErrorBody>;
