// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `trees`.

use crate::runtime::{Call, Json, Method, Operation, PathStyle};
use crate::runtime::Client as Core;
use crate::operation_frameworks::types;

/// Operations of the tag `trees`.
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    pub(crate) core: &'a Core,
}

impl Trees<'_> {
    /// `GET /trees/{tree_id}`
    ///
    /// # Errors
    ///
    /// - `400`: Bad.
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::operation_frameworks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tree = client.trees().read(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn read(&self, tree_id: i64) -> Read {
        let mut call = self.core.call(&READ);
        call.path("tree_id", PathStyle::SIMPLE, &tree_id);
        call
    }

    /// `PUT /trees/{tree_id}`
    ///
    /// ```no_run
    /// use client_tests::operation_frameworks::types;
    /// # async fn sample(client: client_tests::operation_frameworks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Tree::new(1);
    /// client.trees().put(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put(&self, tree_id: i64, body: &types::Tree) -> Put {
        let mut call = self.core.call(&PUT);
        call.path("tree_id", PathStyle::SIMPLE, &tree_id);
        call.json("application/json", body);
        call
    }
}

const READ: Operation = Operation {
    id: "read_tree_trees__tree_id__get",
    method: Method::Get,
    path: "/trees/{tree_id}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `read`.
pub type Read = Call<types::Tree, types::BadRequestError>;

const PUT: Operation = Operation {
    id: "trees",
    method: Method::Put,
    path: "/trees/{tree_id}",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `put`.
pub type Put = Call<(), Json>;
