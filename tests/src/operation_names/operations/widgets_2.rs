// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `widgets`.

use crate::runtime::{
    Call, HeaderStyle, Json, Method, Operation, PathStyle, QueryStyle, RequestBuilder,
    call,
};
use crate::runtime::Client as Core;
use crate::operation_names::types;

/// Operations of the tag `widgets`.
#[derive(Clone, Copy, Debug)]
pub struct WidgetsOperations2<'a> {
    pub(crate) core: &'a Core,
}

impl WidgetsOperations2<'_> {
    /// `GET /o10`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.widgets_2().next().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn next(&self) -> Next {
        self.core.call(&NEXT)
    }

    /// `GET /o32`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.widgets_2().string().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn string(&self) -> StringCall {
        self.core.call(&STRING)
    }

    /// `POST /all`
    ///
    /// ```no_run
    /// use client_tests::operation_names::types;
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::All {
    ///     option: Some(types::OptionBody {
    ///         option: Some(types::OptionValue::A),
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// client.widgets_2().all(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn all(&self, body: &types::All) -> All {
        let mut call = self.core.call(&ALL);
        call.json("application/json", body);
        call
    }

    /// `PUT /parameters/{call}/{type}`
    ///
    /// - `call_value`: On the wire: `call`.
    /// - `call_value_2`: On the wire: `call`.
    /// - `self_2`: On the wire: `self`.
    /// - `x_y_2`: On the wire: `X-Y`.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .widgets_2()
    ///     .parameters(
    ///         "call",
    ///         "type",
    ///         "call",
    ///         "self",
    ///         "core",
    ///         "x-y",
    ///         "x-y",
    ///         "body",
    ///         "types",
    ///         "builder",
    ///         "operation",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[allow(clippy::too_many_arguments, reason = "the document requires all of them")]
    #[inline]
    pub fn parameters(
        &self,
        call_value: &str,
        r#type: &str,
        call_value_2: &str,
        self_2: &str,
        core: &str,
        x_y_2: &str,
        x_y: &str,
        body: &str,
        types: &str,
        builder: &str,
        operation: &str,
    ) -> Parameters {
        let mut call = self.core.call(&PARAMETERS);
        call.path("call", PathStyle::SIMPLE, &call_value);
        call.path("type", PathStyle::SIMPLE, &r#type);
        call.header("call", HeaderStyle::SIMPLE, &call_value_2);
        call.header("self", HeaderStyle::SIMPLE, &self_2);
        call.header("core", HeaderStyle::SIMPLE, &core);
        call.header("X-Y", HeaderStyle::SIMPLE, &x_y_2);
        call.header("x_y", HeaderStyle::SIMPLE, &x_y);
        call.header("body", HeaderStyle::SIMPLE, &body);
        call.header("types", HeaderStyle::SIMPLE, &types);
        call.header("builder", HeaderStyle::SIMPLE, &builder);
        call.header("Operation", HeaderStyle::SIMPLE, &operation);
        Parameters { call }
    }
}

