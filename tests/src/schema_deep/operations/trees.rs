// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `trees`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::schema_deep::types;

/// Operations of the tag `trees`.
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    pub(crate) core: &'a Core,
}

impl Trees<'_> {
    /// `GET /tree`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_deep::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tree0 = client.trees().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// `GET /enclosed`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::schema_deep::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let enclosed = client.trees().get_enclosed().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_enclosed(&self) -> GetEnclosed {
        self.core.call(&GET_ENCLOSED)
    }
}

const GET: Operation = Operation {
    id: "getTree",
    method: Method::Get,
    path: "/tree",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<types::Tree0, Json>;

const GET_ENCLOSED: Operation = Operation {
    id: "getEnclosed",
    method: Method::Get,
    path: "/enclosed",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_enclosed`.
pub type GetEnclosed = Call<types::Enclosed, Json>;
