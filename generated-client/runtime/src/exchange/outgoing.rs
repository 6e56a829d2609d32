// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Outgoing`]: a request that is not sent yet, with the settings of its client.

use std::sync::Arc;

use crate::operation::Operation;
use crate::request::RequestBuilder;
use crate::settings::Settings;

/// A request that is not sent yet, with the settings of its client: a call without its types.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) settings: Arc<Settings>,
    pub(crate) request: RequestBuilder,
}

impl Outgoing {
    pub(crate) fn new(settings: &Arc<Settings>, operation: &'static Operation) -> Self {
        Outgoing { settings: Arc::clone(settings), request: RequestBuilder::new(operation) }
    }
}
