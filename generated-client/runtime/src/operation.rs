// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The facts of an operation that sending needs, as a constant of the generated code.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use crate::method::Method;
use crate::parameter::QueryStyle;
use crate::wire::media_type::{content_type, fitting};

/// An operation of the API.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The id in the description; errors name it.
    pub id: &'static str,
    /// The method of the request.
    pub method: Method,
    /// The path with its parameters in braces, such as `/users/{userId}`.
    pub path: &'static str,
    /// The values that parameters of the path cannot have, since they would make the path another operation's.
    pub reserved: &'static [(&'static str, &'static [&'static str])],
    /// The base URL of an operation that has its own; else that of the client counts.
    pub server: Option<&'static str>,
    /// The alternatives of security; an alternative needs all of its schemes, and an empty one needs none.
    /// Without alternatives nothing is sent.
    pub security: &'static [&'static [&'static str]],
    /// The value of the header `Accept`; none is sent when it is empty.
    pub accept: &'static str,
    /// The media types of responses of success that are streamed, in lower case.
    pub streams: &'static [&'static str],
    /// The statuses 3xx that the document lists as responses: they succeed, and redirects among them are not followed.
    pub redirects: &'static [u16],
    /// The class of the rate limit, where the description tells one.
    pub rate_limit: Option<&'static str>,
    /// Whether the description says that sending the request twice does no more than sending it once, although the
    /// method does not say so.
    pub idempotent: bool,
    /// The parameter that decides which alternative of a union the response holds.
    pub choice: Option<Choice>,
    /// The fields of a form that have a style of their own (OpenAPI 3.0.3, Encoding Object).
    pub fields: &'static [(&'static str, QueryStyle)],
    /// The parts of a multipart body that have something of their own.
    pub parts: &'static [PartEncoding],
}

impl Operation {
    /// A `GET /` of JSON without security: the rest of a constant that gives only some fields.
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

    /// Whether a response of this status succeeds.
    pub(super) fn succeeds(&self, status: StatusCode) -> bool {
        status.is_success() || self.redirects.contains(&status.as_u16())
    }

    /// Whether a response with these headers is streamed; without a content type it is what was requested first.
    pub(super) fn is_stream(&self, headers: &HeaderMap) -> bool {
        let content_type = match content_type(headers) {
            "" => self.accept.split(',').next().unwrap_or(""),
            content_type => content_type,
        };
        fitting(content_type, &[self.streams]).is_some()
    }

    /// Whether the request may be sent again when it is not known what became of it: it only reads (RFC 9110
    /// section 9.2.1), or the description says so. A repeated PUT or DELETE may undo what another caller did between.
    pub(super) fn may_repeat(&self) -> bool {
        let only_reads = [Method::Get, Method::Head, Method::Options, Method::Trace, Method::Query];
        self.idempotent || only_reads.contains(&self.method)
    }
}

/// Which alternative of the response's union the value of a query parameter asks for.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The name of the query parameter.
    pub parameter: &'static str,
    /// The alternative when the parameter is not sent.
    pub absent: Option<usize>,
    /// The alternative by value, counted from 0 as the union lists them.
    pub values: &'static [(&'static str, usize)],
}

/// Where a request says which page it asks for.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    /// In a query parameter.
    Query(&'static str),
    /// In a field of a form.
    Form(&'static str),
}

/// What is special about a part of a multipart body (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the field; of a part without a name its place as `[0]`, or `[]` for all other places.
    pub name: &'static str,
    /// Its media type; where it is empty, the value decides. A file that has one of its own keeps it.
    pub content_type: &'static str,
    /// Whether it is spread over parts whose names nest in brackets (`deepObject`).
    pub deep: bool,
    /// What stands between the elements of a list in one part; where it is empty, each element is a part.
    pub separator: &'static str,
    /// Headers that each part of the name has.
    pub headers: &'static [(&'static str, &'static str)],
}

impl PartEncoding {
    /// Nothing special: the rest of a constant that gives only some fields.
    pub const DEFAULT: PartEncoding =
        PartEncoding { name: "", content_type: "", deep: false, separator: "", headers: &[] };
}
