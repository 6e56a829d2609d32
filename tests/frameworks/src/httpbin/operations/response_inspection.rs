// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Response inspection`.

use std::collections::BTreeMap;
use crate::runtime::{
    Call, HeaderStyle, Json, Method, Operation, PathStyle, QueryStyle, call,
};
use crate::runtime::Client as Core;

/// Inspect the response data like caching and headers
#[derive(Clone, Copy, Debug)]
pub struct ResponseInspection<'a> {
    pub(crate) core: &'a Core,
}

impl ResponseInspection<'_> {
    /// Returns a 304 if an If-Modified-Since header or If-None-Match is present. Returns the same as a
    /// GET otherwise.
    ///
    /// `GET /cache`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_inspection().get_cache().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_cache(&self) -> GetCache {
        GetCache {
            call: self.core.call(&GET_CACHE),
        }
    }

    /// Sets a Cache-Control header for n seconds.
    ///
    /// `GET /cache/{value}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_inspection().get_cache_value(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_cache_value(&self, value: i64) -> GetCacheValue {
        let mut call = self.core.call(&GET_CACHE_VALUE);
        call.path("value", PathStyle::SIMPLE, &value);
        call
    }

    /// Assumes the resource has the given etag and responds to If-None-Match and If-Match headers
    /// appropriately.
    ///
    /// `GET /etag/{etag}`
    ///
    /// # Errors
    ///
    /// - `412`: match
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_inspection().get_etag("etag").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_etag(&self, etag: &str) -> GetEtag {
        let mut call = self.core.call(&GET_ETAG);
        call.path("etag", PathStyle::SIMPLE, &etag);
        GetEtag { call }
    }

    /// Returns a set of response headers from the query string.
    ///
    /// `GET /response-headers`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_inspection().get_response_headers().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_response_headers(&self) -> GetResponseHeaders {
        GetResponseHeaders {
            call: self.core.call(&GET_RESPONSE_HEADERS),
        }
    }

    /// Returns a set of response headers from the query string.
    ///
    /// `POST /response-headers`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.response_inspection().post_response_headers().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_response_headers(&self) -> PostResponseHeaders {
        PostResponseHeaders {
            call: self.core.call(&POST_RESPONSE_HEADERS),
        }
    }
}

const GET_CACHE: Operation = Operation {
    id: "get /cache",
    method: Method::Get,
    path: "/cache",
    security: &[],
    accept: "application/json",
    redirects: &[304],
    ..Operation::DEFAULT
};

/// The call of `get_cache`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCache {
    call: Call<(), Json>,
}

impl GetCache {
    /// If modified since.
    #[inline]
    pub fn if_modified_since(mut self, if_modified_since: &str) -> Self {
        self.call.header("If-Modified-Since", HeaderStyle::SIMPLE, &if_modified_since);
        self
    }

    /// If none match.
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }
}

call! { GetCache -> (), Json }

const GET_CACHE_VALUE: Operation = Operation {
    id: "get /cache/{value}",
    method: Method::Get,
    path: "/cache/{value}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_cache_value`.
pub type GetCacheValue = Call<(), Json>;

const GET_ETAG: Operation = Operation {
    id: "get /etag/{etag}",
    method: Method::Get,
    path: "/etag/{etag}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_etag`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEtag {
    call: Call<(), Json>,
}

impl GetEtag {
    /// If none match.
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self {
        self.call.header("If-None-Match", HeaderStyle::SIMPLE, &if_none_match);
        self
    }

    /// If match.
    #[inline]
    pub fn if_match(mut self, if_match: &str) -> Self {
        self.call.header("If-Match", HeaderStyle::SIMPLE, &if_match);
        self
    }
}

call! { GetEtag -> (), Json }

const GET_RESPONSE_HEADERS: Operation = Operation {
    id: "get /response-headers",
    method: Method::Get,
    path: "/response-headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_response_headers`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetResponseHeaders {
    call: Call<(), Json>,
}

impl GetResponseHeaders {
    /// Freeform.
    #[inline]
    pub fn freeform(mut self, freeform: &BTreeMap<String, String>) -> Self {
        self.call.query("freeform", QueryStyle::FORM, freeform);
        self
    }
}

call! { GetResponseHeaders -> (), Json }

const POST_RESPONSE_HEADERS: Operation = Operation {
    id: "post /response-headers",
    method: Method::Post,
    path: "/response-headers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_response_headers`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostResponseHeaders {
    call: Call<(), Json>,
}

impl PostResponseHeaders {
    /// Freeform.
    #[inline]
    pub fn freeform(mut self, freeform: &BTreeMap<String, String>) -> Self {
        self.call.query("freeform", QueryStyle::FORM, freeform);
        self
    }
}

call! { PostResponseHeaders -> (), Json }
