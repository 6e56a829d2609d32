// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `login`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::drf::types;

/// Operations of the tag `login`.
#[derive(Clone, Copy, Debug)]
pub struct Login<'a> {
    pub(crate) core: &'a Core,
}

impl Login<'_> {
    /// The document lists security for it, since the permission is not one that it knows.
    ///
    /// `GET /login/`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::drf::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let token = client.login().retrieve().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn retrieve(&self) -> Retrieve {
        self.core.call(&RETRIEVE)
    }
}

const RETRIEVE: Operation = Operation {
    id: "login_retrieve",
    method: Method::Get,
    path: "/login/",
    security: &[&["tokenAuth"], &["basicAuth"]],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `retrieve`.
pub type Retrieve = Call<types::Token, Json>;
