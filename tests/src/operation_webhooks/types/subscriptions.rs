// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `subscriptions`.

use crate::runtime::model;

/// The schema `Actor`.
#[derive(Default)]
pub struct Actor {
    /// Name.
    pub name: Option<String>,
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
}

model! {
    SubscribeRequest {
        url = "url",
    }
}
