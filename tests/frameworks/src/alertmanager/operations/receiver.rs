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
    #[inline]
    pub fn get_receivers(&self) -> GetReceivers {
        self.core.call(&GET_RECEIVERS)
    }
}

const GET_RECEIVERS: Operation = Operation {
    id: "getReceivers",
    method: Method::Get,
    path: "/receivers",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_receivers`.
pub type GetReceivers = Call<Vec<types::Receiver>, Json>;
