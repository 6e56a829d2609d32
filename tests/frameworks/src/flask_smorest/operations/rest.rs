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
    ///
    /// # Errors
    ///
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen = client
    ///     .rest()
    ///     .get_query(1, "x-trace", types::GetRestQuerySort::Name)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_query(
        &self,
        visit: i64,
        x_trace: &str,
        sort: types::GetRestQuerySort,
    ) -> GetQuery {
        let mut call = self.core.call(&GET_QUERY);
        call.cookie("visit", CookieStyle::FORM, &visit);
        call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        call.query("sort", QueryStyle::FORM, &sort);
        GetQuery { call }
    }

    /// `POST /rest/form`
    ///
    /// # Errors
    ///
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Form::new("name");
    /// let form = client.rest().post_form(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_form(&self, body: &types::Form) -> PostForm {
        let mut call = self.core.call(&POST_FORM);
        call.form(body);
        call
    }

    /// `POST /rest/upload`
    ///
    /// # Errors
    ///
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Files::new(framework_tests::runtime::File::from_path("file.bin"));
    /// let seen = client.rest().post_upload(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_upload(&self, body: &types::Files) -> PostUpload {
        let mut call = self.core.call(&POST_UPLOAD);
        call.multipart(body);
        call
    }

    /// `POST /rest/upload-parts`
    ///
    /// # Errors
    ///
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PostRestUploadPartsRequest::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "title",
    /// );
    /// let seen = client.rest().post_upload_parts(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_upload_parts(
        &self,
        body: &types::PostRestUploadPartsRequest,
    ) -> PostUploadParts {
        let mut call = self.core.call(&POST_UPLOAD_PARTS);
        call.multipart(body);
        call
    }

    /// `GET /rest/download`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.rest().get_download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_download(&self) -> GetDownload {
        self.core.call(&GET_DOWNLOAD)
    }

    /// `GET /rest/text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.rest().get_text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_text(&self) -> GetText {
        self.core.call(&GET_TEXT)
    }

    /// `GET /rest/untyped`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.rest().get_untyped().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_untyped(&self) -> GetUntyped {
        self.core.call(&GET_UNTYPED)
    }

    /// `GET /rest/tree/{path}/at/{key}/{ratio}`
    ///
    /// - `ratio`: At least 0.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen = client
    ///     .rest()
    ///     .get_tree_at("path", &"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, 1.5)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_tree_at(&self, path: &str, key: &Uuid, ratio: f64) -> GetTreeAt {
        let mut call = self.core.call(&GET_TREE_AT);
        call.path("path", PathStyle::SIMPLE, &path);
        call.path("key", PathStyle::SIMPLE, key);
        call.path("ratio", PathStyle::SIMPLE, &ratio);
        call
    }

    /// `GET /rest/moved`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().get_moved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_moved(&self) -> GetMoved {
        self.core.call(&GET_MOVED)
    }

    /// `GET /rest/key`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let token = client.rest().get_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_key(&self) -> GetKey {
        self.core.call(&GET_KEY)
    }

    /// `POST /rest/accepted`
    ///
    /// # Errors
    ///
    /// - `422`: Unprocessable Entity
    ///
    /// ```no_run
    /// use framework_tests::flask_smorest::types;
    /// # async fn sample(client: framework_tests::flask_smorest::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.rest().post_accepted(&[types::Owner::new("name")]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_accepted(&self, body: &[types::Owner]) -> PostAccepted {
        let mut call = self.core.call(&POST_ACCEPTED);
        call.json("application/json", &body);
        call
    }
}

const GET_QUERY: Operation = Operation {
    id: "get /rest/query",
    method: Method::Get,
    path: "/rest/query",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_query`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetQuery {
    call: Call<types::Seen, types::ErrorBody>,
}

impl GetQuery {
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
        self.call.query("since", QueryStyle::FORM, since);
        self
    }

    /// Default: `false`.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.call.query("exact", QueryStyle::FORM, &exact);
        self
    }
}

call! { GetQuery -> types::Seen, types::ErrorBody }

const POST_FORM: Operation = Operation {
    id: "post /rest/form",
    method: Method::Post,
    path: "/rest/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_form`.
pub type PostForm = Call<types::Form, types::ErrorBody>;

const POST_UPLOAD: Operation = Operation {
    id: "post /rest/upload",
    method: Method::Post,
    path: "/rest/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_upload`.
pub type PostUpload = Call<types::Seen, types::ErrorBody>;

const POST_UPLOAD_PARTS: Operation = Operation {
    id: "post /rest/upload-parts",
    method: Method::Post,
    path: "/rest/upload-parts",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_upload_parts`.
pub type PostUploadParts = Call<types::Seen, types::ErrorBody>;

const GET_DOWNLOAD: Operation = Operation {
    id: "get /rest/download",
    method: Method::Get,
    path: "/rest/download",
    security: &[],
    accept: "application/zip, application/json",
    ..Operation::DEFAULT
};

/// The call of `get_download`.
pub type GetDownload = Call<Bytes, types::ErrorBody>;

const GET_TEXT: Operation = Operation {
    id: "get /rest/text",
    method: Method::Get,
    path: "/rest/text",
    security: &[],
    accept: "text/csv, application/json",
    ..Operation::DEFAULT
};

/// The call of `get_text`.
pub type GetText = Call<String, types::ErrorBody>;

const GET_UNTYPED: Operation = Operation {
    id: "get /rest/untyped",
    method: Method::Get,
    path: "/rest/untyped",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_untyped`.
pub type GetUntyped = Call<(), types::ErrorBody>;

const GET_TREE_AT: Operation = Operation {
    id: "get /rest/tree/{path}/at/{key}/{ratio}",
    method: Method::Get,
    path: "/rest/tree/{path}/at/{key}/{ratio}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_tree_at`.
pub type GetTreeAt = Call<types::Seen, types::ErrorBody>;

const GET_MOVED: Operation = Operation {
    id: "get /rest/moved",
    method: Method::Get,
    path: "/rest/moved",
    security: &[],
    accept: "application/json",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `get_moved`.
pub type GetMoved = Call<Redirect, types::ErrorBody>;

const GET_KEY: Operation = Operation {
    id: "get /rest/key",
    method: Method::Get,
    path: "/rest/key",
    security: &[&["key"], &["session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_key`.
pub type GetKey = Call<types::Token, types::ErrorBody>;

const POST_ACCEPTED: Operation = Operation {
    id: "post /rest/accepted",
    method: Method::Post,
    path: "/rest/accepted",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_accepted`.
pub type PostAccepted = Call<Vec<types::Owner>, types::ErrorBody>;
