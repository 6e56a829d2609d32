// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `values`.

use crate::runtime::{Call, Method, Operation};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `values`.
#[derive(Clone, Copy, Debug)]
pub struct ValuesOperations<'a> {
    pub(crate) core: &'a Core,
}

impl ValuesOperations<'_> {
    /// EchoValues.
    ///
    /// `POST /values`
    ///
    /// # Errors
    ///
    /// - `400`: Bad request syntax or unsupported method
    ///
    /// ```no_run
    /// use framework_tests::litestar::types;
    /// # use {std::collections::BTreeMap, framework_tests::runtime::*};
    /// # async fn sample(client: framework_tests::litestar::Client, body: &types::Values) -> Result<(), Box<dyn std::error::Error>> {
    /// let values = client.values().echo_values(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn echo_values(&self, body: &types::Values) -> EchoValues {
        let mut call = self.core.call(&ECHO_VALUES);
        call.json("application/json", body);
        call
    }
}

const ECHO_VALUES: Operation = Operation {
    id: "ValuesEchoValues",
    method: Method::Post,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `echo_values`.
pub type EchoValues = Call<types::Values, types::ErrorResponse>;
