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
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    /// - `409`: It is another.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let record = client
    ///     .records()
    ///     .get(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: &Uuid) -> Get {
        let mut call = self.core.call(&GET);
        call.path("id", PathStyle::SIMPLE, id);
        call
    }

    /// `PUT /records/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    /// - `409`: It is another.
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::axum_utoipa::Client, body: &types::Record) -> Result<(), Box<dyn std::error::Error>> {
    /// let record = client
    ///     .records()
    ///     .put(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, id: &Uuid, body: &types::Record) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        call
    }

    /// `DELETE /records/{id}`
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    /// - `409`: It is another.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .records()
    ///     .delete(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: &Uuid) -> Delete {
        let mut call = self.core.call(&DELETE);
        call.path("id", PathStyle::SIMPLE, id);
        call
    }

    /// `PATCH /records/{id}`
    ///
    /// ```no_run
    /// use framework_tests::axum_utoipa::types;
    /// # async fn sample(client: framework_tests::axum_utoipa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Patch {
    ///     level: Some(Some(types::Level::Low)),
    ///     ..Default::default()
    /// };
    /// let seen_patch = client
    ///     .records()
    ///     .patch(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch(&self, id: &Uuid, body: &types::Patch) -> Patch {
        let mut call = self.core.call(&PATCH);
        call.path("id", PathStyle::SIMPLE, id);
        call.json("application/json", body);
        call
    }
}

const GET: Operation = Operation {
    id: "get_record",
    method: Method::Get,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Record, Json>;

const PUT: Operation = Operation {
    id: "put_record",
    method: Method::Put,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::Record, Json>;

const DELETE: Operation = Operation {
    id: "delete_record",
    method: Method::Delete,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete`.
pub type Delete = Call<(), Json>;

const PATCH: Operation = Operation {
    id: "patch_record",
    method: Method::Patch,
    path: "/records/{id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch`.
pub type Patch = Call<types::SeenPatch, Json>;