const NEXT: Operation = Operation {
    id: "next",
    method: Method::Get,
    path: "/o10",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `next`.
pub type Next = Call<(), Json>;

const STRING: Operation = Operation {
    id: "String",
    method: Method::Get,
    path: "/o32",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `string`.
pub type StringCall = Call<(), Json>;

const ALL: Operation = Operation {
    id: "all",
    method: Method::Post,
    path: "/all",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `all`.
pub type All = Call<(), Json>;

const PARAMETERS: Operation = Operation {
    id: "parameters",
    method: Method::Put,
    path: "/parameters/{call}/{type}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The body of `parameters`: the variant selects its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ParametersBody<'a> {
    /// Sent as `application/json`.
    Json(i64),
    /// Sent as `text/plain`.
    Text(&'a str),
}

impl ParametersBody<'_> {
    #[inline]
    fn set(self, call: &mut RequestBuilder) {
        match self {
            Self::Json(body) => {
                call.json("application/json", &body);
            }
            Self::Text(body) => {
                call.text("text/plain", body);
            }
        }
    }
}

impl<'a> From<i64> for ParametersBody<'a> {
    #[inline]
    fn from(body: i64) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a str> for ParametersBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

/// The call of `parameters`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Parameters {
    call: Call<(), Json>,
}

impl Parameters {
    /// On the wire: `type`.
    #[inline]
    pub fn type_2(mut self, type_2: &str) -> Self {
        self.call.query("type", QueryStyle::FORM, &type_2);
        self
    }

    /// On the wire: `self`.
    #[inline]
    pub fn self_3(mut self, self_3: &str) -> Self {
        self.call.query("self", QueryStyle::FORM, &self_3);
        self
    }

    /// Self.
    #[inline]
    pub fn self_(mut self, self_: &str) -> Self {
        self.call.query("Self", QueryStyle::FORM, &self_);
        self
    }

    /// Crate.
    #[inline]
    pub fn crate_(mut self, crate_: &str) -> Self {
        self.call.query("crate", QueryStyle::FORM, &crate_);
        self
    }

    /// Async.
    #[inline]
    pub fn r#async(mut self, r#async: &str) -> Self {
        self.call.query("async", QueryStyle::FORM, &r#async);
        self
    }

    /// On the wire: `call`.
    #[inline]
    pub fn call_value_3(mut self, call_value_3: &str) -> Self {
        self.call.query("call", QueryStyle::FORM, &call_value_3);
        self
    }

    /// On the wire: `send`.
    #[inline]
    pub fn send_value(mut self, send_value: &str) -> Self {
        self.call.query("send", QueryStyle::FORM, &send_value);
        self
    }

    /// On the wire: `options`.
    #[inline]
    pub fn options_value(mut self, options_value: &str) -> Self {
        self.call.query("options", QueryStyle::FORM, &options_value);
        self
    }

    /// On the wire: `body`.
    #[inline]
    pub fn body_2(mut self, body_2: &str) -> Self {
        self.call.query("body", QueryStyle::FORM, &body_2);
        self
    }

    /// On the wire: `response`.
    #[inline]
    pub fn response_value(mut self, response_value: &str) -> Self {
        self.call.query("response", QueryStyle::FORM, &response_value);
        self
    }

    /// On the wire: `wait`.
    #[inline]
    pub fn wait_value(mut self, wait_value: &str) -> Self {
        self.call.query("wait", QueryStyle::FORM, &wait_value);
        self
    }

    /// On the wire: `items`.
    #[inline]
    pub fn items_value(mut self, items_value: &str) -> Self {
        self.call.query("items", QueryStyle::FORM, &items_value);
        self
    }

    /// On the wire: `pages`.
    #[inline]
    pub fn pages_value(mut self, pages_value: &str) -> Self {
        self.call.query("pages", QueryStyle::FORM, &pages_value);
        self
    }

    /// On the wire: `into_future`.
    #[inline]
    pub fn into_future_value(mut self, into_future_value: &str) -> Self {
        self.call.query("into_future", QueryStyle::FORM, &into_future_value);
        self
    }

    /// Clone.
    #[inline]
    pub fn clone(mut self, clone: &str) -> Self {
        self.call.query("clone", QueryStyle::FORM, &clone);
        self
    }

    /// From.
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.call.query("from", QueryStyle::FORM, &from);
        self
    }

    /// On the wire: `page[size]`.
    #[inline]
    pub fn page_size_2(mut self, page_size_2: &str) -> Self {
        self.call.query("page[size]", QueryStyle::FORM, &page_size_2);
        self
    }

    /// Page size.
    #[inline]
    pub fn page_size(mut self, page_size: &str) -> Self {
        self.call.query("page.size", QueryStyle::FORM, &page_size);
        self
    }

    /// On the wire: `$top`.
    #[inline]
    pub fn top(mut self, top: &str) -> Self {
        self.call.query("$top", QueryStyle::FORM, &top);
        self
    }

    /// On the wire: `+1`.
    #[inline]
    pub fn plus_1(mut self, plus_1: &str) -> Self {
        self.call.query("+1", QueryStyle::FORM, &plus_1);
        self
    }

    /// On the wire: `-1`.
    #[inline]
    pub fn minus_1(mut self, minus_1: &str) -> Self {
        self.call.query("-1", QueryStyle::FORM, &minus_1);
        self
    }

    /// On the wire: `*`.
    #[inline]
    pub fn star(mut self, star: &str) -> Self {
        self.call.query("*", QueryStyle::FORM, &star);
        self
    }

    /// On the wire: `_`.
    #[inline]
    pub fn underscore(mut self, underscore: &str) -> Self {
        self.call.query("_", QueryStyle::FORM, &underscore);
        self
    }

    /// On the wire: `1st`.
    #[inline]
    pub fn n1st(mut self, n1st: &str) -> Self {
        self.call.query("1st", QueryStyle::FORM, &n1st);
        self
    }

    /// Id.
    #[inline]
    pub fn id(mut self, id: &str) -> Self {
        self.call.query("id", QueryStyle::FORM, &id);
        self
    }

    /// On the wire: `ID`.
    #[inline]
    pub fn id_2(mut self, id_2: &str) -> Self {
        self.call.query("ID", QueryStyle::FORM, &id_2);
        self
    }

    /// On the wire: `Id`.
    #[inline]
    pub fn id_3(mut self, id_3: &str) -> Self {
        self.call.query("Id", QueryStyle::FORM, &id_3);
        self
    }

    /// 名前.
    #[inline]
    pub fn 名前(mut self, 名前: &str) -> Self {
        self.call.query("名前", QueryStyle::FORM, &名前);
        self
    }

    /// On the wire: `🎉`.
    #[inline]
    pub fn u1f389(mut self, u1f389: &str) -> Self {
        self.call.query("🎉", QueryStyle::FORM, &u1f389);
        self
    }

    /// On the wire: `core`.
    #[inline]
    pub fn core_2(mut self, core_2: &str) -> Self {
        self.call.query("core", QueryStyle::FORM, &core_2);
        self
    }

    /// Path.
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.call.query("path", QueryStyle::FORM, &path);
        self
    }

    /// Query.
    #[inline]
    pub fn query(mut self, query: &str) -> Self {
        self.call.query("query", QueryStyle::FORM, &query);
        self
    }

    /// On the wire:
    /// `aVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongName`.
    #[inline]
    pub fn a_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_ve(
        mut self,
        a_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_ve: &str,
    ) -> Self {
        self.call
            .query(
                "aVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongNameaVeryLongName",
                QueryStyle::FORM,
                &a_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_very_long_namea_ve,
            );
        self
    }

    /// The body of the request.
    #[inline]
    pub fn body_3<'a>(mut self, body_3: impl Into<ParametersBody<'a>>) -> Self {
        body_3.into().set(&mut self.call);
        self
    }
}

call! { Parameters -> (), Json }
