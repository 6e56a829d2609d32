// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `r&d / été`.

use crate::runtime::{
    Call, HeaderStyle, Json, Method, Operation, PathStyle, QueryStyle, call,
};
use crate::runtime::Client as Core;

/// Operations of the tag `r&d / été`.
#[derive(Clone, Copy, Debug)]
pub struct RDÉté<'a> {
    pub(crate) core: &'a Core,
}

impl RDÉté<'_> {
    /// `GET /self/{self}/{Self}`
    ///
    /// - `self_2`: On the wire: `self`.
    /// - `call_value`: On the wire: `call`.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.r_d_t().self_("self", "self", "type", "call").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn self_(
        &self,
        self_2: &str,
        self_: &str,
        r#type: &str,
        call_value: &str,
    ) -> SelfValue {
        let mut call = self.core.call(&SELF);
        call.path("self", PathStyle::SIMPLE, &self_2);
        call.path("Self", PathStyle::SIMPLE, &self_);
        call.query("type", QueryStyle::FORM, &r#type);
        call.query("call", QueryStyle::FORM, &call_value);
        SelfValue { call }
    }
}

const SELF: Operation = Operation {
    id: "self",
    method: Method::Get,
    path: "/self/{self}/{Self}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `self_`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SelfValue {
    call: Call<(), Json>,
}

impl SelfValue {
    /// Body.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.call.query("body", QueryStyle::FORM, &body);
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

    /// On the wire: `response`.
    #[inline]
    pub fn response_value(mut self, response_value: &str) -> Self {
        self.call.query("response", QueryStyle::FORM, &response_value);
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
        self.call.query("page_size", QueryStyle::FORM, &page_size);
        self
    }

    /// Id.
    #[inline]
    pub fn id(mut self, id: &str) -> Self {
        self.call.query("id", QueryStyle::FORM, &id);
        self
    }

    /// On the wire: `id`.
    #[inline]
    pub fn id_2(mut self, id_2: &str) -> Self {
        self.call.header("id", HeaderStyle::SIMPLE, &id_2);
        self
    }

    /// On the wire: `$top`.
    #[inline]
    pub fn top(mut self, top: &str) -> Self {
        self.call.query("$top", QueryStyle::FORM, &top);
        self
    }

    /// On the wire: `1st`.
    #[inline]
    pub fn n1st(mut self, n1st: &str) -> Self {
        self.call.query("1st", QueryStyle::FORM, &n1st);
        self
    }
}

call! { SelfValue -> (), Json }
