// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Security`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `Security`.
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    pub(crate) core: &'a Core,
}

impl Security<'_> {
    /// `GET /api/with-key`
    #[inline]
    pub fn get_api_with_key(&self) -> GetApiWithKey {
        self.core.call(&GET_API_WITH_KEY)
    }

    /// `GET /api/with-cookie`
    #[inline]
    pub fn get_api_with_cookie(&self) -> GetApiWithCookie {
        self.core.call(&GET_API_WITH_COOKIE)
    }

    /// `GET /api/with-login`
    #[inline]
    pub fn get_api_with_login(&self) -> GetApiWithLogin {
        self.core.call(&GET_API_WITH_LOGIN)
    }

    /// `GET /api/with-either`
    #[inline]
    pub fn get_api_with_either(&self) -> GetApiWithEither {
        self.core.call(&GET_API_WITH_EITHER)
    }
}

const GET_API_WITH_KEY: Operation = Operation {
    id: "get /api/with-key",
    method: Method::Get,
    path: "/api/with-key",
    security: &[&["HeaderKey"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_with_key`.
pub type GetApiWithKey = Call<String, Json>;

const GET_API_WITH_COOKIE: Operation = Operation {
    id: "get /api/with-cookie",
    method: Method::Get,
    path: "/api/with-cookie",
    security: &[&["CookieKey"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_with_cookie`.
pub type GetApiWithCookie = Call<String, Json>;

const GET_API_WITH_LOGIN: Operation = Operation {
    id: "get /api/with-login",
    method: Method::Get,
    path: "/api/with-login",
    security: &[&["UserLogin"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_with_login`.
pub type GetApiWithLogin = Call<String, Json>;

const GET_API_WITH_EITHER: Operation = Operation {
    id: "get /api/with-either",
    method: Method::Get,
    path: "/api/with-either",
    security: &[&["Token"], &["HeaderKey"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_with_either`.
pub type GetApiWithEither = Call<String, Json>;
