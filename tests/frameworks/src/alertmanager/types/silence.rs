// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `silence`.

use crate::runtime::{DateTime, model, string_enum};

/// The schema `gettableSilence`.
#[derive(Default)]
pub struct GettableSilence {
    /// Id.
    pub id: String,
    /// Status.
    pub status: SilenceStatus,
    /// Updated at.
    pub updated_at: DateTime,
    /// Comment.
    pub comment: String,
    /// Created by.
    pub created_by: String,
    /// Ends at.
    pub ends_at: DateTime,
    /// Matchers.
    ///
    /// At least 1 item.
    pub matchers: Vec<Matcher>,
    /// Starts at.
    pub starts_at: DateTime,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GettableSilence {
        id = "id" required,
        status = "status" required,
        updated_at = "updatedAt" required,
        comment = "comment" required,
        created_by = "createdBy" required,
        ends_at = "endsAt" required,
        matchers = "matchers" required,
        starts_at = "startsAt" required,
    }
}

/// The schema `matcher`.
#[derive(Default)]
pub struct Matcher {
    /// Is equal.
    ///
    /// Default: `true`.
    pub is_equal: Option<bool>,
    /// Is regex.
    pub is_regex: bool,
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Matcher {
        is_equal = "isEqual",
        is_regex = "isRegex" required,
        name = "name" required,
        value = "value" required,
    }
}

impl Matcher {
    /// With what a request must have.
    #[inline]
    pub fn new(
        is_regex: bool,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            is_regex,
            name: name.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}

/// Create / update silence response
#[derive(Default)]
pub struct PostSilences200Response {
    /// Silence id.
    pub silence_id: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostSilences200Response {
        silence_id = "silenceID",
    }
}

/// The schema `postableSilence`.
#[derive(Default)]
pub struct PostableSilence {
    /// Id.
    pub id: Option<String>,
    /// Comment.
    pub comment: String,
    /// Created by.
    pub created_by: String,
    /// Ends at.
    pub ends_at: DateTime,
    /// Matchers.
    ///
    /// At least 1 item.
    pub matchers: Vec<Matcher>,
    /// Starts at.
    pub starts_at: DateTime,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostableSilence {
        id = "id",
        comment = "comment" required,
        created_by = "createdBy" required,
        ends_at = "endsAt" required,
        matchers = "matchers" required,
        starts_at = "startsAt" required,
    }
}

impl PostableSilence {
    /// With what a request must have.
    #[inline]
    pub fn new(
        comment: impl Into<String>,
        created_by: impl Into<String>,
        ends_at: DateTime,
        matchers: Vec<Matcher>,
        starts_at: DateTime,
    ) -> Self {
        Self {
            comment: comment.into(),
            created_by: created_by.into(),
            ends_at,
            matchers,
            starts_at,
            ..Self::default()
        }
    }
}

/// The schema `silenceStatus`.
#[derive(Default)]
pub struct SilenceStatus {
    /// State.
    pub state: SilenceStatusState,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SilenceStatus {
        state = "state" required,
    }
}

/// `state` of `SilenceStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SilenceStatusState {
    /// `expired`
    Expired,
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    SilenceStatusState, Unknown {
        Expired = "expired",
        Active = "active",
        Pending = "pending",
    }
}
