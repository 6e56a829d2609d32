// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `tree`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `tree`.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub(crate) core: &'a Core,
}

impl Tree<'_> {
    /// `POST /tree`
    ///
    /// ```no_run
    /// use framework_tests::hono::types;
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Tree::new("name");
    /// let tree = client.tree().echo_tree(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_tree(&self, body: &types::Tree) -> EchoTree {
        let mut call = self.core.call(&ECHO_TREE);
        call.json("application/json", body);
        call
    }
}

const ECHO_TREE: Operation = Operation {
    id: "echoTree",
    method: Method::Post,
    path: "/tree",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_tree`.
pub type EchoTree = Call<types::Tree, Json>;
