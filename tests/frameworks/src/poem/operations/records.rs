// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Records`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, QueryStyle, Uuid, call};
use crate::runtime::Client as Core;
use crate::poem::types;

/// Operations of the tag `Records`.
#[derive(Clone, Copy, Debug)]
pub struct RecordsOperations<'a> {
    pub(crate) core: &'a Core,
}

impl RecordsOperations<'_> {
    /// `GET /api/records/{id}`
    ///
    /// - Headers of the response: `ETAG`
    #[inline]
    pub fn get_api_records_id(&self, id: &Uuid) -> GetApiRecordsId {
        let mut call = self.core.call(&GET_API_RECORDS_ID);
        call.path("id", PathStyle::SIMPLE_EXPLODE, &id);
        call
    }

    /// `PUT /api/records/{id}`
    ///
    /// - Headers of the response: `ETAG`
    #[inline]
    pub fn put_api_records_id(
        &self,
        id: &Uuid,
        body: &types::Record,
    ) -> PutApiRecordsId {
        let mut call = self.core.call(&PUT_API_RECORDS_ID);
        call.path("id", PathStyle::SIMPLE_EXPLODE, &id);
        call.json("application/json; charset=utf-8", body);
        call
    }

    /// `PATCH /api/records/{id}`
    #[inline]
    pub fn patch_api_records_id(
        &self,
        id: &Uuid,
        body: &types::Patch,
    ) -> PatchApiRecordsId {
        let mut call = self.core.call(&PATCH_API_RECORDS_ID);
        call.path("id", PathStyle::SIMPLE_EXPLODE, &id);
        call.json("application/json; charset=utf-8", body);
        call
    }

    /// Pages of lines.
    ///
    /// `GET /api/lines`
    #[inline]
    pub fn get_api_lines(&self) -> GetApiLines {
        GetApiLines {
            call: self.core.call(&GET_API_LINES),
        }
    }
}

const GET_API_RECORDS_ID: Operation = Operation {
    id: "get /api/records/{id}",
    method: Method::Get,
    path: "/api/records/{id}",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_records_id`.
pub type GetApiRecordsId = Call<types::Record, types::Problem>;

const PUT_API_RECORDS_ID: Operation = Operation {
    id: "put /api/records/{id}",
    method: Method::Put,
    path: "/api/records/{id}",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put_api_records_id`.
pub type PutApiRecordsId = Call<types::Record, types::Problem>;

const PATCH_API_RECORDS_ID: Operation = Operation {
    id: "patch /api/records/{id}",
    method: Method::Patch,
    path: "/api/records/{id}",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `patch_api_records_id`.
pub type PatchApiRecordsId = Call<String, Json>;

const GET_API_LINES: Operation = Operation {
    id: "get /api/lines",
    method: Method::Get,
    path: "/api/lines",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_api_lines`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApiLines {
    call: Call<types::PageLine, Json>,
}

impl GetApiLines {
    /// Offset.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.call.query("offset", QueryStyle::FORM, &offset);
        self
    }

    /// At most 10.0.
    ///
    /// Default: `3`.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.call.query("limit", QueryStyle::FORM, &limit);
        self
    }
}

call! { GetApiLines -> types::PageLine, Json }
