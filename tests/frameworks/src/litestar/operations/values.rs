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
    /// let values = client.values().values_echo_values(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn values_echo_values(&self, body: &types::Values) -> ValuesEchoValues {
        let mut call = self.core.call(&VALUES_ECHO_VALUES);
        call.json("application/json", body);
        call
    }
}

const VALUES_ECHO_VALUES: Operation = Operation {
    id: "ValuesEchoValues",
    method: Method::Post,
    path: "/values",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `values_echo_values`.
pub type ValuesEchoValues = Call<types::Values, types::ErrorResponse>;
