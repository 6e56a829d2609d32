// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `bodies`.

use crate::runtime::{Bytes, Call, Content, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::body_media_types::types;

/// Operations of the tag `bodies`.
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(crate) core: &'a Core,
}

impl Bodies<'_> {
    /// `POST /json`
    ///
    /// ```no_run
    /// use client_tests::body_media_types::types;
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Note::new("text");
    /// client.bodies().send_json(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_json(&self, body: &types::Note) -> SendJson {
        let mut call = self.core.call(&SEND_JSON);
        call.json("application/json", body);
        call
    }

    /// `POST /json-list`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.bodies().send_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_list(&self, body: &[i64]) -> SendList {
        let mut call = self.core.call(&SEND_LIST);
        call.json("application/json", &body);
        call
    }

    /// `PATCH /vendor-json`
    ///
    /// ```no_run
    /// use client_tests::body_media_types::types;
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Note::new("text");
    /// client.bodies().send_patch(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_patch(&self, body: &types::Note) -> SendPatch {
        let mut call = self.core.call(&SEND_PATCH);
        call.json("application/merge-patch+json", body);
        call
    }

    /// `POST /optional`
    ///
    /// ```no_run
    /// use client_tests::body_media_types::types;
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Note::new("text");
    /// client.bodies().send_optional().body(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_optional(&self) -> SendOptional {
        SendOptional {
            call: self.core.call(&SEND_OPTIONAL),
        }
    }

    /// `POST /form`
    ///
    /// ```no_run
    /// use client_tests::body_media_types::types;
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendFormRequest::new("title");
    /// client.bodies().send_form(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_form(&self, body: &types::SendFormRequest) -> SendForm {
        let mut call = self.core.call(&SEND_FORM);
        call.form(body);
        call
    }

    /// `POST /multipart`
    ///
    /// ```no_run
    /// use client_tests::body_media_types::types;
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendMultipartRequest::new(
    ///     client_tests::runtime::File::from_path("file.bin"),
    /// );
    /// client.bodies().send_multipart(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_multipart(&self, body: &types::SendMultipartRequest) -> SendMultipart {
        let mut call = self.core.call(&SEND_MULTIPART);
        call.multipart(body);
        call
    }

    /// `PUT /text`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client.bodies().send_text("body").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_text(&self, body: &str) -> SendText {
        let mut call = self.core.call(&SEND_TEXT);
        call.text("text/plain", body);
        call
    }

    /// `PUT /octets`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client
    ///     .bodies()
    ///     .send_octets(client_tests::runtime::Content::from_path("file.bin"))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_octets(&self, body: impl Into<Content>) -> SendOctets {
        let mut call = self.core.call(&SEND_OCTETS);
        call.binary("application/octet-stream", body);
        call
    }

    /// `GET /download`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.bodies().get_octets().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_octets(&self) -> GetOctets {
        GetOctets {
            call: self.core.call(&GET_OCTETS),
        }
    }

    /// JSON and a form; the client sends JSON.
    ///
    /// `POST /several`
    ///
    /// ```no_run
    /// use client_tests::body_media_types::types;
    /// # async fn sample(client: client_tests::body_media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Note::new("text");
    /// client.bodies().send_several(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_several(&self, body: &types::Note) -> SendSeveral {
        let mut call = self.core.call(&SEND_SEVERAL);
        call.json("application/json", body);
        call
    }
}

const SEND_JSON: Operation = Operation {
    id: "sendJson",
    method: Method::Post,
    path: "/json",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_json`.
pub type SendJson = Call<(), Json>;

const SEND_LIST: Operation = Operation {
    id: "sendList",
    method: Method::Post,
    path: "/json-list",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_list`.
pub type SendList = Call<(), Json>;

const SEND_PATCH: Operation = Operation {
    id: "sendPatch",
    method: Method::Patch,
    path: "/vendor-json",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_patch`.
pub type SendPatch = Call<(), Json>;

const SEND_OPTIONAL: Operation = Operation {
    id: "sendOptional",
    method: Method::Post,
    path: "/optional",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_optional`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SendOptional {
    call: Call<(), Json>,
}

impl SendOptional {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &types::Note) -> Self {
        self.call.json("application/json", body);
        self
    }
}

call! { SendOptional -> (), Json }

const SEND_FORM: Operation = Operation {
    id: "sendForm",
    method: Method::Post,
    path: "/form",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_form`.
pub type SendForm = Call<(), Json>;

const SEND_MULTIPART: Operation = Operation {
    id: "sendMultipart",
    method: Method::Post,
    path: "/multipart",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_multipart`.
pub type SendMultipart = Call<(), Json>;

const SEND_TEXT: Operation = Operation {
    id: "sendText",
    method: Method::Put,
    path: "/text",
    security: &[],
    accept: "text/plain",
    ..Operation::DEFAULT
};

/// The call of `send_text`.
pub type SendText = Call<String, Json>;

const SEND_OCTETS: Operation = Operation {
    id: "sendOctets",
    method: Method::Put,
    path: "/octets",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `send_octets`.
pub type SendOctets = Call<Bytes, Json>;

const GET_OCTETS: Operation = Operation {
    id: "getOctets",
    method: Method::Get,
    path: "/download",
    security: &[],
    accept: "image/png, application/json",
    ..Operation::DEFAULT
};

/// The call of `get_octets`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetOctets {
    call: Call<Bytes, types::Note>,
}

impl GetOctets {
    /// Part.
    #[inline]
    pub fn part(mut self, part: i64) -> Self {
        self.call.query("part", QueryStyle::FORM, &part);
        self
    }
}

call! { GetOctets -> Bytes, types::Note }

const SEND_SEVERAL: Operation = Operation {
    id: "sendSeveral",
    method: Method::Post,
    path: "/several",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `send_several`.
pub type SendSeveral = Call<(), Json>;
