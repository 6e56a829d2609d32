// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `subscriptions`.

use crate::runtime::model;

/// The schema `Actor`.
#[derive(Default)]
pub struct Actor {
    /// Name.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Actor {
        name = "name",
    }
}

/// The schema `Change`.
#[derive(Default)]
pub struct Change {
    /// Id.
    pub id: i64,
    /// By.
    pub by: Option<Actor>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Change {
        id = "id" required,
        by = "by",
    }
}

/// The schema `newThing payload`.
#[derive(Default)]
pub struct NewThingPayload {
    /// Thing.
    pub thing: Change,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewThingPayload {
        thing = "thing" required,
    }
}

/// What `POST /subscriptions` takes.
#[derive(Default)]
pub struct SubscribeRequest {
    /// Url.
    pub url: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SubscribeRequest {
        url = "url",
    }
}
