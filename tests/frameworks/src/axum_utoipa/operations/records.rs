// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `records`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle, Uuid};
use crate::runtime::Client as Core;
use crate::axum_utoipa::types;

/// Operations of the tag `records`.
#[derive(Clone, Copy, Debug)]
pub struct RecordsOperations<'a> {
    pub(crate) core: &'a Core,
}

impl RecordsOperations<'_> {
    /// `GET /records/{id}`
    #[inline]
    pub fn get_record(&self, id: &Uuid) -> GetRecord {
        let mut call = self.core.call(&GET_RECORD);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PUT /records/{id}`
    #[inline]
    pub fn put_record(&self, id: &Uuid, body: &types::Record) -> PutRecord {
        let mut call = self.core.call(&PUT_RECORD);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }

    /// `DELETE /records/{id}`
    #[inline]
    pub fn delete_record(&self, id: &Uuid) -> DeleteRecord {
        let mut call = self.core.call(&DELETE_RECORD);
        call.path("id", PathStyle::SIMPLE, &id);
        call
    }

    /// `PATCH /records/{id}`
    #[inline]
    pub fn patch_record(&self, id: &Uuid, body: &types::Patch) -> PatchRecord {
        let mut call = self.core.call(&PATCH_RECORD);
        call.path("id", PathStyle::SIMPLE, &id);
        call.json("application/json", body);
        call
    }
}

const GET_RECORD: Operation = Operation {
    id: "get_record",
    method: Method::Get,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_record`.
pub type GetRecord = Call<types::Record, Json>;

const PUT_RECORD: Operation = Operation {
    id: "put_record",
    method: Method::Put,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_record`.
pub type PutRecord = Call<types::Record, Json>;

const DELETE_RECORD: Operation = Operation {
    id: "delete_record",
    method: Method::Delete,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_record`.
pub type DeleteRecord = Call<(), Json>;

const PATCH_RECORD: Operation = Operation {
    id: "patch_record",
    method: Method::Patch,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_record`.
pub type PatchRecord = Call<types::SeenPatch, Json>;
