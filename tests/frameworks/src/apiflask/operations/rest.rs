// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `rest`.

use crate::runtime::{
    Bytes, Call, CookieStyle, HeaderStyle, Json, Method, Operation, Redirect, call,
};
use crate::runtime::Client as Core;
use crate::apiflask::types;

/// Operations of the tag `rest`.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'a> {
    pub(crate) core: &'a Core,
}

impl Rest<'_> {
    /// Me.
    ///
    /// `GET /rest/me`
    ///
    /// # Errors
    ///
    /// - `401`: Authentication error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen_out = client.rest().get_me().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_me(&self) -> GetMe {
        self.core.call(&GET_ME)
    }

    /// Key.
    ///
    /// `GET /rest/key`
    ///
    /// # Errors
    ///
    /// - `401`: Authentication error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen_out = client.rest().get_key().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_key(&self) -> GetKey {
        self.core.call(&GET_KEY)
    }

    /// Form.
    ///
    /// `POST /rest/form`
    ///
    /// # Errors
    ///
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// use framework_tests::apiflask::types;
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::FormIn::new("name");
    /// let form_in = client.rest().post_form().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_form(&self) -> PostForm {
        PostForm {
            call: self.core.call(&POST_FORM),
        }
    }

    /// Text.
    ///
    /// `GET /rest/text`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().get_text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_text(&self) -> GetText {
        self.core.call(&GET_TEXT)
    }

    /// Login.
    ///
    /// `GET /rest/login`
    ///
    /// # Errors
    ///
    /// - `401`: Authentication error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen_out = client.rest().get_login().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_login(&self) -> GetLogin {
        self.core.call(&GET_LOGIN)
    }

    /// Moved.
    ///
    /// `GET /rest/moved`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let value = client.rest().get_moved().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_moved(&self) -> GetMoved {
        self.core.call(&GET_MOVED)
    }

    /// Upload.
    ///
    /// `POST /rest/upload`
    ///
    /// # Errors
    ///
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// use framework_tests::apiflask::types;
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UploadIn::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    ///     "title",
    /// );
    /// let seen_out = client.rest().post_upload().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_upload(&self) -> PostUpload {
        PostUpload {
            call: self.core.call(&POST_UPLOAD),
        }
    }

    /// Picture.
    ///
    /// `POST /rest/picture`
    ///
    /// # Errors
    ///
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// use framework_tests::apiflask::types;
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::FilesIn::new(
    ///     framework_tests::runtime::File::from_path("file.bin"),
    /// );
    /// let seen_out = client.rest().post_picture().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_picture(&self) -> PostPicture {
        PostPicture {
            call: self.core.call(&POST_PICTURE),
        }
    }

    /// Session.
    ///
    /// `GET /rest/session`
    ///
    /// # Errors
    ///
    /// - `401`: Authentication error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen_out = client.rest().get_session().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_session(&self) -> GetSession {
        self.core.call(&GET_SESSION)
    }

    /// Download.
    ///
    /// `GET /rest/download`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.rest().get_download().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_download(&self) -> GetDownload {
        self.core.call(&GET_DOWNLOAD)
    }

    /// Parameters.
    ///
    /// `GET /rest/parameters`
    ///
    /// # Errors
    ///
    /// - `422`: Validation error
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::apiflask::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let seen_out = client.rest().get_parameters(1, "x-trace").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_parameters(&self, visit: i64, x_trace: &str) -> GetParameters {
        let mut call = self.core.call(&GET_PARAMETERS);
        call.cookie("visit", CookieStyle::FORM, &visit);
        call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        GetParameters { call }
    }
}

const GET_ME: Operation = Operation {
    id: "get /rest/me",
    method: Method::Get,
    path: "/rest/me",
    security: &[&["BearerAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_me`.
pub type GetMe = Call<types::SeenOut, types::HttpError>;

const GET_KEY: Operation = Operation {
    id: "get /rest/key",
    method: Method::Get,
    path: "/rest/key",
    security: &[&["Key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_key`.
pub type GetKey = Call<types::SeenOut, types::HttpError>;

const POST_FORM: Operation = Operation {
    id: "post /rest/form",
    method: Method::Post,
    path: "/rest/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_form`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostForm {
    call: Call<types::FormIn, types::ValidationError>,
}

impl PostForm {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::FormIn) -> Self {
        self.call.form(body);
        self
    }
}

call! { PostForm -> types::FormIn, types::ValidationError }

const GET_TEXT: Operation = Operation {
    id: "get /rest/text",
    method: Method::Get,
    path: "/rest/text",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_text`.
pub type GetText = Call<Json, Json>;

const GET_LOGIN: Operation = Operation {
    id: "get /rest/login",
    method: Method::Get,
    path: "/rest/login",
    security: &[&["BasicAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_login`.
pub type GetLogin = Call<types::SeenOut, types::HttpError>;

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
pub type GetMoved = Call<Redirect, Json>;

const POST_UPLOAD: Operation = Operation {
    id: "post /rest/upload",
    method: Method::Post,
    path: "/rest/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_upload`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostUpload {
    call: Call<types::SeenOut, types::ValidationError>,
}

impl PostUpload {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::UploadIn) -> Self {
        self.call.multipart(body);
        self
    }
}

call! { PostUpload -> types::SeenOut, types::ValidationError }

const POST_PICTURE: Operation = Operation {
    id: "post /rest/picture",
    method: Method::Post,
    path: "/rest/picture",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_picture`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostPicture {
    call: Call<types::SeenOut, types::ValidationError>,
}

impl PostPicture {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::FilesIn) -> Self {
        self.call.multipart(body);
        self
    }
}

call! { PostPicture -> types::SeenOut, types::ValidationError }

const GET_SESSION: Operation = Operation {
    id: "get /rest/session",
    method: Method::Get,
    path: "/rest/session",
    security: &[&["Session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_session`.
pub type GetSession = Call<types::SeenOut, types::HttpError>;

const GET_DOWNLOAD: Operation = Operation {
    id: "get /rest/download",
    method: Method::Get,
    path: "/rest/download",
    security: &[],
    accept: "application/zip",
    ..Operation::DEFAULT
};

/// The call of `get_download`.
pub type GetDownload = Call<Bytes, Json>;

const GET_PARAMETERS: Operation = Operation {
    id: "get /rest/parameters",
    method: Method::Get,
    path: "/rest/parameters",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_parameters`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetParameters {
    call: Call<types::SeenOut, types::ValidationError>,
}

impl GetParameters {
    /// X days.
    #[inline]
    pub fn x_days(mut self, x_days: i64) -> Self {
        self.call.header("X-Days", HeaderStyle::SIMPLE, &x_days);
        self
    }
}

call! { GetParameters -> types::SeenOut, types::ValidationError }
