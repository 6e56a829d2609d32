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
    ///
    /// # Errors
    ///
    /// - `400`: It cannot be read.
    /// - `404`: There is none.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
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
        call.path("id", PathStyle::SIMPLE_EXPLODE, id);
        call
    }

    /// `PUT /api/records/{id}`
    ///
    /// - Headers of the response: `ETAG`
    ///
    /// # Errors
    ///
    /// - `400`: It cannot be read.
    /// - `404`: There is none.
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::poem::Client, body: &types::Record) -> Result<(), Box<dyn std::error::Error>> {
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
        call.path("id", PathStyle::SIMPLE_EXPLODE, id);
        call.json("application/json; charset=utf-8", body);
        call
    }

    /// `PATCH /api/records/{id}`
    ///
    /// ```no_run
    /// use framework_tests::poem::types;
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Patch {
    ///     name: Some("name".into()),
    ///     ..Default::default()
    /// };
    /// let text = client
    ///     .records()
    ///     .patch(&"67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch(&self, id: &Uuid, body: &types::Patch) -> Patch {
        let mut call = self.core.call(&PATCH);
        call.path("id", PathStyle::SIMPLE_EXPLODE, id);
        call.json("application/json; charset=utf-8", body);
        call
    }

    /// Pages of lines.
    ///
    /// `GET /api/lines`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::poem::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page_line = client.records().get_lines().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_lines(&self) -> GetLines {
        GetLines {
            call: self.core.call(&GET_LINES),
        }
    }
}

const GET: Operation = Operation {
    id: "get /api/records/{id}",
    method: Method::Get,
    path: "/api/records/{id}",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Record, types::Problem>;

const PUT: Operation = Operation {
    id: "put /api/records/{id}",
    method: Method::Put,
    path: "/api/records/{id}",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<types::Record, types::Problem>;

const PATCH: Operation = Operation {
    id: "patch /api/records/{id}",
    method: Method::Patch,
    path: "/api/records/{id}",
    security: &[],
    accept: "text/plain; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `patch`.
pub type Patch = Call<String, Json>;

const GET_LINES: Operation = Operation {
    id: "get /api/lines",
    method: Method::Get,
    path: "/api/lines",
    security: &[],
    accept: "application/json; charset=utf-8",
    ..Operation::DEFAULT
};

/// The call of `get_lines`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLines {
    call: Call<types::PageLine, Json>,
}

impl GetLines {
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

call! { GetLines -> types::PageLine, Json }
