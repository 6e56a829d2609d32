// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `notes`.

use crate::runtime::{
    Bytes, Call, Json, Method, Operation, PathStyle, QueryStyle, Uuid, call,
};
use crate::runtime::Client as Core;
use crate::version_swagger2::types;

/// Notes.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a Core,
}

impl Notes<'_> {
    /// `GET /notes`
    ///
    /// - Headers of the response: `X-Count`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.notes().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// `POST /notes`
    ///
    /// - `body`: A note.
    ///
    /// # Errors
    ///
    /// - `400`: What went wrong.
    ///
    /// ```no_run
    /// use client_tests::version_swagger2::types;
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Note::new("text");
    /// client.notes().add(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add(&self, body: &types::Note) -> Add {
        let mut call = self.core.call(&ADD);
        call.json("application/json", body);
        Add { call }
    }

    /// `PATCH /notes/{id}`
    ///
    /// - `body`: A note.
    ///
    /// ```no_run
    /// use client_tests::version_swagger2::types;
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Note::new("text");
    /// client
    ///     .notes()
    ///     .merge(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn merge(&self, id: &Uuid, body: &types::Note) -> Merge {
        let mut call = self.core.call(&MERGE);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/merge-patch+json", body);
        call
    }

    /// `GET /notes/{id}/file`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.notes().get_file("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_file(&self, id: &str) -> GetFile {
        let mut call = self.core.call(&GET_FILE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PUT /notes/{id}/file`
    ///
    /// ```no_run
    /// use client_tests::version_swagger2::types;
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PutFileRequest::new(
    ///     client_tests::runtime::File::from_path("file.bin"),
    ///     "label",
    /// );
    /// client.notes().put_file("id", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_file(&self, id: &str, body: &types::PutFileRequest) -> PutFile {
        let mut call = self.core.call(&PUT_FILE);
        call.path("id", PathStyle::SIMPLE, &id);
        call.multipart(body);
        call
    }

    /// `POST /form`
    ///
    /// ```no_run
    /// use client_tests::version_swagger2::types;
    /// # async fn sample(client: client_tests::version_swagger2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SendFormRequest::new("label");
    /// client.notes().send_form(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_form(&self, body: &types::SendFormRequest) -> SendForm {
        let mut call = self.core.call(&SEND_FORM);
        call.form(body);
        call
    }
}

const LIST: Operation = Operation {
    id: "listNotes",
    method: Method::Get,
    path: "/notes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<Vec<types::Note>, types::Problem>,
}

impl List {
    /// At least 1.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }

    /// The kind.
    #[inline]
    pub fn kind(mut self, kind: types::ListNotesKind) -> Self {
        self.call.query("kind", QueryStyle::FORM, &kind);
        self
    }
}

call! { List -> Vec<types::Note>, types::Problem }

const ADD: Operation = Operation {
    id: "addNote",
    method: Method::Post,
    path: "/notes",
    security: &[&["key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Add {
    call: Call<(), types::Problem>,
}

impl Add {
    /// At least 1.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }
}

call! { Add -> (), types::Problem }

const MERGE: Operation = Operation {
    id: "mergeNote",
    method: Method::Patch,
    path: "/notes/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `merge`.
pub type Merge = Call<(), Json>;

const GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: "/notes/{id}/file",
    security: &[],
    accept: "application/pdf",
    ..Operation::DEFAULT
};

/// The call of `get_file`.
pub type GetFile = Call<Bytes, Json>;

const PUT_FILE: Operation = Operation {
    id: "putFile",
    method: Method::Put,
    path: "/notes/{id}/file",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put_file`.
pub type PutFile = Call<(), Json>;

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
