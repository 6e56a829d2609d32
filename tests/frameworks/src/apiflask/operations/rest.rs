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
    #[inline]
    pub fn get_rest_me(&self) -> GetRestMe {
        self.core.call(&GET_REST_ME)
    }

    /// Key.
    ///
    /// `GET /rest/key`
    #[inline]
    pub fn get_rest_key(&self) -> GetRestKey {
        self.core.call(&GET_REST_KEY)
    }

    /// Form.
    ///
    /// `POST /rest/form`
    #[inline]
    pub fn post_rest_form(&self) -> PostRestForm {
        PostRestForm {
            call: self.core.call(&POST_REST_FORM),
        }
    }

    /// Text.
    ///
    /// `GET /rest/text`
    #[inline]
    pub fn get_rest_text(&self) -> GetRestText {
        self.core.call(&GET_REST_TEXT)
    }

    /// Login.
    ///
    /// `GET /rest/login`
    #[inline]
    pub fn get_rest_login(&self) -> GetRestLogin {
        self.core.call(&GET_REST_LOGIN)
    }

    /// Moved.
    ///
    /// `GET /rest/moved`
    #[inline]
    pub fn get_rest_moved(&self) -> GetRestMoved {
        self.core.call(&GET_REST_MOVED)
    }

    /// Upload.
    ///
    /// `POST /rest/upload`
    #[inline]
    pub fn post_rest_upload(&self) -> PostRestUpload {
        PostRestUpload {
            call: self.core.call(&POST_REST_UPLOAD),
        }
    }

    /// Picture.
    ///
    /// `POST /rest/picture`
    #[inline]
    pub fn post_rest_picture(&self) -> PostRestPicture {
        PostRestPicture {
            call: self.core.call(&POST_REST_PICTURE),
        }
    }

    /// Session.
    ///
    /// `GET /rest/session`
    #[inline]
    pub fn get_rest_session(&self) -> GetRestSession {
        self.core.call(&GET_REST_SESSION)
    }

    /// Download.
    ///
    /// `GET /rest/download`
    #[inline]
    pub fn get_rest_download(&self) -> GetRestDownload {
        self.core.call(&GET_REST_DOWNLOAD)
    }

    /// Parameters.
    ///
    /// `GET /rest/parameters`
    #[inline]
    pub fn get_rest_parameters(&self, visit: i64, x_trace: &str) -> GetRestParameters {
        let mut call = self.core.call(&GET_REST_PARAMETERS);
        call.cookie("visit", CookieStyle::FORM, &visit);
        call.header("X-Trace", HeaderStyle::SIMPLE, &x_trace);
        GetRestParameters { call }
    }
}

const GET_REST_ME: Operation = Operation {
    id: "get /rest/me",
    method: Method::Get,
    path: "/rest/me",
    security: &[&["BearerAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_me`.
pub type GetRestMe = Call<types::SeenOut, types::HttpError>;

const GET_REST_KEY: Operation = Operation {
    id: "get /rest/key",
    method: Method::Get,
    path: "/rest/key",
    security: &[&["Key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_key`.
pub type GetRestKey = Call<types::SeenOut, types::HttpError>;

const POST_REST_FORM: Operation = Operation {
    id: "post /rest/form",
    method: Method::Post,
    path: "/rest/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_form`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostRestForm {
    call: Call<types::FormIn, types::ValidationError>,
}

impl PostRestForm {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::FormIn) -> Self {
        self.call.form(body);
        self
    }
}

call! { PostRestForm -> types::FormIn, types::ValidationError }

const GET_REST_TEXT: Operation = Operation {
    id: "get /rest/text",
    method: Method::Get,
    path: "/rest/text",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_text`.
pub type GetRestText = Call<Json, Json>;

const GET_REST_LOGIN: Operation = Operation {
    id: "get /rest/login",
    method: Method::Get,
    path: "/rest/login",
    security: &[&["BasicAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_login`.
pub type GetRestLogin = Call<types::SeenOut, types::HttpError>;

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
pub type GetRestMoved = Call<Redirect, Json>;

const POST_REST_UPLOAD: Operation = Operation {
    id: "post /rest/upload",
    method: Method::Post,
    path: "/rest/upload",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_upload`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostRestUpload {
    call: Call<types::SeenOut, types::ValidationError>,
}

impl PostRestUpload {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::UploadIn) -> Self {
        self.call.multipart(body);
        self
    }
}

call! { PostRestUpload -> types::SeenOut, types::ValidationError }

const POST_REST_PICTURE: Operation = Operation {
    id: "post /rest/picture",
    method: Method::Post,
    path: "/rest/picture",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_rest_picture`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostRestPicture {
    call: Call<types::SeenOut, types::ValidationError>,
}

impl PostRestPicture {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::FilesIn) -> Self {
        self.call.multipart(body);
        self
    }
}

call! { PostRestPicture -> types::SeenOut, types::ValidationError }

const GET_REST_SESSION: Operation = Operation {
    id: "get /rest/session",
    method: Method::Get,
    path: "/rest/session",
    security: &[&["Session"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_session`.
pub type GetRestSession = Call<types::SeenOut, types::HttpError>;

const GET_REST_DOWNLOAD: Operation = Operation {
    id: "get /rest/download",
    method: Method::Get,
    path: "/rest/download",
    security: &[],
    accept: "application/zip",
    ..Operation::DEFAULT
};

/// The call of `get_rest_download`.
pub type GetRestDownload = Call<Bytes, Json>;

const GET_REST_PARAMETERS: Operation = Operation {
    id: "get /rest/parameters",
    method: Method::Get,
    path: "/rest/parameters",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_rest_parameters`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRestParameters {
    call: Call<types::SeenOut, types::ValidationError>,
}

impl GetRestParameters {
    /// X days.
    #[inline]
    pub fn x_days(mut self, x_days: i64) -> Self {
        self.call.header("X-Days", HeaderStyle::SIMPLE, &x_days);
        self
    }
}

call! { GetRestParameters -> types::SeenOut, types::ValidationError }
