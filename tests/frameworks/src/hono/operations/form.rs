// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `form`.

use std::collections::BTreeMap;
use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::hono::types;

/// Operations of the tag `form`.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub(crate) core: &'a Core,
}

impl Form<'_> {
    /// `POST /form`
    ///
    /// # Errors
    ///
    /// - `400`: Refused
    ///
    /// ```no_run
    /// use framework_tests::hono::types;
    /// # async fn sample(client: framework_tests::hono::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::Form::new("name");
    /// let value = client.form().send(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send(&self, body: &types::Form) -> SendCall {
        let mut call = self.core.call(&SEND);
        call.form(body);
        call
    }
}

const SEND: Operation = Operation {
    id: "sendForm",
    method: Method::Post,
    path: "/form",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `send`.
pub type SendCall = Call<BTreeMap<String, Json>, types::Fault>;
