// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{Date, Json, model};

/// The schema `Error`.
#[derive(Default)]
pub struct ErrorBody {
    /// Error code
    pub code: Option<i64>,
    /// Error name
    pub status: Option<String>,
    /// Error message
    pub message: Option<String>,
    /// Errors
    pub errors: Option<BTreeMap<String, Json>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorBody {
        code = "code",
        status = "status",
        message = "message",
        errors = "errors",
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Id.
    ///
    /// Read-only: requests do not contain it.
    pub id: Option<i64>,
    /// Name.
    ///
    /// 1 to 40 characters.
    pub name: String,
    /// Password.
    ///
    /// Write-only: responses do not contain it.
    pub password: Option<String>,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        id = "id" read_only,
        name = "name" required,
        password = "password",
        born = "born",
    }
}

impl Owner {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
