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
    #[inline]
    pub fn list_notes(&self) -> ListNotes {
        ListNotes {
            call: self.core.call(&LIST_NOTES),
        }
    }

    /// `POST /notes`
    ///
    /// - `body`: A note.
    #[inline]
    pub fn add_note(&self, body: &types::Note) -> AddNote {
        let mut call = self.core.call(&ADD_NOTE);
        call.json("application/json", body);
        AddNote { call }
    }

    /// `PATCH /notes/{id}`
    ///
    /// - `body`: A note.
    #[inline]
    pub fn merge_note(&self, id: &Uuid, body: &types::Note) -> MergeNote {
        let mut call = self.core.call(&MERGE_NOTE);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/merge-patch+json", body);
        call
    }

    /// `GET /notes/{id}/file`
    #[inline]
    pub fn get_file(&self, id: &str) -> GetFile {
        let mut call = self.core.call(&GET_FILE);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PUT /notes/{id}/file`
    #[inline]
    pub fn put_file(&self, id: &str, body: &types::PutFileRequest) -> PutFile {
        let mut call = self.core.call(&PUT_FILE);
        call.path("id", PathStyle::SIMPLE, &id);
        call.multipart(body);
        call
    }

    /// `POST /form`
    #[inline]
    pub fn send_form(&self, body: &types::SendFormRequest) -> SendForm {
        let mut call = self.core.call(&SEND_FORM);
        call.form(body);
        call
    }
}

const LIST_NOTES: Operation = Operation {
    id: "listNotes",
    method: Method::Get,
    path: "/notes",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_notes`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListNotes {
    call: Call<Vec<types::Note>, types::Problem>,
}

impl ListNotes {
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

call! { ListNotes -> Vec<types::Note>, types::Problem }

const ADD_NOTE: Operation = Operation {
    id: "addNote",
    method: Method::Post,
    path: "/notes",
    security: &[&["key"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `add_note`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddNote {
    call: Call<(), types::Problem>,
}

impl AddNote {
    /// At least 1.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.call.query("page", QueryStyle::FORM, &page);
        self
    }
}

call! { AddNote -> (), types::Problem }

const MERGE_NOTE: Operation = Operation {
    id: "mergeNote",
    method: Method::Patch,
    path: "/notes/{id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `merge_note`.
pub type MergeNote = Call<(), Json>;

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
