// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Operation`]: what is needed to send the requests of an operation; generated code has a constant for each.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use crate::method::Method;
use crate::parameter::QueryStyle;
use crate::wire::media_type::{content_type, fitting};

/// An operation of the API.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The id, as the document has it; errors contain it.
    pub id: &'static str,
    /// The method of the request.
    pub method: Method,
    /// The path with its parameters in braces, such as `/users/{userId}`.
    pub path: &'static str,
    /// Values that path parameters must not have, because the path would be that of another operation. Each parameter is
    /// given by its name.
    pub reserved: &'static [(&'static str, &'static [&'static str])],
    /// The base URL, if the operation has its own; otherwise the client's is used.
    pub server: Option<&'static str>,
    /// The alternatives of the security requirement. An alternative needs all of its schemes; an empty one needs no
    /// credentials. Without alternatives, no credentials are sent.
    pub security: &'static [&'static [&'static str]],
    /// The value of the header `Accept`; if it is empty, the header is not sent.
    pub accept: &'static str,
    /// The media types of success responses that are streamed, in lower case.
    pub streams: &'static [&'static str],
    /// The 3xx statuses that the document lists as responses. They count as success and are not followed.
    pub redirects: &'static [u16],
    /// The label of the budget that the operation counts towards, if the document gives one.
    pub rate_limit: Option<&'static str>,
    /// Whether the document says that the operation is idempotent although its method is not.
    pub idempotent: bool,
    /// The query parameter that decides which alternative of a union the response is.
    pub choice: Option<Choice>,
    /// The form fields that have their own style (OpenAPI 3.0.3, Encoding Object).
    pub fields: &'static [(&'static str, QueryStyle)],
    /// The parts of a multipart body that have their own encoding.
    pub parts: &'static [PartEncoding],
}

impl Operation {
    /// A `GET /` that accepts JSON, without security. Constants give only the fields that differ.
    pub const DEFAULT: Operation = Operation {
        id: "",
        method: Method::Get,
        path: "/",
        reserved: &[],
        server: None,
        security: &[],
        accept: "application/json",
        streams: &[],
        redirects: &[],
        rate_limit: None,
        idempotent: false,
        choice: None,
        fields: &[],
        parts: &[],
    };

    /// Whether a response with this status is a success.
    pub(super) fn succeeds(&self, status: StatusCode) -> bool {
        status.is_success() || self.redirects.contains(&status.as_u16())
    }

    /// Whether a response with these headers is streamed. Without a `Content-Type`, it is taken to be the first media type
    /// of `accept`.
    pub(super) fn is_stream(&self, headers: &HeaderMap) -> bool {
        let content_type = match content_type(headers) {
            "" => self.accept.split(',').next().unwrap_or(""),
            content_type => content_type,
        };
        fitting(content_type, &[self.streams]).is_some()
    }

    /// Whether the request may be repeated if it is unknown whether the service has acted: its method is safe (RFC 9110
    /// section 9.2.1), or the document says so. PUT and DELETE are not repeated, because that could undo a change that
    /// another caller made in between.
    pub(super) fn may_repeat(&self) -> bool {
        let safe = [Method::Get, Method::Head, Method::Options, Method::Trace, Method::Query];
        self.idempotent || safe.contains(&self.method)
    }
}

/// Which alternative of the response's union a query parameter selects.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The name of the query parameter.
    pub parameter: &'static str,
    /// The index of the alternative if the parameter is not sent.
    pub absent: Option<usize>,
    /// The values of the parameter, each with the index of its alternative in the union.
    pub values: &'static [(&'static str, usize)],
}

/// The input of a request that selects the page.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    /// In a query parameter.
    Query(&'static str),
    /// In a field of a form.
    Form(&'static str),
}

/// The encoding of a part of a multipart body (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the field. A part without a name is given by its index, such as `[0]`, and all other parts by `[]`.
    pub name: &'static str,
    /// The media type; if it is empty, the value decides. A file that has its own media type keeps it.
    pub content_type: &'static str,
    /// Whether an object is split into several parts with names in brackets (`deepObject`).
    pub deep: bool,
    /// The separator between the elements of a list in one part; if it is empty, each element is a part of its own.
    pub separator: &'static str,
    /// The headers of each part with this name.
    pub headers: &'static [(&'static str, &'static str)],
}

impl PartEncoding {
    /// The default encoding. Constants give only the fields that differ.
    pub const DEFAULT: PartEncoding =
        PartEncoding { name: "", content_type: "", deep: false, separator: "", headers: &[] };
}
