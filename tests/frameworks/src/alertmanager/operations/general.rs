// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `general`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::alertmanager::types;

/// General Alertmanager operations
#[derive(Clone, Copy, Debug)]
pub struct General<'a> {
    pub(crate) core: &'a Core,
}

impl General<'_> {
    /// Get current status of an Alertmanager instance and its cluster
    ///
    /// `GET /status`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let alertmanager_status = client.general().get_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status(&self) -> GetStatus {
        self.core.call(&GET_STATUS)
    }
}

const GET_STATUS: Operation = Operation {
    id: "getStatus",
    method: Method::Get,
    path: "/status",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_status`.
pub type GetStatus = Call<types::AlertmanagerStatus, Json>;
