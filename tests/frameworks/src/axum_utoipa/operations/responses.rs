// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `responses`.

use crate::runtime::{Call, Events, Json, Method, Operation};
use crate::runtime::Client as Core;
use crate::axum_utoipa::types;

/// Operations of the tag `responses`.
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    pub(crate) core: &'a Core,
}

impl Responses<'_> {
    /// `GET /events`
    #[inline]
    pub fn events(&self) -> Call<Events<types::Change>, Json> {
        self.core.call(&EVENTS)
    }

    /// `GET /moved`
    ///
    /// - Headers of the response: `location`
    #[inline]
    pub fn moved(&self) -> Call<types::PagePoint, Json> {
        self.core.call(&MOVED)
    }
}

const EVENTS: Operation = Operation {
    id: "events",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

const MOVED: Operation = Operation {
    id: "moved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};
