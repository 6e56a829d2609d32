// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `receiver`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::alertmanager::types;

/// Everything related to Alertmanager receivers
#[derive(Clone, Copy, Debug)]
pub struct Receiver<'a> {
    pub(crate) core: &'a Core,
}

impl Receiver<'_> {
    /// Get list of all receivers (name of notification integrations)
    ///
    /// `GET /receivers`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::alertmanager::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let list = client.receiver().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        self.core.call(&LIST)
    }
}

const LIST: Operation = Operation {
    id: "getReceivers",
    method: Method::Get,
    path: "/receivers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list`.
pub type List = Call<Vec<types::Receiver>, Json>;
