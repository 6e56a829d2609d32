// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `default`.

use crate::runtime::{
    Bytes, Call, Content, CookieStyle, DateTime, Events, Json, Method, Operation,
    QueryStyle, call,
};
use crate::runtime::Client as Core;
use crate::aide::types;

/// Operations of the tag `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultOperations<'a> {
    pub(crate) core: &'a Core,
}

impl DefaultOperations<'_> {
    /// `POST /shapes`
    #[inline]
    pub fn post_shapes(&self, body: &[types::Shape]) -> Call<Vec<types::Shape>, Json> {
        let mut call = self.core.call(&POST_SHAPES);
        call.json("application/json", &body);
        call
    }

    /// `POST /changes`
    #[inline]
    pub fn post_changes(
        &self,
        body: &[types::Change],
    ) -> Call<Vec<types::Change>, Json> {
        let mut call = self.core.call(&POST_CHANGES);
        call.json("application/json", &body);
        call
    }

    /// `POST /commands`
    #[inline]
    pub fn post_commands(
        &self,
        body: &[types::Command],
    ) -> Call<Vec<types::Command>, Json> {
        let mut call = self.core.call(&POST_COMMANDS);
        call.json("application/json", &body);
        call
    }

    /// `POST /scalars`
    #[inline]
    pub fn post_scalars(
        &self,
        body: &[Option<types::Scalar>],
    ) -> Call<Vec<Option<types::Scalar>>, Json> {
        let mut call = self.core.call(&POST_SCALARS);
        call.json("application/json", &body);
        call
    }

    /// `PUT /lists`
    ///
    /// - `body`: Lists in all forms.
    #[inline]
    pub fn put_lists(&self, body: &types::Lists) -> Call<types::Lists, Json> {
        let mut call = self.core.call(&PUT_LISTS);
        call.json("application/json", body);
        call
    }

    /// `GET /labels`
    #[inline]
    pub fn get_labels(&self) -> GetLabels {
        GetLabels {
            call: self.core.call(&GET_LABELS),
        }
    }

    /// `POST /login`
    #[inline]
    pub fn post_login(&self, body: &types::Login) -> Call<types::Login, Json> {
        let mut call = self.core.call(&POST_LOGIN);
        call.form(body);
        call
    }

    /// `POST /upload`
    ///
    /// - `body`: multipart form data
    #[inline]
    pub fn post_upload(&self, body: impl Into<Content>) -> Call<Vec<String>, Json> {
        let mut call = self.core.call(&POST_UPLOAD);
        call.bytes("multipart/form-data", body);
        call
    }

    /// `PUT /raw`
    #[inline]
    pub fn put_raw(&self, body: impl Into<Content>) -> Call<Bytes, Json> {
        let mut call = self.core.call(&PUT_RAW);
        call.bytes("application/octet-stream", body);
        call
    }

    /// `GET /download`
    #[inline]
    pub fn get_download(&self) -> Call<(), Json> {
        self.core.call(&GET_DOWNLOAD)
    }

    /// `PUT /text`
    #[inline]
    pub fn put_text(&self, body: &str) -> Call<String, Json> {
        let mut call = self.core.call(&PUT_TEXT);
        call.text("text/plain; charset=utf-8", body);
        call
    }

    /// `GET /page`
    #[inline]
    pub fn get_page(&self) -> Call<String, Json> {
        self.core.call(&GET_PAGE)
    }

    /// `GET /moved`
    #[inline]
    pub fn get_moved(&self) -> Call<(), Json> {
        self.core.call(&GET_MOVED)
    }

    /// `GET /nothing`
    #[inline]
    pub fn get_nothing(&self) -> Call<(), Json> {
        self.core.call(&GET_NOTHING)
    }

    /// `GET /cookies`
    ///
    /// - `visits`: At least 0.
    #[inline]
    pub fn get_cookies(&self, visits: i64) -> GetCookies {
        let mut call = self.core.call(&GET_COOKIES);
        call.cookie("visits", CookieStyle::FORM, &visits);
        GetCookies { call }
    }

    /// `GET /events`
    #[inline]
    pub fn get_events(&self) -> Call<Events<types::Change>, Json> {
        self.core.call(&GET_EVENTS)
    }

    /// `GET /with-key`
    #[inline]
    pub fn get_with_key(&self) -> Call<String, Json> {
        self.core.call(&GET_WITH_KEY)
    }

    /// `GET /with-token`
    #[inline]
    pub fn get_with_token(&self) -> Call<String, Json> {
        self.core.call(&GET_WITH_TOKEN)
    }
}

const POST_SHAPES: Operation = Operation {
    id: "post /shapes",
    method: Method::Post,
    path: "/shapes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const POST_CHANGES: Operation = Operation {
    id: "post /changes",
    method: Method::Post,
    path: "/changes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const POST_COMMANDS: Operation = Operation {
    id: "post /commands",
    method: Method::Post,
    path: "/commands",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const POST_SCALARS: Operation = Operation {
    id: "post /scalars",
    method: Method::Post,
    path: "/scalars",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const PUT_LISTS: Operation = Operation {
    id: "put /lists",
    method: Method::Put,
    path: "/lists",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const GET_LABELS: Operation = Operation {
    id: "get /labels",
    method: Method::Get,
    path: "/labels",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_labels`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLabels {
    call: Call<types::PageForLabel, Json>,
}

impl GetLabels {
    /// Level.
    #[inline]
    pub fn level(mut self, level: types::Level) -> Self {
        self.call.query("level", QueryStyle::FORM, &level);
        self
    }

    /// How many at most.
    ///
    /// 0 to 255.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// At least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, &since);
        self
    }

    /// Default: `[]`.
    #[inline]
    pub fn tags(mut self, tags: &[&str]) -> Self {
        self.call.query("tags", QueryStyle::FORM, &tags);
        self
    }
}

call! { GetLabels -> types::PageForLabel, Json }

const POST_LOGIN: Operation = Operation {
    id: "post /login",
    method: Method::Post,
    path: "/login",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const POST_UPLOAD: Operation = Operation {
    id: "post /upload",
    method: Method::Post,
    path: "/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

const PUT_RAW: Operation = Operation {
    id: "put /raw",
    method: Method::Put,
    path: "/raw",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

const GET_DOWNLOAD: Operation = Operation {
    id: "get /download",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const PUT_TEXT: Operation = Operation {
    id: "put /text",
    method: Method::Put,
    path: "/text",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

const GET_PAGE: Operation = Operation {
    id: "get /page",
    method: Method::Get,
    path: "/page",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

const GET_MOVED: Operation = Operation {
    id: "get /moved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const GET_NOTHING: Operation = Operation {
    id: "get /nothing",
    method: Method::Get,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

const GET_COOKIES: Operation = Operation {
    id: "get /cookies",
    method: Method::Get,
    path: "/cookies",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_cookies`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCookies {
    call: Call<types::Visitor, Json>,
}

impl GetCookies {
    /// Theme.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.cookie("theme", CookieStyle::FORM, &theme);
        self
    }
}

call! { GetCookies -> types::Visitor, Json }

const GET_EVENTS: Operation = Operation {
    id: "get /events",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

const GET_WITH_KEY: Operation = Operation {
    id: "get /with-key",
    method: Method::Get,
    path: "/with-key",
    security: &[&["key"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

const GET_WITH_TOKEN: Operation = Operation {
    id: "get /with-token",
    method: Method::Get,
    path: "/with-token",
    security: &[&["token"]],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};
