// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `things`.

use crate::runtime::{Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Operations of the tag `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a Core,
}

impl Things<'_> {
    /// `GET /things`
    ///
    /// - Headers of the response: `X-Kind`, `X-Meta`, `X-Next`, `X-Rate-Limit`, `X-Size`, `X-Tags`,
    ///   `X-Untyped`
    #[inline]
    pub fn list_things(&self) -> ListThings {
        self.core.call(&LIST_THINGS)
    }

    /// `HEAD /things`
    ///
    /// - Headers of the response: `X-Next`, `x-rate-limit`
    #[inline]
    pub fn check_things(&self) -> CheckThings {
        self.core.call(&CHECK_THINGS)
    }
}

const LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: "/things",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `list_things`.
pub type ListThings = Call<Vec<String>, Json>;

const CHECK_THINGS: Operation = Operation {
    id: "checkThings",
    method: Method::Head,
    path: "/things",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `check_things`.
pub type CheckThings = Call<(), Json>;
