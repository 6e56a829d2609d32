// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Date, Uuid, model};

/// Error information from a response.
#[derive(Default)]
pub struct ErrorBody {
    /// Error code.
    pub error_code: Option<String>,
    /// Message.
    pub message: String,
    /// Request id.
    pub request_id: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorBody {
        error_code = "error_code",
        message = "message" required,
        request_id = "request_id" required,
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    /// Id.
    pub id: Uuid,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        born = "born",
        id = "id" required,
    }
}

impl Owner {
    /// With what a request must have.
    #[inline]
    pub fn new(id: Uuid) -> Self {
        Self { id, ..Self::default() }
    }
}
