// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `other`.

use crate::runtime::{Call, Date, DateTime, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::parameter_query_styles::types;

/// Operations of the tag `other`.
#[derive(Clone, Copy, Debug)]
pub struct Other<'a> {
    pub(crate) core: &'a Core,
}

impl Other<'_> {
    /// `GET /default`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.other().default().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default(&self) -> DefaultCall {
        DefaultCall {
            call: self.core.call(&DEFAULT),
        }
    }

    /// `GET /reserved`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.other().reserved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved(&self) -> Reserved {
        Reserved {
            call: self.core.call(&RESERVED),
        }
    }

    /// `GET /json`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.other().json().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn json(&self) -> JsonCall {
        JsonCall {
            call: self.core.call(&JSON),
        }
    }

    /// `GET /required`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.other().required("first-name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn required(&self, first_name: &str, count: i64) -> Required {
        let mut call = self.core.call(&REQUIRED);
        call.query("first name", QueryStyle::FORM, &first_name);
        call.query("count", QueryStyle::FORM, &count);
        Required { call }
    }
}

const DEFAULT: Operation = Operation {
    id: "default",
    method: Method::Get,
    path: "/default",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `default`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DefaultCall {
    call: Call<(), Json>,
}

impl DefaultCall {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { DefaultCall -> (), Json }

const RESERVED: Operation = Operation {
    id: "reserved",
    method: Method::Get,
    path: "/reserved",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `reserved`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Reserved {
    call: Call<(), Json>,
}

impl Reserved {
    /// Text.
    #[inline]
    pub fn text(mut self, text: &str) -> Self {
        self.call.query("text", QueryStyle::FORM.reserved(), &text);
        self
    }

    /// List.
    #[inline]
    pub fn list(mut self, list: &[&str]) -> Self {
        self.call.query("list", QueryStyle::FORM_JOINED.reserved(), &list);
        self
    }
}

call! { Reserved -> (), Json }

const JSON: Operation = Operation {
    id: "json",
    method: Method::Get,
    path: "/json",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `json`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct JsonCall {
    call: Call<(), Json>,
}

impl JsonCall {
    /// Filter.
    #[inline]
    pub fn filter(mut self, filter: &types::Color) -> Self {
        self.call.query("filter", QueryStyle::JSON, filter);
        self
    }
}

call! { JsonCall -> (), Json }

const REQUIRED: Operation = Operation {
    id: "required",
    method: Method::Get,
    path: "/required",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `required`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Required {
    call: Call<(), Json>,
}

impl Required {
    /// On the wire: `page[size]`.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.call.query("page[size]", QueryStyle::FORM, &page_size);
        self
    }

    /// Ratio.
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.call.query("ratio", QueryStyle::FORM, &ratio);
        self
    }

    /// Exact.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.call.query("exact", QueryStyle::FORM, &exact);
        self
    }

    /// Sort.
    #[inline]
    pub fn sort(mut self, sort: types::RequiredSort) -> Self {
        self.call.query("sort", QueryStyle::FORM, &sort);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, since);
        self
    }

    /// Day.
    #[inline]
    pub fn day(mut self, day: &Date) -> Self {
        self.call.query("day", QueryStyle::FORM, day);
        self
    }
}

call! { Required -> (), Json }
