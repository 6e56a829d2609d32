// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Parameters`.

use crate::runtime::{
    Call, CookieStyle, DateTime, HeaderStyle, Json, Method, Operation, PathStyle,
    QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::poem::types;

/// Operations of the tag `Parameters`.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    pub(crate) core: &'a Core,
}

impl Parameters<'_> {
    /// `GET /api/headers`
    #[inline]
    pub fn get_api_headers(&self, x_count: u32, x_names: &[&str]) -> GetApiHeaders {
        let mut call = self.core.call(&GET_API_HEADERS);
        call.header("X-Count", HeaderStyle::SIMPLE_EXPLODE, &x_count);
        call.header("X-Names", HeaderStyle::SIMPLE_EXPLODE, &x_names);
        call
    }

    /// `GET /api/queries`
    #[inline]
    pub fn get_api_queries(&self, names: &[&str], numbers: &[i32]) -> GetApiQueries {
        let mut call = self.core.call(&GET_API_QUERIES);
        call.query("names", QueryStyle::FORM, &names);
        call.query("numbers", QueryStyle::FORM_JOINED, &numbers);
        GetApiQueries { call }
    }

    /// `GET /api/cookies`
    #[inline]
    pub fn get_api_cookies(&self, visits: u32) -> GetApiCookies {
        let mut call = self.core.call(&GET_API_COOKIES);
        call.cookie("visits", CookieStyle::FORM, &visits);
        GetApiCookies { call }
    }

    /// `GET /api/tree/{name}/*rest`
    #[inline]
    pub fn get_api_tree_name_rest(&self, name: &str) -> GetApiTreeNameRest {
        let mut call = self.core.call(&GET_API_TREE_NAME_REST);
        call.path("name", PathStyle::SIMPLE_EXPLODE, &name);
        call
    }
}

const GET_API_HEADERS: Operation = Operation {
    id: "get /api/headers",
    method: Method::Get,
    path: "/api/headers",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_headers`.
pub type GetApiHeaders = Call<Vec<String>, Json>;

const GET_API_QUERIES: Operation = Operation {
    id: "get /api/queries",
    method: Method::Get,
    path: "/api/queries",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_queries`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApiQueries {
    call: Call<Vec<String>, Json>,
}

impl GetApiQueries {
    /// Level.
    #[inline]
    pub fn level(mut self, level: types::Level) -> Self {
        self.call.query("level", QueryStyle::FORM, &level);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, &since);
        self
    }
}

call! { GetApiQueries -> Vec<String>, Json }

const GET_API_COOKIES: Operation = Operation {
    id: "get /api/cookies",
    method: Method::Get,
    path: "/api/cookies",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_cookies`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApiCookies {
    call: Call<Vec<String>, Json>,
}

impl GetApiCookies {
    /// Theme.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.cookie("theme", CookieStyle::FORM, &theme);
        self
    }
}

call! { GetApiCookies -> Vec<String>, Json }

const GET_API_TREE_NAME_REST: Operation = Operation {
    id: "get /api/tree/{name}/*rest",
    method: Method::Get,
    path: "/api/tree/{name}/*rest",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_tree_name_rest`.
pub type GetApiTreeNameRest = Call<Vec<String>, Json>;
