//! [`Outgoing`]: a request and the settings that it is sent by.

use std::sync::Arc;

use crate::operation::Operation;
use crate::request::RequestBuilder;
use crate::settings::Settings;

/// A request and the settings that it is sent by: a call before it is sent, whatever its type.
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
