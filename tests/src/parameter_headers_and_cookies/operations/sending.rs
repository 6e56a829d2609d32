// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `sending`.

use crate::runtime::{Call, CookieStyle, HeaderStyle, Json, Method, Operation, call};
use crate::runtime::Client as Core;
use crate::parameter_headers_and_cookies::types;

/// Operations of the tag `sending`.
#[derive(Clone, Copy, Debug)]
pub struct Sending<'a> {
    pub(crate) core: &'a Core,
}

impl Sending<'_> {
    /// `GET /headers`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_headers_and_cookies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.sending().send_headers("x-text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_headers(&self, x_text: &str) -> SendHeaders {
        let mut call = self.core.call(&SEND_HEADERS);
        call.header("X-Text", HeaderStyle::SIMPLE, &x_text);
        SendHeaders { call }
    }

    /// The specification says that these three definitions are ignored.
    ///
    /// `GET /reserved-headers`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_headers_and_cookies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.sending().send_reserved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_reserved(&self) -> SendReserved {
        SendReserved {
            call: self.core.call(&SEND_RESERVED),
        }
    }

    /// `GET /cookies`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_headers_and_cookies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.sending().send_cookies("session").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_cookies(&self, session: &str) -> SendCookies {
        let mut call = self.core.call(&SEND_COOKIES);
        call.cookie("session", CookieStyle::FORM, &session);
        SendCookies { call }
    }
}

const SEND_HEADERS: Operation = Operation {
    id: "sendHeaders",
    method: Method::Get,
    path: "/headers",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_headers`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendHeaders {
    call: Call<(), Json>,
}

impl SendHeaders {
    /// X list.
    #[inline]
    pub fn x_list(mut self, x_list: &[&str]) -> Self {
        self.call.header("X-List", HeaderStyle::SIMPLE, &x_list);
        self
    }

    /// X object.
    #[inline]
    pub fn x_object(mut self, x_object: &types::Color) -> Self {
        self.call.header("X-Object", HeaderStyle::SIMPLE, x_object);
        self
    }

    /// X exploded.
    #[inline]
    pub fn x_exploded(mut self, x_exploded: &types::Color) -> Self {
        self.call.header("X-Exploded", HeaderStyle::SIMPLE_EXPLODE, x_exploded);
        self
    }

    /// X number.
    #[inline]
    pub fn x_number(mut self, x_number: i64) -> Self {
        self.call.header("X-Number", HeaderStyle::SIMPLE, &x_number);
        self
    }

    /// X json.
    #[inline]
    pub fn x_json(mut self, x_json: &types::Color) -> Self {
        self.call.header("X-Json", HeaderStyle::JSON, x_json);
        self
    }
}

call! { SendHeaders -> (), Json }

const SEND_RESERVED: Operation = Operation {
    id: "sendReserved",
    method: Method::Get,
    path: "/reserved-headers",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_reserved`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendReserved {
    call: Call<(), Json>,
}

impl SendReserved {
    /// If match.
    #[inline]
    pub fn if_match(mut self, if_match: &str) -> Self {
        self.call.header("If-Match", HeaderStyle::SIMPLE, &if_match);
        self
    }
}

call! { SendReserved -> (), Json }

const SEND_COOKIES: Operation = Operation {
    id: "sendCookies",
    method: Method::Get,
    path: "/cookies",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_cookies`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendCookies {
    call: Call<(), Json>,
}

impl SendCookies {
    /// Flags.
    #[inline]
    pub fn flags(mut self, flags: &[&str]) -> Self {
        self.call.cookie("flags", CookieStyle::FORM, &flags);
        self
    }

    /// Joined.
    #[inline]
    pub fn joined(mut self, joined: &[&str]) -> Self {
        self.call.cookie("joined", CookieStyle::FORM_JOINED, &joined);
        self
    }

    /// Color.
    #[inline]
    pub fn color(mut self, color: &types::Color) -> Self {
        self.call.cookie("color", CookieStyle::FORM_JOINED, color);
        self
    }
}

call! { SendCookies -> (), Json }
