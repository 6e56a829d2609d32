// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `responses`.

use crate::runtime::{Call, Json, Method, Operation, Redirect};
use crate::runtime::Client as Core;
use crate::litestar::types;

/// Operations of the tag `responses`.
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    pub(crate) core: &'a Core,
}

impl Responses<'_> {
    /// Events.
    ///
    /// `GET /events`
    #[inline]
    pub fn events_events(&self) -> EventsEvents {
        self.core.call(&EVENTS_EVENTS)
    }

    /// Moved.
    ///
    /// `GET /moved`
    ///
    /// - Headers of the response: `location`
    #[inline]
    pub fn moved_moved(&self) -> Moved {
        self.core.call(&MOVED_MOVED)
    }

    /// Nothing.
    ///
    /// `GET /nothing`
    #[inline]
    pub fn nothing_nothing(&self) -> Nothing {
        self.core.call(&NOTHING_NOTHING)
    }

    /// HeadersOnly.
    ///
    /// `HEAD /nothing`
    #[inline]
    pub fn nothing_headers_only(&self) -> NothingHeadersOnly {
        self.core.call(&NOTHING_HEADERS_ONLY)
    }

    /// Null.
    ///
    /// `GET /null`
    #[inline]
    pub fn null_null(&self) -> Null {
        self.core.call(&NULL_NULL)
    }
}

const EVENTS_EVENTS: Operation = Operation {
    id: "EventsEvents",
    method: Method::Get,
    path: "/events",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `events_events`.
pub type EventsEvents = Call<Json, Json>;

const MOVED_MOVED: Operation = Operation {
    id: "MovedMoved",
    method: Method::Get,
    path: "/moved",
    security: &[],
    accept: "*/*",
    redirects: &[302],
    ..Operation::DEFAULT
};

/// The call of `moved_moved`.
pub type Moved = Call<Redirect, Json>;

const NOTHING_NOTHING: Operation = Operation {
    id: "NothingNothing",
    method: Method::Get,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `nothing_nothing`.
pub type Nothing = Call<(), Json>;

const NOTHING_HEADERS_ONLY: Operation = Operation {
    id: "NothingHeadersOnly",
    method: Method::Head,
    path: "/nothing",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `nothing_headers_only`.
pub type NothingHeadersOnly = Call<(), Json>;

const NULL_NULL: Operation = Operation {
    id: "NullNull",
    method: Method::Get,
    path: "/null",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `null_null`.
pub type Null = Call<Option<types::Owner>, Json>;
