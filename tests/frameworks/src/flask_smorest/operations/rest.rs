// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `rest`.

use crate::runtime::{
    Bytes, Call, CookieStyle, DateTime, HeaderStyle, Method, Operation, PathStyle,
    QueryStyle, Redirect, Uuid, call,
};
use crate::runtime::Client as Core;
use crate::flask_smorest::types;

/// Operations of the tag `rest`.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'a> {
    pub(crate) core: &'a Core,
}

impl Rest<'_> {
    /// `GET /rest/query`
    #[inline]
    pub fn get_rest_query(
        &self,
        visit: i64,
        x_trace: &str,
        sort: types::GetRestQuerySort,
    ) -> GetRestQuery {
        let mut call = self.core.call(&GET_REST_QUERY);
        call.cookie("visit", CookieStyle::FORM, &visit);
        call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        call.query("sort", QueryStyle::FORM, &sort);
        GetRestQuery { call }
    }

    /// `POST /rest/form`
    #[inline]
    pub fn post_rest_form(&self, body: &types::Form) -> PostRestForm {
        let mut call = self.core.call(&POST_REST_FORM);
        call.form(body);
        call
    }

    /// `POST /rest/upload`
    #[inline]
    pub fn post_rest_upload(&self, body: &types::Files) -> PostRestUpload {
        let mut call = self.core.call(&POST_REST_UPLOAD);
        call.multipart(body);
        call
    }

    /// `POST /rest/upload-parts`
    #[inline]
    pub fn post_rest_upload_parts(&self, body: &types::Parts) -> PostRestUploadParts {
        let mut call = self.core.call(&POST_REST_UPLOAD_PARTS);
        call.form(body);
        call
    }

    /// `GET /rest/download`
    #[inline]
    pub fn get_rest_download(&self) -> GetRestDownload {
        self.core.call(&GET_REST_DOWNLOAD)
    }

    /// `GET /rest/text`
    #[inline]
    pub fn get_rest_text(&self) -> GetRestText {
        self.core.call(&GET_REST_TEXT)
    }

    /// `GET /rest/untyped`
    #[inline]
    pub fn get_rest_untyped(&self) -> GetRestUntyped {
        self.core.call(&GET_REST_UNTYPED)
    }

    /// `GET /rest/tree/{path}/at/{key}/{ratio}`
    ///
    /// - `ratio`: At least 0.
    #[inline]
    pub fn get_rest_tree_path_at_key_ratio(
        &self,
        path: &str,
        key: &Uuid,
        ratio: f64,
    ) -> GetRestTreePathAtKeyRatio {
        let mut call = self.core.call(&GET_REST_TREE_PATH_AT_KEY_RATIO);
        call.path("path", PathStyle::SIMPLE, &path);
        call.path("key", PathStyle::SIMPLE, &key);
        call.path("ratio", PathStyle::SIMPLE, &ratio);
        call
    }

    /// `GET /rest/moved`
    #[inline]
    pub fn get_rest_moved(&self) -> GetRestMoved {
        self.core.call(&GET_REST_MOVED)
    }

    /// `GET /rest/key`
    #[inline]
    pub fn get_rest_key(&self) -> GetRestKey {
        self.core.call(&GET_REST_KEY)
    }

    /// `POST /rest/accepted`
    #[inline]
    pub fn post_rest_accepted(&self, body: &[types::Owner]) -> PostRestAccepted {
        let mut call = self.core.call(&POST_REST_ACCEPTED);
        call.json("application/json", &body);
        call
    }
}

const GET_REST_QUERY: Operation = Operation {
    id: "get /rest/query",
    method: Method::Get,
    path: "/rest/query",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_query`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRestQuery {
    call: Call<types::Seen, types::ErrorBody>,
}

impl GetRestQuery {
    /// X days.
    #[inline]
    pub fn x_days(mut self, x_days: i64) -> Self {
        self.call.header("X-Days", HeaderStyle::SIMPLE, &x_days);
        self
    }

    /// Names.
    #[inline]
    pub fn names(mut self, names: &[&str]) -> Self {
        self.call.query("names", QueryStyle::FORM, &names);
        self
    }

    /// Ids.
    #[inline]
    pub fn ids(mut self, ids: &[i64]) -> Self {
        self.call.query("ids", QueryStyle::FORM, &ids);
        self
    }

    /// Since.
    #[inline]
    pub fn since(mut self, since: &DateTime) -> Self {
        self.call.query("since", QueryStyle::FORM, &since);
        self
    }

    /// Default: `false`.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.call.query("exact", QueryStyle::FORM, &exact);
        self
    }
}

call! { GetRestQuery -> types::Seen, types::ErrorBody }

const POST_REST_FORM: Operation = Operation {
    id: "post /rest/form",
    method: Method::Post,
    path: "/rest/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_form`.
pub type PostRestForm = Call<types::Form, types::ErrorBody>;

const POST_REST_UPLOAD: Operation = Operation {
    id: "post /rest/upload",
    method: Method::Post,
    path: "/rest/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_upload`.
pub type PostRestUpload = Call<types::Seen, types::ErrorBody>;

const POST_REST_UPLOAD_PARTS: Operation = Operation {
    id: "post /rest/upload-parts",
    method: Method::Post,
    path: "/rest/upload-parts",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_upload_parts`.
pub type PostRestUploadParts = Call<types::Seen, types::ErrorBody>;

const GET_REST_DOWNLOAD: Operation = Operation {
    id: "get /rest/download",
    method: Method::Get,
    path: "/rest/download",
    security: &[],
    accept: "application/zip, application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_download`.
pub type GetRestDownload = Call<Bytes, types::ErrorBody>;

const GET_REST_TEXT: Operation = Operation {
    id: "get /rest/text",
    method: Method::Get,
    path: "/rest/text",
    security: &[],
    accept: "text/csv, application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_text`.
pub type GetRestText = Call<String, types::ErrorBody>;

const GET_REST_UNTYPED: Operation = Operation {
    id: "get /rest/untyped",
    method: Method::Get,
    path: "/rest/untyped",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_untyped`.
pub type GetRestUntyped = Call<(), types::ErrorBody>;

const GET_REST_TREE_PATH_AT_KEY_RATIO: Operation = Operation {
    id: "get /rest/tree/{path}/at/{key}/{ratio}",
    method: Method::Get,
    path: "/rest/tree/{path}/at/{key}/{ratio}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_tree_path_at_key_ratio`.
pub type GetRestTreePathAtKeyRatio = Call<types::Seen, types::ErrorBody>;

const GET_REST_MOVED: Operation = Operation {
    id: "get /rest/moved",
    method: Method::Get,
    path: "/rest/moved",
    security: &[],
    accept: "application/json",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get_rest_moved`.
pub type GetRestMoved = Call<Redirect, types::ErrorBody>;

const GET_REST_KEY: Operation = Operation {
    id: "get /rest/key",
    method: Method::Get,
    path: "/rest/key",
    security: &[&["key"], &["session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_key`.
pub type GetRestKey = Call<types::Token, types::ErrorBody>;

const POST_REST_ACCEPTED: Operation = Operation {
    id: "post /rest/accepted",
    method: Method::Post,
    path: "/rest/accepted",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_accepted`.
pub type PostRestAccepted = Call<Vec<types::Owner>, types::ErrorBody>;
